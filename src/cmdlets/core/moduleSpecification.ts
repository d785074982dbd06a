import { ModuleInfo } from '../../runtime/ModuleInfo.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { Hashtable } from '../../values/Hashtable.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { Version } from '../../values/Version.ts';

/** What `-FullyQualifiedName` asks for: a name, or a table of a name and a version. */
export interface ModuleSpecification {
  readonly name: string;
  /** The version as an error names it. */
  readonly text: string;
  /** Whether a module of that name has a version that is asked for. */
  fits(version: string): boolean;
}

const KEYS = ['ModuleName', 'ModuleVersion', 'RequiredVersion', 'MaximumVersion', 'GUID'] as const;

/** Reads one specification; a table that is none is refused. Proof of the texts: inferred. */
export function moduleSpecification(value: unknown): ModuleSpecification {
  if (!(value instanceof Hashtable)) return { name: toStringPS(value), text: '', fits: () => true };
  const given = new Map<string, string>();
  for (const { key, value: part } of value.entries()) {
    const name = KEYS.find((one) => one.toLowerCase() === toStringPS(key).toLowerCase());
    if (name === undefined) throw refused(`The hashtable has a member "${toStringPS(key)}" that is not valid.`);
    given.set(name, toStringPS(part));
  }
  const name = given.get('ModuleName');
  const versions = ['ModuleVersion', 'RequiredVersion', 'MaximumVersion'].filter((key) => given.has(key));
  if (name === undefined || versions.length === 0)
    throw refused('The hashtable needs ModuleName and ModuleVersion, RequiredVersion or MaximumVersion.');
  return { name, ...asked(given) };
}

/** The same from -MinimumVersion, -RequiredVersion and -MaximumVersion. */
export function versionsWanted(args: {
  readonly MinimumVersion?: unknown;
  readonly RequiredVersion?: unknown;
  readonly MaximumVersion?: unknown;
}): Omit<ModuleSpecification, 'name'> {
  const pairs = [
    ['ModuleVersion', args.MinimumVersion],
    ['RequiredVersion', args.RequiredVersion],
    ['MaximumVersion', args.MaximumVersion],
  ] as const;
  return asked(new Map(pairs.flatMap(([key, value]) => (value === undefined ? [] : [[key, toStringPS(value)]]))));
}

function asked(given: ReadonlyMap<string, string>): Omit<ModuleSpecification, 'name'> {
  const text = given.get('RequiredVersion') ?? given.get('ModuleVersion') ?? given.get('MaximumVersion') ?? '';
  return { text, fits: (version) => fits(version, given) };
}

/** A module from the pipeline stands for itself; everything else is a specification. */
export function modulesAmong(values: readonly unknown[] = []): {
  readonly modules: readonly ModuleInfo[];
  readonly others: readonly unknown[];
} {
  return {
    modules: values.filter((value) => value instanceof ModuleInfo),
    others: values.filter((value) => !(value instanceof ModuleInfo)),
  };
}

/** Whether one of the specifications names the module. */
export function isSpecified(module: ModuleInfo, specifications: readonly ModuleSpecification[]): boolean {
  return specifications.some(
    ({ name, fits: fit }) => name.toLowerCase() === module.name.toLowerCase() && fit(module.version),
  );
}

function fits(text: string, given: ReadonlyMap<string, string>): boolean {
  const version = Version.parse(text);
  const order = (key: string): number | null => {
    const wanted = given.get(key);
    return wanted === undefined ? null : version.compareTo(Version.parse(wanted));
  };
  return (
    (order('RequiredVersion') ?? 0) === 0 && (order('ModuleVersion') ?? 0) >= 0 && (order('MaximumVersion') ?? 0) <= 0
  );
}

const refused = (message: string) => new ExceptionObject('System.ArgumentException', message);
