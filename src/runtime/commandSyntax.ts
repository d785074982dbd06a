import type { CommandParameters } from './binder/CommandParameters.ts';
import { inSet, type ParameterInfo } from './binder/ParameterInfo.ts';
import type { CommandInfo } from './command.ts';

/** The syntax of a command, one line for each parameter set: `Get-Item [-Path] <string[]> [-Force] [<CommonParameters>]`. */
export function commandSyntax(command: CommandInfo): string[] {
  const { parameters } = command;
  if (parameters === null) return [command.name];
  return parameters.sets.map((set) => syntaxOf(command.name, parameters, set));
}

function syntaxOf(name: string, parameters: CommandParameters, set: string): string {
  const own = parameters.all.filter(
    (parameter) => !parameter.isCommon && !parameter.isHidden && inSet(parameter, set) !== null,
  );
  const placed = own.filter((parameter) => positionOf(parameter, set) !== null);
  placed.sort((a, b) => (positionOf(a, set) as number) - (positionOf(b, set) as number));
  const named = own.filter((parameter) => positionOf(parameter, set) === null);
  const mandatory = named.filter((parameter) => inSet(parameter, set)?.mandatory);
  const optional = named.filter((parameter) => !inSet(parameter, set)?.mandatory);
  const parts = [...placed, ...mandatory, ...optional].map((parameter) => parameterText(parameter, set));
  if (parameters.traits.supportsShouldProcess) parts.push('[-WhatIf]', '[-Confirm]');
  if (parameters.traits.isAdvanced) parts.push('[<CommonParameters>]');
  return [name, ...parts].join(' ');
}

const positionOf = (parameter: ParameterInfo, set: string): number | null => inSet(parameter, set)?.position ?? null;

function parameterText(parameter: ParameterInfo, set: string): string {
  const place = inSet(parameter, set);
  const name = place?.position === null ? `-${parameter.name}` : `[-${parameter.name}]`;
  const value = parameter.isSwitch ? '' : ` <${valueText(parameter)}>`;
  const positional = place?.position !== null;
  const text =
    positional && place?.mandatory !== true
      ? `[${name}${value}]`.replace('[[', '[[')
      : `${positional ? name : `-${parameter.name}`}${value}`;
  return place?.mandatory || positional ? text : `[${text}]`;
}

function valueText(parameter: ParameterInfo): string {
  for (const step of parameter.steps) {
    if (step.kind === 'validate' && step.validation.values !== undefined) return step.validation.values.join(' | ');
  }
  return shortName(parameter.type.display);
}

const SHORT: Readonly<Record<string, string>> = {
  'System.String': 'string',
  'System.Int32': 'int',
  'System.Int64': 'long',
  'System.Boolean': 'bool',
  'System.Double': 'double',
  'System.Byte': 'byte',
  'System.Char': 'char',
  'System.Object': 'Object',
  'System.Management.Automation.PSObject': 'psobject',
  'System.Management.Automation.ScriptBlock': 'scriptblock',
  'System.Collections.Hashtable': 'hashtable',
  'System.DateTime': 'datetime',
  'System.TimeSpan': 'timespan',
  'System.Management.Automation.PSCredential': 'pscredential',
};

function shortName(type: string): string {
  const array = /(\[,*\])+$/.exec(type)?.[0] ?? '';
  const element = array === '' ? type : type.slice(0, -array.length);
  return (SHORT[element] ?? element.replace(/^.*\.(?=[^.\]]+$)/, '')) + array;
}
