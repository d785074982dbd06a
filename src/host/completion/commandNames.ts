import { AliasInfo, type CommandInfo } from '../../runtime/command.ts';
import { commandSyntax } from '../../runtime/commandSyntax.ts';
import type { Scope } from '../../runtime/Scope.ts';
import type { Session } from '../../runtime/Session.ts';
import { beginsWith, byLabel, type Candidate, type Found } from './Candidate.ts';
import type { Cursor } from './Cursor.ts';
import { pathItems } from './paths.ts';

/** After these a new command begins. */
const COMMAND_BEGINS = /(?:^|[|;{(=&\n]|\$\(|@\()[ \t]*(?:[&.][ \t]+)?$/;

/** The name of a command, also of a script by its path. */
export function completeCommandName({ session, before }: Cursor): Found | null {
  const word = /[^\s|;{}()=&,'"`$@[\]]*$/.exec(before)?.[0] ?? '';
  const start = before.length - word.length;
  if (before.trim() === '' || !COMMAND_BEGINS.test(before.slice(0, start))) return null;
  return { start, items: namesLike(session, word) };
}

function namesLike(session: Session, word: string): Candidate[] {
  if (/[\\/]/.test(word)) return pathItems(session, word);
  return commandItems(session, word);
}

/** Commands of all kinds whose names begin like the word. */
export function commandItems(session: Session, word: string): Candidate[] {
  const matches = beginsWith(word);
  const found = new Map<string, CommandInfo>();
  for (const info of commandsIn(session, matches)) {
    const key = info.name.toLowerCase();
    if (!found.has(key)) found.set(key, info);
  }
  return Array.from(found.values(), commandItem).sort(byLabel);
}

/** In the order in which a name finds them: aliases, functions, cmdlets. */
function* commandsIn(session: Session, matches: (name: string) => boolean): Generator<CommandInfo> {
  const { commands, state } = session;
  commands.loadBuiltins();
  yield* inScopes(state.current, 'aliases', matches);
  yield* inScopes(state.current, 'functions', matches);
  for (const info of commands.cmdletsNamed(matches)) yield info;
}

function* inScopes(
  start: Scope,
  table: 'aliases' | 'functions',
  matches: (name: string) => boolean,
): Generator<CommandInfo> {
  for (let scope: Scope | null = start; scope !== null; scope = scope.parent)
    for (const info of scope[table]?.values() ?? []) if (matches(info.name)) yield info;
}

function commandItem(info: CommandInfo): Candidate {
  return {
    text: /[\s;{}()&|'"]/.test(info.name) ? `& '${info.name.replaceAll("'", "''")}'` : info.name,
    label: info.name,
    type: 'Command',
    toolTip: () => (info instanceof AliasInfo ? info.definition : commandSyntax(info).join('\n')),
  };
}
