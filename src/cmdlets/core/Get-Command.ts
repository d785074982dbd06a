import type { ParameterInfo } from '../../runtime/binder/ParameterInfo.ts';
import { type CmdletCall, cmdlet, notNullOrEmpty, range } from '../../runtime/cmdlet.ts';
import { AliasInfo, type CommandInfo } from '../../runtime/command.ts';
import { commandSyntax } from '../../runtime/commandSyntax.ts';
import { enumerate } from '../../values/enumerate.ts';
import { findType } from '../../values/registry.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { WildcardPattern, wildcard } from '../../values/WildcardPattern.ts';
import { moduleSpecification } from './moduleSpecification.ts';
import { showCommandInfo } from './showCommandInfo.ts';
import { visibleCommands } from './visibleCommands.ts';

export default cmdlet({
  name: 'Get-Command',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.GetCommandCommand',
  aliases: ['gcm'],
  defaultSet: 'CmdletSet',
  proof: 'recorded',
  parameters: {
    Name: {
      type: 'string[]',
      sets: { AllCommandSet: { position: 0, pipeline: 'both' } },
      wildcards: true,
      validate: [notNullOrEmpty],
    },
    Verb: { type: 'string[]', sets: { CmdletSet: { pipeline: 'property' } }, wildcards: true },
    Noun: { type: 'string[]', sets: { CmdletSet: { pipeline: 'property' } }, wildcards: true },
    Module: { type: 'string[]', pipeline: 'property', aliases: ['PSSnapin'] },
    FullyQualifiedModule: { type: 'object[]', pipeline: 'property', realType: 'ModuleSpecification[]' },
    CommandType: {
      type: 'System.Management.Automation.CommandTypes',
      sets: { AllCommandSet: { pipeline: 'property' } },
      aliases: ['Type'],
    },
    TotalCount: { type: 'int', pipeline: 'property', validate: [range(0, 2147483647)] },
    Syntax: { type: 'switch', pipeline: 'property' },
    ShowCommandInfo: { type: 'switch' },
    ArgumentList: {
      type: 'object[]',
      position: 1,
      remaining: true,
      aliases: ['Args'],
      allowNull: true,
      allowEmptyCollection: true,
    },
    All: { type: 'switch', pipeline: 'property' },
    ListImported: { type: 'switch', pipeline: 'property' },
    ParameterName: { type: 'string[]', wildcards: true },
    ParameterType: { type: 'string[]', realType: 'PSTypeName[]' },
  },
  run(call, args) {
    let left = args.TotalCount ?? Number.POSITIVE_INFINITY;
    const show = (info: CommandInfo): void => {
      if (left-- <= 0) return;
      if (args.Syntax) call.write(syntaxText(info));
      else if (args.ShowCommandInfo) call.write(showCommandInfo(info));
      else call.write(info);
    };
    return {
      process({ Name, Verb, Noun, Module: modules, FullyQualifiedModule }) {
        const specified = FullyQualifiedModule?.map((one) => moduleSpecification(one).name);
        const Module = specified ?? modules;
        const wanted = filterOf({
          Verb,
          Noun,
          Module,
          types: typesOf(args.CommandType),
          parameters: args.ParameterName,
          parameterTypes: args.ParameterType,
        });
        const plain = Name === undefined && args.CommandType === undefined && Verb === undefined && Noun === undefined;
        for (const name of Name ?? ['*']) {
          const found = commandsNamed(call, name, args.All).filter(
            (info) => wanted(info) && (!plain || info.commandType !== 'Alias' || Module !== undefined),
          );
          for (const info of found) show(info);
          if (found.length === 0 && Name !== undefined && !WildcardPattern.isPattern(name)) notFound(call, name);
        }
      },
    };
  },
});

interface Filter {
  readonly Verb: readonly string[] | undefined;
  readonly Noun: readonly string[] | undefined;
  readonly Module: readonly string[] | undefined;
  readonly types: ReadonlySet<string> | null;
  readonly parameters: readonly string[] | undefined;
  readonly parameterTypes: readonly string[] | undefined;
}

function filterOf({ Verb, Noun, Module, types, parameters, parameterTypes }: Filter): (info: CommandInfo) => boolean {
  const matches = (patterns: readonly string[] | undefined, text: string): boolean =>
    patterns === undefined || patterns.some((pattern) => wildcard(pattern).matches(text));
  return (info) => {
    if (types !== null && !types.has(info.commandType)) return false;
    const dash = info.name.indexOf('-');
    const named = Verb !== undefined || Noun !== undefined;
    if (named && (dash < 0 || info.commandType === 'Alias')) return false;
    if (!matches(Verb, info.name.slice(0, dash)) || !matches(Noun, info.name.slice(dash + 1))) return false;
    if (Module !== undefined && !matches(Module, info.moduleName)) return false;
    if (parameters !== undefined && !hasParameter(info, parameters)) return false;
    return parameterTypes === undefined || hasParameterOfType(info, parameterTypes);
  };
}

function hasParameter({ parameters }: CommandInfo, patterns: readonly string[]): boolean {
  const names = parameters?.all.flatMap(({ name, aliases }) => [name, ...aliases]) ?? [];
  return patterns.some((pattern) => names.some((name) => wildcard(pattern).matches(name)));
}

/** A type is named in full, by its accelerator or by its last part. */
function hasParameterOfType({ parameters }: CommandInfo, names: readonly string[]): boolean {
  const wanted = names.map((name) => (findType(name)?.fullName ?? name).toLowerCase());
  const fits = ({ type }: ParameterInfo) =>
    wanted.includes(type.fullName.toLowerCase()) || wanted.includes(type.name.toLowerCase());
  return parameters?.all.some(fits) ?? false;
}

function typesOf(value: unknown): ReadonlySet<string> | null {
  if (value === undefined || value === null) return null;
  const names = Array.from(enumerate(value) ?? [value], (item) => toStringPS(item))
    .join(',')
    .split(/\s*,\s*/);
  return names.includes('All') ? null : new Set(names);
}

function commandsNamed(call: CmdletCall, name: string, all: boolean): CommandInfo[] {
  if (WildcardPattern.isPattern(name)) {
    const pattern = wildcard(name);
    return visibleCommands(call.session, call.scope).filter((info) => pattern.matches(info.name));
  }
  const { commands } = call.session;
  const first = commands.find(WildcardPattern.unescape(name), call.scope);
  if (first === null) return [];
  if (!all) return [first];
  const key = name.toLowerCase();
  const every = [commands.alias(key, call.scope), commands.function(key, call.scope), commands.cmdlet(key)];
  return every.filter((info) => info !== null);
}

function syntaxText(info: CommandInfo): string {
  if (info instanceof AliasInfo) return info.definition;
  if (info.commandType === 'ExternalScript') return commandSyntax(info).join('\r\n');
  return `\r\n${commandSyntax(info).join('\r\n\r\n')}\r\n`;
}

/** The text is that of a call of an unknown command (recorded); names that are not emulated say so. */
function notFound(call: CmdletCall, name: string): void {
  call.error(call.session.commands.missing(name));
}
