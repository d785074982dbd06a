import type { ParameterInfo, ParameterSetInfo } from '../runtime/binder/ParameterInfo.ts';
import { CmdletInfo, type CommandInfo, FunctionInfo, ScriptInfo } from '../runtime/command.ts';
import { commandSyntax } from '../runtime/commandSyntax.ts';
import { toStringPS } from '../values/toStringPS.ts';
import type { CommandFacts, ParameterFacts } from './CommandFacts.ts';
import { type BlockAst, type ParameterAst, parameterComments } from './parameterComments.ts';

/** What a command declares, as help shows it. */
export function factsOf(command: CommandInfo): CommandFacts {
  const declared = command.parameters?.all.filter((parameter) => !parameter.isCommon && !parameter.isHidden) ?? [];
  const written = blockOf(command);
  const comments = written === null ? new Map<string, string>() : parameterComments(written);
  const defaults = defaultValues(written);
  const parameters = declared.map((parameter) => ({
    ...parameterFacts(parameter, comments.get(parameter.name.toLowerCase())),
    defaultValue: defaultOf(parameter, defaults, written !== null),
    wildcards: wildcardsOf(command, parameter.name),
  }));
  const shellSyntax = commandSyntax(command);
  const name = helpName(command);
  return {
    name,
    shellSyntax,
    syntax: shellSyntax.map((line) => name + withHelpTypes(line.slice(command.name.length), parameters)),
    parameters,
    aliases: command instanceof CmdletInfo ? (command.declaration.aliases ?? []) : [],
  };
}

/** What help calls a command: a script file by its path. Proof: recorded. */
export const helpName = (command: CommandInfo): string =>
  command instanceof ScriptInfo ? (command.path ?? command.name) : command.name;

/** The tree of a function or script, null for a cmdlet. */
export function blockOf(command: CommandInfo): BlockAst | null {
  return command instanceof FunctionInfo || command instanceof ScriptInfo ? command.scriptBlock.ast : null;
}

const COMMON = '[<CommonParameters>]';

/** Help names types in full and the common parameters always. Proof: recorded. */
function withHelpTypes(line: string, parameters: readonly ParameterFacts[]): string {
  const typed = line.replace(/(-(\w+)\]?) <[^>]*>/g, (whole, head: string, name: string) => {
    const found = parameters.find((parameter) => parameter.name === name);
    return found === undefined ? whole : `${head} <${found.type}>`;
  });
  return typed.includes(COMMON) ? typed : `${typed} ${COMMON}`;
}

function defaultValues(written: BlockAst | null): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name, defaultValue } of written?.param?.parameters ?? []) {
    if (defaultValue !== null) found.set(name.name.toLowerCase(), shownDefault(defaultValue));
  }
  return found;
}

const BOOLEANS: Readonly<Record<string, string>> = { $true: 'True', $false: 'False' };

/** A constant by its value, an expression as it is written. Proof: recorded. */
function shownDefault(expression: NonNullable<ParameterAst['defaultValue']>): string {
  if (expression.kind === 'StringConstantExpression') return expression.value;
  return BOOLEANS[expression.extent.text.toLowerCase()] ?? expression.extent.text;
}

/** Where a function gives no default, a value type has its own: 0, False. Proof: recorded. */
function defaultOf(parameter: ParameterInfo, defaults: ReadonlyMap<string, string>, isFunction: boolean): string {
  const given = defaults.get(parameter.name.toLowerCase());
  if (given !== undefined || !isFunction) return given ?? '';
  if (parameter.isSwitch) return 'False';
  const own = parameter.type.isEnum ? undefined : parameter.type.spec.default;
  return own === undefined ? '' : toStringPS(own());
}

function wildcardsOf(command: CommandInfo, name: string): boolean {
  return command instanceof CmdletInfo && command.declaration.parameters[name]?.wildcards === true;
}

const NOT_EMULATED = 'Exists in the real command; not emulated here.';

function parameterFacts(
  parameter: ParameterInfo,
  comment: string | undefined,
): Omit<ParameterFacts, 'defaultValue' | 'wildcards'> {
  const places = [...parameter.sets.values()];
  return {
    name: parameter.name,
    type: parameter.isSwitch ? 'SwitchParameter' : (parameter.shownType ?? parameter.type.name.replace(/`\d+/, '')),
    isSwitch: parameter.isSwitch,
    mandatory: places.some((place) => place.mandatory),
    position: places.find((place) => place.position !== null)?.position ?? null,
    pipeline: pipelineOf(places),
    aliases: parameter.aliases,
    help: parameter.notEmulated ? NOT_EMULATED : (comment ?? parameter.help),
  };
}

function pipelineOf(places: readonly ParameterSetInfo[]): ParameterFacts['pipeline'] {
  const byValue = places.some((place) => place.byValue);
  const byName = places.some((place) => place.byPropertyName);
  if (byValue) return byName ? 'both' : 'value';
  return byName ? 'property' : 'none';
}
