import type { CommandInfo } from '../../runtime/command.ts';
import type { Scope } from '../../runtime/Scope.ts';
import type { Session } from '../../runtime/Session.ts';

const ORDER = ['Alias', 'Function', 'Filter', 'Cmdlet', 'ExternalScript', 'Script'];

/** Every alias, function and cmdlet that code in a scope can call, by kind and name. */
export function visibleCommands(session: Session, from: Scope): CommandInfo[] {
  session.commands.loadBuiltins();
  const aliases = new Map<string, CommandInfo>();
  const functions = new Map<string, CommandInfo>();
  for (let scope: Scope | null = from; scope !== null; scope = scope.parent) {
    for (const [key, info] of scope.aliases ?? []) if (!aliases.has(key)) aliases.set(key, info);
    for (const [key, info] of scope.functions ?? []) if (!functions.has(key)) functions.set(key, info);
  }
  const all = [...aliases.values(), ...functions.values(), ...session.commands.allCmdlets()];
  return all.sort(byKindAndName);
}

function byKindAndName(a: CommandInfo, b: CommandInfo): number {
  const kinds = ORDER.indexOf(a.commandType) - ORDER.indexOf(b.commandType);
  if (kinds !== 0) return kinds;
  return a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1;
}
