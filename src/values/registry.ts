import { accelerators } from './accelerators.ts';
import { exceptionBases } from './exceptionTable.ts';
import type { PSType } from './PSType.ts';
import { exceptionNamed } from './system/Exception.ts';
import { enumNamed, enumNames } from './system/enums.ts';
import { catalog } from './typeCatalog.ts';
import { setTypeLookup } from './typeLookup.ts';

/** Lower-case full name or accelerator → the type, filled as types are asked for. null: known not to exist. */
const found = new Map<string, PSType | null>();

/**
 * The type of a name as it stands in `[…]`: accelerators, with or without `System.`, generics (`List[int]` in full) and
 * arrays. null when there is no such type here.
 */
export function findType(name: string): PSType | null {
  const key = name.toLowerCase();
  let type = found.get(key);
  if (type === undefined) {
    type = resolve(key.trim());
    found.set(key, type);
  }
  return type;
}

/** Makes a type known under a name; used for types that scripts define. */
export function registerType(name: string, type: PSType): void {
  found.set(name.toLowerCase(), type);
}

/** Forgets a registered name. */
export function unregisterType(name: string): void {
  found.delete(name.toLowerCase());
}

function resolve(key: string): PSType | null {
  if (key.endsWith(']')) return resolveBracket(key);
  return named(key);
}

type Load = (genericArguments: readonly PSType[]) => PSType;

/** Types of layers above: full name or accelerator in lower case → what makes the type, or the name it stands for. */
const added: Readonly<Record<string, Load | string>>[] = [];

/** Makes the types of a layer above this one known, over those of the catalog; each is made when first asked for. */
export function addTypes(types: Readonly<Record<string, Load | string>>): void {
  if (!added.includes(types)) added.push(types);
}

/** Full names, in lower case, of the types there are; generic ones with a backtick and the number of their arguments. */
export function* knownNames(): Iterable<string> {
  for (const types of [...added, catalog]) yield* Object.keys(types);
  yield* enumNames();
  for (const name of Object.keys(exceptionBases)) yield name.toLowerCase();
}

function loadOf(key: string): Load | string | undefined {
  for (const types of added) if (types[key] !== undefined) return types[key];
  return catalog[key];
}

function named(key: string): PSType | null {
  return findKnown(accelerators[key]?.toLowerCase() ?? key) ?? findKnown(`system.${key}`);
}

/** By full name; a type has one object whatever it is called. */
function findKnown(key: string): PSType | null {
  const before = found.get(key);
  if (before != null) return before;
  const load = loadOf(key);
  if (typeof load === 'string') return findType(load);
  const type = load?.([]) ?? enumNamed(key) ?? exceptionNamed(key);
  if (type !== null) found.set(key, type);
  return type;
}

/** An array (`x[]`, `x[,]`) or a generic (`x[a,b]`). */
function resolveBracket(key: string): PSType | null {
  const open = openingOf(key);
  const inside = key.slice(open + 1, -1);
  const outer = key.slice(0, open);
  if (/^[,\s]*$/.test(inside)) {
    const element = findType(outer);
    return element === null ? null : element.arrayOf(inside.replace(/\s/g, '').length + 1);
  }
  return generic(outer, splitArguments(inside));
}

/** Where the bracket that closes at the end opens. */
function openingOf(key: string): number {
  let depth = 0;
  for (let i = key.length - 1; i >= 0; i--) {
    if (key[i] === ']') depth++;
    else if (key[i] === '[' && --depth === 0) return i;
  }
  return 0;
}

function splitArguments(inside: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of inside) {
    if (character === ',' && depth === 0) {
      parts.push(part);
      part = '';
    } else {
      if (character === '[') depth++;
      if (character === ']') depth--;
      part += character;
    }
  }
  return [...parts, part];
}

function generic(outer: string, names: readonly string[]): PSType | null {
  const types = names.map((name) => findType(plainArgument(name)));
  if (types.includes(null)) return null;
  const definition = outer.replace(/`\d+$/, '');
  const build = catalog[`${definition}\`${types.length}`] ?? catalog[`system.${definition}\`${types.length}`];
  return typeof build === 'function' ? canonical(build(types as PSType[])) : null;
}

/** One type object for each combination of arguments. */
function canonical(type: PSType): PSType {
  const key = type.display.toLowerCase();
  const known = found.get(`\0${key}`);
  if (known != null) return known;
  found.set(`\0${key}`, type);
  return type;
}

/** `[System.Int32, mscorlib]` → `System.Int32`. */
function plainArgument(name: string): string {
  const trimmed = name.trim();
  if (!trimmed.startsWith('[')) return trimmed;
  const inside = trimmed.slice(1, -1);
  return splitArguments(inside)[0]!.trim();
}

setTypeLookup(findType);
