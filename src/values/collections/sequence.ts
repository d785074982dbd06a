import { genericShape, genericType } from '../genericType.ts';
import { defineType, lazyType, type PSType } from '../PSType.ts';
import { knownType } from '../typeLookup.ts';
import { char } from '../types.ts';

const GENERIC = 'System.Collections.Generic';

/** What a typed collection holds; null where items have no type of their own. */
function itemType(collection: PSType): PSType | null {
  if (collection.elementType !== null) return collection.elementType;
  if (collection.fullName === 'System.String') return char();
  const { genericArguments } = collection;
  if (genericArguments.length === 2) return genericType(`${GENERIC}.KeyValuePair`, genericArguments);
  return genericArguments[0] ?? null;
}

const isCollection = (type: PSType): boolean => type.isSubtypeOf(knownType('System.Collections.IEnumerable'));

/** Reference types are covariant: a List[string] is an IEnumerable[object], a List[int] is not. */
function holds(collection: PSType, wanted: PSType): boolean {
  const item = isCollection(collection) ? itemType(collection) : null;
  if (item === null) return false;
  return item === wanted || (!item.isValueType && item.isSubtypeOf(wanted));
}

/** `IEnumerable[T]`, `ICollection[T]` …: a collection has them by what it holds. An Object[] of numbers is no IEnumerable[int]. */
export const sequenceType =
  (name: 'IEnumerable' | 'ICollection' | 'IList' | 'IReadOnlyList' | 'IReadOnlyCollection') =>
  (args: readonly PSType[]): PSType =>
    defineType(
      { name: `${GENERIC}.${name}\`1`, kind: 'interface', accepts: (type) => holds(type, args[0]!) },
      genericShape(`${GENERIC}.${name}`, args),
    );

/** The parameter of a generic method that takes a sequence of anything. */
export const anySequenceType = lazyType(() => ({
  name: `${GENERIC}.IEnumerable[T]`,
  kind: 'interface',
  accepts: (type) => isCollection(type) && itemType(type) !== null,
}));
