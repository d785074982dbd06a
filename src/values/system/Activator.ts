import { construct } from '../construct.ts';
import { lazyType, type PSType } from '../PSType.ts';

export const activatorType = lazyType(() => ({
  name: 'System.Activator',
  isAbstract: true,
  staticMethods: {
    'System.Object CreateInstance(type type)': (type: PSType) => construct(type, []),
    'System.Object CreateInstance(type type, Params System.Object[] args)': (type: PSType, args: unknown[]) =>
      construct(type, args ?? []),
  },
}));
