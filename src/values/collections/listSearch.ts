import { argumentOutOfRange } from '../argumentErrors.ts';
import { Enumerator } from '../Enumerator.ts';
import type { ListObject } from '../List.ts';
import type { TypeSpec } from '../PSType.ts';
import { toBool } from '../toBool.ts';
import { type Delegate, delegate } from './delegate.ts';
import { order } from './order.ts';
import { sameValue } from './sameValue.ts';

type Methods = NonNullable<TypeSpec<ListObject>['methods']>;

/** Throws unless so many items stand from the index on. */
export function checkSpan(length: number, index: number, count: number): void {
  if (index < 0 || index > length)
    throw argumentOutOfRange(
      'index',
      'Index was out of range. Must be non-negative and less than the size of the collection.',
    );
  if (count < 0 || index + count > length)
    throw argumentOutOfRange(
      'count',
      'Count must be positive and count must refer to a location within the string/array/collection.',
    );
}

/** Where the first item from `index` on passes; -1 where none does. */
function firstWhere(self: ListObject, index: number, count: number, passes: (item: unknown) => boolean): number {
  checkSpan(self.items.length, index, count);
  for (let i = index; i < index + count; i++) if (passes(self.items[i])) return i;
  return -1;
}

/** Backwards from `index`. */
function lastWhere(self: ListObject, index: number, count: number, passes: (item: unknown) => boolean): number {
  for (let i = index; i > index - count && i >= 0; i--) if (passes(self.items[i])) return i;
  return -1;
}

/** `Ordinal` of StringComparer, a script block or null for the items' own order. */
export const comparing = (comparer: Delegate | null) => (a: unknown, b: unknown) =>
  comparer === null ? order(a, b) : Number(delegate(comparer, [a, b]));

/** The index, or the complement of where the item would stand. */
export function binarySearch(
  items: readonly unknown[],
  item: unknown,
  compare: (a: unknown, b: unknown) => number,
  from = 0,
  count: number = items.length - from,
): number {
  let low = from;
  let high = from + count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const difference = compare(items[middle], item);
    if (difference === 0) return middle;
    if (difference < 0) low = middle + 1;
    else high = middle - 1;
  }
  return ~low;
}

/** The parts of a list that overloads with an index, a count or a comparer work on. */
export const partMethods = (word: string, comparer: string): Methods => ({
  [`int BinarySearch(${word} item)`]: (self, item: unknown) => binarySearch(self.items, item, order),
  [`int BinarySearch(${word} item, ${comparer} comparer)`]: (self, item: unknown, how: Delegate | null) =>
    binarySearch(self.items, item, comparing(how)),
  [`int BinarySearch(int index, int count, ${word} item, ${comparer} comparer)`]: (
    self,
    index: number,
    count: number,
    item: unknown,
    how: Delegate | null,
  ) => {
    checkSpan(self.items.length, index, count);
    return binarySearch(self.items, item, comparing(how), index, count);
  },
  [`void CopyTo(int index, ${word}[] array, int arrayIndex, int count)`]: (
    self,
    index: number,
    target: unknown[],
    at: number,
    count: number,
  ) => {
    checkSpan(self.items.length, index, count);
    for (let i = 0; i < count; i++) target[at + i] = self.items[index + i];
  },
  [`int IndexOf(${word} item, int index, int count)`]: (self, item: unknown, index: number, count: number) =>
    firstWhere(self, index, count, (one) => sameValue(one, item)),
  [`int LastIndexOf(${word} item)`]: (self, item: unknown) => self.items.findLastIndex((one) => sameValue(one, item)),
  [`int LastIndexOf(${word} item, int index)`]: (self, item: unknown, index: number) =>
    lastWhere(self, index, index + 1, (one) => sameValue(one, item)),
  [`int LastIndexOf(${word} item, int index, int count)`]: (self, item: unknown, index: number, count: number) =>
    lastWhere(self, index, count, (one) => sameValue(one, item)),
  [`void Sort(int index, int count, ${comparer} comparer)`]: (
    self,
    index: number,
    count: number,
    how: Delegate | null,
  ) => {
    checkSpan(self.items.length, index, count);
    self.version++;
    self.items.splice(index, count, ...self.items.slice(index, index + count).sort(comparing(how)));
  },
});

/** Searches of List[T] by a condition. */
export const conditionMethods = (word: string): Methods => {
  const passes = (match: Delegate) => (item: unknown) => toBool(delegate(match, [item]));
  const match = `System.Predicate[${word}] match`;
  return {
    [`int FindIndex(${match})`]: (self, p: Delegate) => firstWhere(self, 0, self.items.length, passes(p)),
    [`int FindIndex(int startIndex, ${match})`]: (self, start: number, p: Delegate) =>
      firstWhere(self, start, self.items.length - start, passes(p)),
    [`int FindIndex(int startIndex, int count, ${match})`]: (self, start: number, count: number, p: Delegate) =>
      firstWhere(self, start, count, passes(p)),
    [`int FindLastIndex(${match})`]: (self, p: Delegate) =>
      lastWhere(self, self.items.length - 1, self.items.length, passes(p)),
    [`int FindLastIndex(int startIndex, ${match})`]: (self, start: number, p: Delegate) =>
      lastWhere(self, start, start + 1, passes(p)),
    [`int FindLastIndex(int startIndex, int count, ${match})`]: (self, start: number, count: number, p: Delegate) =>
      lastWhere(self, start, count, passes(p)),
  };
};

/** What ArrayList alone has. */
export const arrayListMethods: Methods = {
  'System.Collections.IEnumerator GetEnumerator(int index, int count)': (self, index: number, count: number) => {
    checkSpan(self.items.length, index, count);
    return new Enumerator(self.items.slice(index, index + count));
  },
  'void SetRange(int index, System.Collections.ICollection c)': (self, index: number, items: Iterable<unknown>) => {
    const given = [...items];
    checkSpan(self.items.length, index, given.length);
    self.version++;
    self.items.splice(index, given.length, ...given);
  },
  'void TrimToSize()': () => undefined,
};
