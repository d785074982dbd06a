import type { EnumValue } from '../../values/EnumValue.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { lazyType } from '../../values/PSType.ts';
import { settingFailed } from '../../values/settingFailed.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { Variable, variableOptions } from '../Variable.ts';
import { assignVariable, notMadeConstant, notWritable } from '../variables.ts';
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
      set: (self, value: never) => setting('Value', () => assignVariable(self, value)),
    },
    'System.Management.Automation.SessionStateEntryVisibility Visibility': () =>
      enumValue('System.Management.Automation.SessionStateEntryVisibility', 'Public'),
    'psmoduleinfo Module': () => null,
    'string ModuleName': () => '',
    'System.Management.Automation.ScopedItemOptions Options': {
      get: (self) => enumValue('System.Management.Automation.ScopedItemOptions', self.options),
      set: (self, options: never) =>
        setting('Options', () => changeOptions(self, Number((options as EnumValue).value))),
    },
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

/** What holds for `Set-Variable -Option` without -Force. Proof: recorded. */
function changeOptions(variable: Variable, bits: number): void {
  if (!variable.isWritable) throw notWritable(variable.name);
  if ((bits & variableOptions.constant) !== 0) throw notMadeConstant(variable.name);
  variable.setOptions(bits);
}

/** What the variable refuses is the property's failure. Proof: recorded. */
function setting(property: string, set: () => void): void {
  try {
    set();
  } catch (error) {
    throw error instanceof ExceptionObject ? settingFailed(property, error) : error;
  }
}
