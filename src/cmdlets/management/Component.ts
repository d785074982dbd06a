import { defineType, lazyType } from '../../values/PSType.ts';

/** The base of .NET's services and event log entries. */
export const component = lazyType(() => ({
  name: 'System.ComponentModel.Component',
  base: () => defineType({ name: 'System.MarshalByRefObject' }),
}));
