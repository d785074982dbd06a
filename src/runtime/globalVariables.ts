import { DefaultParameterDictionary } from '../values/collections/DefaultParameterDictionary.ts';
import { convert } from '../values/convert.ts';
import { Hashtable } from '../values/Hashtable.ts';
import { encodings } from '../values/text/Encoding.ts';
import { knownType } from '../values/typeLookup.ts';
import { ComputedVariable } from './ComputedVariable.ts';
import { PS_HOME, profileVariable } from './profiles.ts';
import type { Session } from './Session.ts';
import { SessionPart } from './SessionStateObject.ts';
import { enumValue } from './types/enumValue.ts';
import { ENGINE_VERSION } from './types/PSHost.ts';
import { Variable, variableOptions } from './Variable.ts';
import { transformed } from './variableRules.ts';

const { readOnly, constant, allScope } = variableOptions;

const PREFERENCES: Readonly<Record<string, string>> = {
  DebugPreference: 'SilentlyContinue',
  ErrorActionPreference: 'Continue',
  InformationPreference: 'SilentlyContinue',
  ProgressPreference: 'Continue',
  VerbosePreference: 'SilentlyContinue',
  WarningPreference: 'Continue',
};

/** Limits of 5.1 that scripts read. Proof: documented. */
const NUMBERS: Readonly<Record<string, number>> = {
  FormatEnumerationLimit: 4,
  MaximumAliasCount: 4096,
  MaximumDriveCount: 4096,
  MaximumErrorCount: 256,
  MaximumFunctionCount: 4096,
  MaximumHistoryCount: 4096,
  MaximumVariableCount: 4096,
};

/** The variables that a new session has (about_Automatic_Variables, about_Preference_Variables of 5.1). */
export function addGlobals(session: Session): void {
  const { root, allScope: everywhere } = session.state;
  const put = (variable: Variable, options: number = variableOptions.none): void => {
    variable.setOptions(options);
    root.put(variable);
    if ((options & allScope) !== 0) everywhere.add(variable.name.toLowerCase());
  };
  const plain = (name: string, value: unknown, options?: number): void => put(new Variable(name, value), options);
  const computed = (name: string, read: () => unknown, options: number = readOnly | allScope): void =>
    put(new ComputedVariable(name, read), options);

  for (const name of Object.keys(PREFERENCES)) {
    const value = PREFERENCES[name] as string;
    put(preferenceVariable(name, 'System.Management.Automation.ActionPreference', value));
  }
  put(preferenceVariable('ConfirmPreference', 'System.Management.Automation.ConfirmImpact', 'High'));
  plain('WhatIfPreference', false);
  plain('ErrorView', 'NormalView');
  plain('PSEmailServer', '');
  plain('ConsoleFileName', '', readOnly | allScope);
  plain('NestedPromptLevel', 0);
  plain('StackTrace', '');
  plain('PSScriptRoot', '');
  plain('PSCommandPath', '');
  plain('OutputEncoding', encodings.ascii());
  put(defaultParameterValues());
  plain('PSSessionApplicationName', 'wsman');
  plain('PSSessionConfigurationName', 'http://schemas.microsoft.com/powershell/Microsoft.PowerShell');
  for (const name of Object.keys(NUMBERS)) plain(name, NUMBERS[name]);
  plain('Error', session.errors, constant);
  plain('Host', session.hostObject, constant | allScope);
  plain('ShellId', 'Microsoft.PowerShell', constant | allScope);
  plain('PID', session.platform.processId, constant | allScope);
  plain('PSHOME', PS_HOME, constant | allScope);
  plain('HOME', session.fileSystem.home, readOnly | allScope);
  put(
    new ComputedVariable(
      'PROFILE',
      once(() => profileVariable(session)),
      (value) => void root.put(new Variable('PROFILE', value)),
    ),
  );
  plain('PSCulture', 'en-US', readOnly | allScope);
  plain('PSUICulture', 'en-US', readOnly | allScope);
  plain(
    'ExecutionContext',
    new SessionPart(session.sessionStateObject, 'System.Management.Automation.EngineIntrinsics'),
    constant | allScope,
  );
  computed('PWD', () => session.places.current);
  computed('PSVersionTable', once(versionTable), constant | allScope);
  plain('LASTEXITCODE', null);
  put(described(new Variable('true', true), 'Boolean True'), constant | allScope);
  put(described(new Variable('false', false), 'Boolean False'), constant | allScope);
  // What is assigned to it is thrown away.
  put(
    new ComputedVariable(
      'null',
      () => null,
      () => undefined,
    ),
  );
}

function described(variable: Variable, text: string): Variable {
  variable.description = text;
  return variable;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Holds values of an enum; what cannot become one is refused. The first value is made when it is first read. */
function preferenceVariable(name: string, type: string, first: string): Variable {
  let value: unknown;
  return new ComputedVariable(
    name,
    () => {
      value ??= enumValue(type, first);
      return value;
    },
    (given) => {
      value = transformed(given, knownType(type));
    },
  );
}

/** Holds a dictionary that checks its keys; what cannot become one is refused. The type is looked up when it is needed. */
function defaultParameterValues(): Variable {
  const variable = new Variable('PSDefaultParameterValues', new DefaultParameterDictionary());
  const type = () => knownType('System.Management.Automation.DefaultParameterDictionary');
  variable.setRules([
    {
      get type() {
        return type();
      },
      accept: (value) => transformed(value, type()),
    },
  ]);
  return variable;
}

function versionTable(): Hashtable {
  const version = (text: string): unknown => convert(text, knownType('System.Version'));
  const table = new Hashtable();
  table.set('PSVersion', version(ENGINE_VERSION));
  table.set('PSEdition', 'Desktop');
  table.set('PSCompatibleVersions', ['1.0', '2.0', '3.0', '4.0', '5.0', ENGINE_VERSION].map(version));
  table.set('BuildVersion', version('10.0.17763.5830'));
  table.set('CLRVersion', version('4.0.30319.42000'));
  table.set('WSManStackVersion', version('3.0'));
  table.set('PSRemotingProtocolVersion', version('2.3'));
  table.set('SerializationVersion', version('1.1.0.1'));
  return table;
}
