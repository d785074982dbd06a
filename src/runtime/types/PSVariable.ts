import type { EnumValue } from '../../values/EnumValue.ts';
import { lazyType } from '../../values/PSType.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { Variable } from '../Variable.ts';
import { assignVariable } from '../variables.ts';
import { enumValue } from './enumValue.ts';

export const psVariable = lazyType<Variable>(() => ({
  name: 'System.Management.Automation.PSVariable',
  properties: {
    'string Name': (self) => self.name,
    'string Description': {
      get: (self) => self.description,
      set: (self, text: never) => {
        self.description = toStringPS(text);
      },
    },
    'System.Object Value': {
      get: (self) => self.read(),
      set: (self, value: never) => assignVariable(self, value),
    },
    'System.Management.Automation.SessionStateEntryVisibility Visibility': () =>
      enumValue('System.Management.Automation.SessionStateEntryVisibility', 'Public'),
    'psmoduleinfo Module': () => null,
    'string ModuleName': () => '',
    'System.Management.Automation.ScopedItemOptions Options': (self) =>
      enumValue('System.Management.Automation.ScopedItemOptions', self.options),
    'System.Collections.ObjectModel.Collection[System.Attribute] Attributes': () => [],
  },
  constructors: {
    '(string name)': (name: string) => new Variable(name, null),
    '(string name, System.Object value)': (name: string, value: unknown) => new Variable(name, value),
    '(string name, System.Object value, System.Management.Automation.ScopedItemOptions options)': (
      name: string,
      value: unknown,
      options: EnumValue,
    ) => {
      const variable = new Variable(name, value);
      variable.setOptions(Number(options.value));
      return variable;
    },
  },
  displaySet: ['Name', 'Value'],
}));
