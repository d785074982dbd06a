import { lazyType } from '../PSType.ts';

export const arrayType = lazyType<unknown[]>(() => ({
  name: 'System.Array',
  accelerators: ['array'],
  isAbstract: true,
  from: (value) => (Array.isArray(value) ? value : [value]),
  enumerate: (value) => value,
  properties: {
    'int Length': (self) => self.length,
    'long LongLength': (self) => BigInt(self.length),
    'int Rank': () => 1,
    'bool IsReadOnly': () => false,
    'bool IsFixedSize': () => true,
    'bool IsSynchronized': () => false,
    'System.Object SyncRoot': (self) => self,
  },
  extended: { 'alias Count': 'Length' },
}));
