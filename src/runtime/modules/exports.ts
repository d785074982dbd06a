import { wildcard } from '../../values/WildcardPattern.ts';
import { AliasInfo, FunctionInfo, ProxyInfo } from '../command.ts';
import { setFunction } from '../functions.ts';
import type { ModuleInfo } from '../ModuleInfo.ts';
import type { Scope } from '../Scope.ts';

/** Patterns of what is wanted of each kind; undefined = the default of the caller. */
export interface Wanted {
  readonly functions?: readonly string[] | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly variables?: readonly string[] | undefined;
  readonly cmdlets?: readonly string[] | undefined;
}

const matchesAny = (patterns: readonly string[], name: string): boolean =>
  patterns.some((pattern) => wildcard(pattern).matches(name));

/** Marks members of a module's scope as exported. */
export function exportMembers(module: ModuleInfo, wanted: Wanted): void {
  const root = module.state?.root;
  if (root === undefined) return;
  for (const [key, info] of root.functions ?? []) {
    if (matchesAny(wanted.functions ?? [], info.name)) module.exportedCommands.set(key, info);
  }
  for (const [key, info] of root.aliases ?? []) {
    if (matchesAny(wanted.aliases ?? [], info.name)) module.exportedCommands.set(key, info);
  }
  for (const variable of root.variables()) {
    if (matchesAny(wanted.variables ?? [], variable.name))
      module.exportedVariables.set(variable.name.toLowerCase(), variable);
  }
}

export interface ImportOptions extends Wanted {
  /** Put between verb and noun of the imported commands. */
  readonly prefix?: string;
  readonly noClobber?: boolean;
}

/** Makes a module's exports visible in a scope. */
export function importMembers(module: ModuleInfo, into: Scope, options: ImportOptions = {}): void {
  const { prefix = '', noClobber = false } = options;
  const all = ['*'];
  for (const info of module.exportedCommands.values()) {
    const name = withPrefix(info.name, prefix);
    const key = name.toLowerCase();
    if (info instanceof FunctionInfo) {
      if (!matchesAny(options.functions ?? all, info.name)) continue;
      if (noClobber && into.functions?.has(key)) continue;
      setFunction(into, name === info.name ? info : renamed(info, name));
    } else if (info instanceof AliasInfo && matchesAny(options.aliases ?? all, info.name)) {
      into.aliases ??= new Map();
      into.aliases.set(key, info);
    }
  }
  for (const variable of module.exportedVariables.values()) {
    if (matchesAny(options.variables ?? all, variable.name)) into.put(variable);
  }
}

function renamed(info: FunctionInfo, name: string): FunctionInfo {
  const copy =
    info instanceof ProxyInfo
      ? new ProxyInfo(name, info.scriptBlock, info.target)
      : new FunctionInfo(name, info.scriptBlock, info.commandType === 'Filter');
  copy.module = info.module;
  return copy;
}

/** `Get-Thing` with the prefix `My` is `Get-MyThing`. */
export function withPrefix(name: string, prefix: string): string {
  if (prefix === '') return name;
  const dash = name.indexOf('-');
  return dash < 0 ? prefix + name : `${name.slice(0, dash + 1)}${prefix}${name.slice(dash + 1)}`;
}

/** Takes a module's members out of the scopes of the session again. */
export function removeMembers(module: ModuleInfo, from: Scope): void {
  for (const [key, info] of from.functions ?? []) if (info.module === module) from.functions?.delete(key);
  for (const [key, info] of from.aliases ?? []) {
    if (module.exportedCommands.get(key) === info) from.aliases?.delete(key);
  }
  for (const [key, variable] of module.exportedVariables) if (from.own(key) === variable) from.remove(key);
}
