import { lazyType } from '../PSType.ts';

/** System.GC. JavaScript collects when it sees fit, so asking for it changes nothing that a script could see. */
export const gcType = lazyType(() => ({
  name: 'System.GC',
  isAbstract: true,
  staticProperties: { 'int MaxGeneration': () => 2 },
  staticMethods: {
    'void Collect()': () => undefined,
    'void Collect(int generation)': () => undefined,
    'void WaitForPendingFinalizers()': () => undefined,
    'long GetTotalMemory(bool forceFullCollection)': () => 0n,
  },
}));
