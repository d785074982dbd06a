import type { PSType } from './PSType.ts';
import { knownType } from './typeLookup.ts';

const one = new Map<string, Map<PSType, PSType>>();

/** A generic type with its arguments, e.g. of `System.Collections.Generic.List` and Int32. */
export function genericType(name: string, args: readonly PSType[]): PSType {
  if (args.length !== 1) return knownType(named(name, args));
  let types = one.get(name);
  if (types === undefined) {
    types = new Map();
    one.set(name, types);
  }
  let type = types.get(args[0]!);
  if (type === undefined) {
    type = knownType(named(name, args));
    types.set(args[0]!, type);
  }
  return type;
}

function named(name: string, args: readonly PSType[]): string {
  return `${name}\`${args.length}[${args.map((type) => type.display).join(',')}]`;
}

/** Where .NET Framework's own types live, as FullName of a generic type tells it. */
export const MSCORLIB = 'mscorlib, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089';

/** Names of a constructed generic type: how it is written, its FullName and its short name. */
export function genericShape(name: string, args: readonly PSType[]) {
  const count = `\`${args.length}`;
  return {
    display: `${name}${count}[${args.map((type) => type.display).join(',')}]`,
    fullName: `${name}${count}[${args.map((type) => `[${type.fullName}, ${assemblyOf(type)}]`).join(',')}]`,
    name: `${name.slice(name.lastIndexOf('.') + 1)}${count}`,
    genericArguments: args,
  };
}

function assemblyOf(type: PSType): string {
  if (type.namespace.startsWith('System.Management.Automation')) {
    return 'System.Management.Automation, Version=3.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35';
  }
  return type.spec.assembly ?? MSCORLIB;
}
