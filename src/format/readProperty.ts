import { Dictionary } from '../values/Hashtable.ts';
import { adaptedProperties, getMember, getProperty, properties } from '../values/members.ts';
import { PSCustomObject } from '../values/PSCustomObject.ts';
import type { PSMember } from '../values/PSMember.ts';
import { extraOf } from '../values/PSObject.ts';
import { propertyReader as readerOf } from '../values/propertyReader.ts';
import { anyExtensions } from '../values/typeExtensions.ts';

/** A property's value; undefined when there is none. The keys of a dictionary are no properties here. */
export function readProperty(item: unknown, name: string): unknown {
  if (!(item instanceof Dictionary)) return getProperty(item, name);
  const member = getMember(item, name);
  return member?.member.isProperty === true ? member.value : undefined;
}

/** A reader of one property that remembers where objects of the last shape keep it. */
export function propertyReader(name: string): (item: unknown) => unknown {
  const read = readerOf(name);
  return (item) => (item instanceof Dictionary ? readProperty(item, name) : read(item));
}

/** Names of an object's properties in the order they are shown. */
export function propertyNames(item: unknown): readonly string[] {
  if (item instanceof PSCustomObject && hasOnlySlots(item)) return item.shape.names;
  return properties(item).map((property) => property.name);
}

function hasOnlySlots({ extra }: PSCustomObject): boolean {
  return !anyExtensions() && (extra === undefined || extra.members.size === 0);
}

/**
 * Names in the order of a table or list that names no properties: what was added to the object, what its type declares,
 * what PowerShell adds to the type. (A pattern such as `*` takes PowerShell's additions first.) Proof: recorded.
 */
export function defaultPropertyNames(item: unknown): readonly string[] {
  if (item instanceof PSCustomObject) return propertyNames(item);
  const added = extraOf(item)?.members;
  const place = ({ name, kind }: PSMember) => {
    if (kind === 'NoteProperty' || added?.has(name.toLowerCase())) return 0;
    return kind === 'Property' ? 1 : 2;
  };
  const adapted = adaptedProperties(item);
  return (adapted.length > 0 ? adapted : properties(item))
    .map((member) => ({ name: member.name, place: place(member) }))
    .sort((left, right) => left.place - right.place)
    .map(({ name }) => name);
}

/** The name of a property as the object spells it, null when there is none. */
export function actualName(item: unknown, name: string): string | null {
  if (item instanceof PSCustomObject) {
    const slot = item.shape.slot(name.toLowerCase());
    if (slot >= 0) return item.shape.names[slot] as string;
  }
  const found = getMember(item, name);
  return found?.member.isProperty === true ? found.name : null;
}
