import { accelerators } from '../../values/accelerators.ts';
import type { PSType } from '../../values/PSType.ts';
import { findType, knownNames } from '../../values/registry.ts';
import { beginsWith, byLabel, type Candidate, candidate, type Found } from './Candidate.ts';
import type { Cursor } from './Cursor.ts';

/** `[da` → `[datetime`, `[System.Te` → `[System.Text`. */
export function completeType(cursor: Cursor): Found | null {
  const { before } = cursor;
  const [, word] = /(?:^|[\s(,;=|{}\][!&+*/.-])\[([a-z][\w.]*)$/i.exec(before) ?? [];
  if (word === undefined || isIndex(before, word)) return null;
  return { start: before.length - word.length, items: typeItems(cursor, word) };
}

/** `$a[na`: an index, no type. */
const isIndex = (before: string, word: string): boolean =>
  /[\w}'"]$/.test(before.slice(0, before.length - word.length - 1));

/** Types whose names begin like the word: with a dot full names, without one the names alone and the accelerators. */
export function typeItems({ session }: Pick<Cursor, 'session'>, word: string): Candidate[] {
  const items = word.includes('.') ? below(word) : [...accelerated(word), ...shortNames(word), ...roots(word)];
  const matches = beginsWith(word);
  for (const type of session.classes.values()) if (matches(type.name)) items.push(typeItem(type, type.name));
  return unique(items).sort(byLabel);
}

function unique(items: readonly Candidate[]): Candidate[] {
  return [...new Map(items.map((item) => [item.text.toLowerCase(), item])).values()];
}

/** Accelerators that begin like the word. */
function accelerated(word: string): Candidate[] {
  const matches = beginsWith(word);
  return Object.keys(accelerators).flatMap((key) => {
    const type = matches(key) ? findType(key) : null;
    return type === null ? [] : [typeItem(type, acceleratorText(key, type))];
  });
}

/** Accelerators are written in lower case, but for attributes and the sized integers (recorded). */
function acceleratorText(key: string, { name }: PSType): string {
  const short = name.replace(/Attribute$/, '');
  return short.toLowerCase() === key && (short !== name || /^Int\d/.test(name)) ? short : key;
}

/** Types of any namespace by their own name; those that have an accelerator are offered by that. */
function shortNames(word: string): Candidate[] {
  const matches = beginsWith(word);
  const quick = new Set(Object.values(accelerators).map((name) => name.toLowerCase()));
  return loaded((key) => matches(key.slice(key.lastIndexOf('.') + 1)) && !quick.has(key)).map((type) => typeItem(type));
}

/** The namespaces and types right below `System.Net.`. */
function below(word: string): Candidate[] {
  const at = word.lastIndexOf('.') + 1;
  const matches = beginsWith(word);
  const items: Candidate[] = [];
  for (const type of loaded(matches)) {
    const next = type.fullName.replace(/[`[].*$/s, '').indexOf('.', at);
    if (next < 0) items.push(typeItem(type));
    else items.push(namespaceItem(type.fullName.slice(0, next)));
  }
  return items;
}

/** `[Sys` → `System`. */
function roots(word: string): Candidate[] {
  return below(word).filter(({ type }) => type === 'Namespace');
}

/** Namespaces that begin like the word, for `using namespace`. */
export function namespaceItems(word: string): Candidate[] {
  return unique(below(word).filter(({ type }) => type === 'Namespace')).sort(byLabel);
}

/** Only what matches is loaded. */
function loaded(matches: (key: string) => boolean): PSType[] {
  const types: PSType[] = [];
  for (const key of knownNames()) {
    if (!key.includes('.') || !matches(key)) continue;
    const type = key.includes('`') ? ofObjects(key) : findType(key);
    if (type?.fullName.toLowerCase().startsWith(key)) types.push(type);
  }
  return types;
}

/** A generic type stands here for itself: `list`1` is found as a list of objects. */
function ofObjects(key: string): PSType | null {
  const [name = '', count] = key.split('`');
  // Not every type takes an object: a limit is of a number or a size.
  if (/\.unlimited$/.test(name)) return null;
  return findType(`${name}[${new Array(Number(count)).fill('object').join()}]`);
}

function typeItem(type: PSType, text = type.fullName): Candidate {
  if (type.genericArguments.length > 0) return genericItem(type);
  const kind = type.isEnum ? 'Enum' : type.isInterface ? 'Interface' : type.isValueType ? 'Struct' : 'Class';
  return candidate('Type', text, type.name, `${kind} ${type.fullName}`);
}

/** `System.Collections.Generic.List`, shown as `List<>` (recorded). */
function genericItem({ fullName, name, genericArguments }: PSType): Candidate {
  const whole = fullName.replace(/`.*$/s, '');
  const parameters = genericArguments.length === 1 ? ['T'] : genericArguments.map((_, index) => `T${index + 1}`);
  const label = `${name.replace(/`.*$/s, '')}<${','.repeat(genericArguments.length - 1)}>`;
  return candidate('Type', whole, label, `${whole}[${parameters.join(', ')}]`);
}

const namespaceItem = (name: string): Candidate =>
  candidate('Namespace', name, name.slice(name.lastIndexOf('.') + 1), `Namespace ${name}`);
