import type { ArgumentsOf, CmdletCall, CmdletRun } from '../../runtime/cmdlet.ts';
import { AliasInfo } from '../../runtime/command.ts';
import type { Scope } from '../../runtime/Scope.ts';
import { optionBits } from './itemOptions.ts';
import { scopeOf } from './variablesByName.ts';

/** The aliases that code in a scope sees, by name; `only`: those of exactly this scope. */
export function visibleAliases(from: Scope, only: Scope | null): AliasInfo[] {
  const found = new Map<string, AliasInfo>();
  for (let scope: Scope | null = only ?? from; scope !== null; scope = only === null ? scope.parent : null) {
    for (const [key, info] of scope.aliases ?? []) {
      if (info instanceof AliasInfo && !found.has(key)) found.set(key, info);
    }
  }
  return [...found.values()].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}

/** Parameters of New-Alias and Set-Alias. */
export const aliasParameters = {
  Name: { type: 'string', position: 0, mandatory: true, pipeline: 'property' },
  Value: { type: 'string', position: 1, mandatory: true, pipeline: 'property' },
  Description: { type: 'string' },
  Option: { type: 'System.Management.Automation.ScopedItemOptions' },
  PassThru: { type: 'switch' },
  Scope: { type: 'string' },
  Force: { type: 'switch' },
} as const;

type AliasArguments = ArgumentsOf<typeof aliasParameters>;

/** One run of New-Alias or Set-Alias: `refuses` tells, and reports, whether an alias that is there may not be replaced. */
export function aliasRun(
  call: CmdletCall,
  args: AliasArguments,
  action: string,
  refuses: (existing: AliasInfo | undefined, name: string) => boolean,
): CmdletRun<AliasArguments> {
  return {
    process({ Name: name = '', Value: value = '' }) {
      if (!call.shouldProcess(`Name: ${name} Value: ${value}`, action)) return;
      const scope = scopeOf(call, args.Scope);
      const known = scope.aliases?.get(name.toLowerCase());
      const existing = known instanceof AliasInfo ? known : undefined;
      if (refuses(existing, name) || !mayReplace(call, existing, args.Force)) return;
      const info = putAlias(call, scope, { name, value, description: args.Description, option: args.Option });
      if (args.PassThru) call.write(info);
    },
  };
}

/** The error of New-Alias and Import-Alias. Proof: recorded. */
export const aliasAlreadyExists = (name: string) => ({
  id: 'AliasAlreadyExists',
  message: `The alias is not allowed, because an alias with the name '${name}' already exists.`,
  category: 'ResourceExists' as const,
  target: name,
  exceptionType: 'System.Management.Automation.SessionStateException',
});

interface Alias {
  name: string;
  value: string;
  description: string | undefined;
  option: unknown;
}

/** Makes an alias in a scope, over one that may be there. */
export function putAlias(call: CmdletCall, scope: Scope, { name, value, description, option }: Alias): AliasInfo {
  const info = new AliasInfo(
    name,
    value,
    (target) => call.session.commands.find(target, scope),
    option === undefined ? 0 : optionBits(option),
  );
  info.description = description ?? '';
  scope.aliases ??= new Map();
  scope.aliases.set(name.toLowerCase(), info);
  return info;
}

/** Whether an alias may be replaced; reports when not. */
function mayReplace(call: CmdletCall, existing: AliasInfo | undefined, force: boolean): boolean {
  if (existing === undefined) return true;
  const constant = (existing.options & 2) !== 0;
  const readOnly = (existing.options & 1) !== 0;
  if (!constant && (!readOnly || force)) return true;
  call.error({
    id: 'AliasNotWritable',
    message: `Alias is not writeable because alias ${existing.name} is read-only or constant and cannot be written to.`,
    category: 'WriteError',
    target: existing.name,
    exceptionType: 'System.Management.Automation.SessionStateUnauthorizedAccessException',
  });
  return false;
}
