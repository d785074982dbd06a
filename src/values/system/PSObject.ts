import { PSCustomObject } from '../PSCustomObject.ts';
import { lazyType } from '../PSType.ts';

export const psObjectType = lazyType(() => ({
  name: 'System.Management.Automation.PSObject',
  constructors: {
    '()': () => new PSCustomObject(),
    '(System.Object obj)': (value: unknown) => value,
  },
  staticMethods: { 'psobject AsPSObject(System.Object obj)': (value: unknown) => value },
}));
