import { inSet, type ParameterInfo } from '../../runtime/binder/ParameterInfo.ts';
import type { CommandInfo } from '../../runtime/command.ts';
import type { Session } from '../../runtime/Session.ts';
import type { CommandAst, CommandElementAst } from '../../syntax/ast.ts';
import { parse } from '../../syntax/parse.ts';
import { walk } from '../../syntax/visit.ts';
import { beginning, type Completer, type Found, plainItem } from './candidates.ts';
import { valuesOf } from './values.ts';

/** The command that the cursor is in: its name, then parameters, then values. */
export const completeCommandLine: Completer = (session, before) => {
  const command = commandAt(before);
  const [name, ...rest] = command?.elements ?? [];
  if (!command || !name || name.extent.end === before.length) return commandNames(session, before, name?.extent.start);
  if (name.kind !== 'StringConstantExpression') return null;
  const info = session.commands.resolve(name.value, session.state.root);
  return info === null ? null : completeArgument(session, info, rest, before);
};

/** The innermost command that reaches to the cursor with at most blanks between. */
function commandAt(before: string): CommandAst | null {
  let found: CommandAst | null = null;
  walk(parse(before).ast, (node) => {
    if (node.kind === 'Command' && before.slice(node.extent.end).trim() === '') found = node;
  });
  return found;
}

function commandNames(
  session: Session,
  before: string,
  start = before.length - (/[\w\-.\\:]*$/.exec(before)?.[0].length ?? 0),
): Found {
  const word = before.slice(start);
  const { commands, state } = session;
  const names = [
    ...commands.allCmdlets().map((cmdlet) => cmdlet.name),
    ...[...(state.root.functions?.values() ?? [])].map((info) => info.name),
    ...(word === '' ? [] : [...(state.root.aliases?.values() ?? [])].map((info) => info.name)),
  ];
  return { start, items: beginning(word, names).map((name) => plainItem(name)) };
}

function completeArgument(
  session: Session,
  info: CommandInfo,
  elements: readonly CommandElementAst[],
  before: string,
): Found | null {
  const last = elements.at(-1);
  const open = last !== undefined && last.extent.end === before.length ? last : null;
  const start = open?.extent.start ?? before.length;
  if (open?.kind === 'CommandParameter' || before.slice(start) === '-') {
    return { start, items: parameterItems(info, elements, before.slice(start + 1)) };
  }
  const done = open === null ? elements : elements.slice(0, -1);
  const parameter = parameterFor(info, done);
  return parameter === null ? null : { start, items: valuesOf(session, info, parameter, before.slice(start), before) };
}

/** Parameters that are not there yet. */
function parameterItems(info: CommandInfo, elements: readonly CommandElementAst[], word: string) {
  const given = elements.flatMap((element) =>
    element.kind === 'CommandParameter' ? [element.name.toLowerCase()] : [],
  );
  const open = (info.parameters?.all ?? []).filter(
    ({ name, isHidden }) => !isHidden && !given.includes(name.toLowerCase()),
  );
  const own = beginning(
    word,
    open.filter(({ isCommon }) => !isCommon).map(({ name }) => name),
  );
  const common = beginning(
    word,
    open.filter(({ isCommon }) => isCommon).map(({ name }) => name),
  );
  return [...own, ...common].map((name) => ({
    text: `-${name}`,
    label: name,
    toolTip: `[${info.parameters?.exact(name)?.type.name ?? ''}] ${name}`,
  }));
}

/** The parameter that the next value belongs to: the one named just before, else the next positional one. */
function parameterFor(info: CommandInfo, elements: readonly CommandElementAst[]): ParameterInfo | null {
  const { parameters } = info;
  if (parameters === null) return null;
  const last = elements.at(-1);
  if (last?.kind === 'CommandParameter' && last.argument === null) {
    const [named] = parameters.matching(last.name);
    if (named && !named.isSwitch) return named;
  }
  const values = elements.filter(
    (element, index) => element.kind !== 'CommandParameter' && !belongsToName(parameters, elements[index - 1]),
  );
  const set = parameters.traits.defaultSet ?? parameters.sets[0] ?? '';
  const group = parameters.positionGroups[values.length]?.parameters ?? [];
  return group.find((parameter) => inSet(parameter, set) !== null) ?? group[0] ?? null;
}

function belongsToName(
  parameters: NonNullable<CommandInfo['parameters']>,
  before: CommandElementAst | undefined,
): boolean {
  if (before?.kind !== 'CommandParameter' || before.argument !== null) return false;
  return parameters.matching(before.name)[0]?.isSwitch === false;
}
