import { shortTypeName } from '../values/shortTypeName.ts';
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
  const mandatory = named.filter((parameter) => isMandatory(parameter, set));
  const optional = named.filter((parameter) => !isMandatory(parameter, set));
  const texts = (list: readonly ParameterInfo[]) => list.map((parameter) => parameterText(parameter, set));
  const { supportsShouldProcess, isAdvanced } = parameters.traits;
  return [
    name,
    ...texts([...placed, ...mandatory, ...optional.filter((parameter) => !parameter.isLate)]),
    ...(supportsShouldProcess ? ['[-WhatIf]', '[-Confirm]'] : []),
    ...texts(optional.filter((parameter) => parameter.isLate)),
    ...(isAdvanced ? ['[<CommonParameters>]'] : []),
  ].join(' ');
}

const positionOf = (parameter: ParameterInfo, set: string): number | null => inSet(parameter, set)?.position ?? null;
const isMandatory = (parameter: ParameterInfo, set: string): boolean => inSet(parameter, set)?.mandatory ?? false;

/** `[-Name] <string>` where the name may be left out, the whole in brackets where the parameter may. */
function parameterText(parameter: ParameterInfo, set: string): string {
  const name = positionOf(parameter, set) === null ? `-${parameter.name}` : `[-${parameter.name}]`;
  const text = parameter.isSwitch ? name : `${name} <${parameter.shownType ?? shortTypeName(parameter.type)}>`;
  return isMandatory(parameter, set) ? text : `[${text}]`;
}
