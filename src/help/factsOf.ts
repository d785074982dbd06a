import type { ParameterInfo, ParameterSetInfo } from '../runtime/binder/ParameterInfo.ts';
import { CmdletInfo, type CommandInfo } from '../runtime/command.ts';
import { commandSyntax } from '../runtime/commandSyntax.ts';
import type { CommandFacts, ParameterFacts } from './CommandFacts.ts';

/** What a command declares, as help shows it. */
export function factsOf(command: CommandInfo): CommandFacts {
  const parameters = command.parameters?.all.filter((parameter) => !parameter.isCommon && !parameter.isHidden) ?? [];
  return {
    name: command.name,
    syntax: commandSyntax(command),
    parameters: parameters.map((parameter) => parameterFacts(parameter, wildcardsOf(command, parameter.name))),
  };
}

function wildcardsOf(command: CommandInfo, name: string): boolean {
  return command instanceof CmdletInfo && command.declaration.parameters[name]?.wildcards === true;
}

function parameterFacts(parameter: ParameterInfo, wildcards: boolean): ParameterFacts {
  const places = [...parameter.sets.values()];
  return {
    name: parameter.name,
    type: parameter.isSwitch ? '' : parameter.type.name,
    mandatory: places.some((place) => place.mandatory),
    position: places.find((place) => place.position !== null)?.position ?? null,
    pipeline: pipelineOf(places),
    defaultValue: '',
    wildcards,
    aliases: parameter.aliases,
    help: parameter.notEmulated ? 'Exists in the real command; not emulated here.' : parameter.help,
  };
}

function pipelineOf(places: readonly ParameterSetInfo[]): ParameterFacts['pipeline'] {
  const byValue = places.some((place) => place.byValue);
  const byName = places.some((place) => place.byPropertyName);
  if (byValue) return byName ? 'both' : 'value';
  return byName ? 'property' : 'none';
}
