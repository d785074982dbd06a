import { argumentError, argumentNull, argumentOutOfRange } from '../argumentErrors.ts';
import { type Delegate, delegate } from '../collections/delegate.ts';
import { binarySearch } from '../collections/listSearch.ts';
import { order } from '../collections/order.ts';
import { sameValue } from '../collections/sameValue.ts';
import { convert } from '../convert.ts';
import { Enumerator } from '../Enumerator.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { blank, newArray } from '../newArray.ts';
import { lazyType, type TypeSpec } from '../PSType.ts';
import { toBool } from '../toBool.ts';
import { elementTypeOf, lengthsOf, typedArray } from '../typedArray.ts';

type Items = unknown[];

function outside(): ExceptionObject {
  return new ExceptionObject('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.');
}

/** A copy or part that keeps the element type. */
function like(self: Items, items: Items): Items {
  const type = elementTypeOf(self);
  return type === null ? items : typedArray(type, items);
}

function admitted(self: Items, value: unknown): unknown {
  const type = elementTypeOf(self);
  return type === null ? value : convert(value, type);
}

function fixedSize(): never {
  throw new ExceptionObject('System.NotSupportedException', 'Collection was of a fixed size.');
}

function sortPart(items: Items, from: number, length: number, by: (a: unknown, b: unknown) => number): void {
  try {
    items.splice(from, length, ...items.slice(from, from + length).sort(by));
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    throw new ExceptionObject('System.InvalidOperationException', 'Failed to compare two elements in the array.', {
      inner: error,
    });
  }
}

/** Sorts keys, and the items that belong to them. */
function sortPairs(keys: Items, items: Items): void {
  const pairs = keys.map((key, i) => ({ key, item: items[i] })).sort((a, b) => order(a.key, b.key));
  pairs.forEach(({ key, item }, i) => {
    keys[i] = key;
    items[i] = item;
  });
}

function copy(source: Items, from: number, target: Items, to: number, length: number): void {
  if (source === null) throw argumentNull('sourceArray', 'Value cannot be null.');
  if (length < 0) throw argumentOutOfRange('length', 'Non-negative number required.');
  if (from + length > source.length)
    throw argumentError("Source array was not long enough. Check srcIndex and length, and the array's lower bounds.");
  if (to + length > target.length)
    throw argumentError(
      "Destination array was not long enough. Check destIndex and length, and the array's lower bounds.",
    );
  const part = source.slice(from, from + length).map((value) => admitted(target, value));
  part.forEach((value, i) => {
    target[to + i] = value;
  });
}

const holds = (match: Delegate) => (item: unknown) => toBool(delegate(match, [item]));
const MATCH = 'System.Predicate[System.Object] match';

const statics: NonNullable<TypeSpec<Items>['staticMethods']> = {
  'int BinarySearch(array array, System.Object value)': (items, value: unknown) => binarySearch(items, value, order),
  'void Clear(array array, int index, int length)': (items: Items, index: number, length: number) => {
    if (index < 0 || index + length > items.length) throw outside();
    items.fill(blank(elementTypeOf(items)), index, index + length);
  },
  'void Copy(array sourceArray, array destinationArray, int length)': (from: Items, to: Items, length: number) =>
    copy(from, 0, to, 0, length),
  'void Copy(array sourceArray, int sourceIndex, array destinationArray, int destinationIndex, int length)': copy,
  'array CreateInstance(type elementType, int length)': newArray,
  'array CreateInstance(type elementType, int length1, int length2)': newArray,
  'array CreateInstance(type elementType, int length1, int length2, int length3)': newArray,
  [`bool Exists(array array, ${MATCH})`]: (items: Items, match: Delegate) => items.some(holds(match)),
  [`System.Object Find(array array, ${MATCH})`]: (items: Items, match: Delegate) =>
    items.find(holds(match)) ?? blank(elementTypeOf(items)),
  [`array FindAll(array array, ${MATCH})`]: (items: Items, match: Delegate) => like(items, items.filter(holds(match))),
  [`int FindIndex(array array, ${MATCH})`]: (items: Items, match: Delegate) => items.findIndex(holds(match)),
  [`System.Object FindLast(array array, ${MATCH})`]: (items: Items, match: Delegate) =>
    items.findLast(holds(match)) ?? blank(elementTypeOf(items)),
  [`int FindLastIndex(array array, ${MATCH})`]: (items: Items, match: Delegate) => items.findLastIndex(holds(match)),
  'void ForEach(array array, System.Action[System.Object] action)': (items: Items, action: Delegate) => {
    for (const item of items) delegate(action, [item]);
  },
  [`bool TrueForAll(array array, ${MATCH})`]: (items: Items, match: Delegate) => items.every(holds(match)),
  'array ConvertAll(array array, System.Converter[System.Object,System.Object] converter)': (
    items: Items,
    converter: Delegate,
  ) => items.map((item) => delegate(converter, [item])),
  'int IndexOf(array array, System.Object value)': (items: Items, value: unknown) =>
    items.findIndex((item) => sameValue(item, value)),
  'int IndexOf(array array, System.Object value, int startIndex)': (items: Items, value: unknown, start: number) =>
    items.findIndex((item, i) => i >= start && sameValue(item, value)),
  'int IndexOf(array array, System.Object value, int startIndex, int count)': (
    items: Items,
    value: unknown,
    start: number,
    count: number,
  ) => items.findIndex((item, i) => i >= start && i < start + count && sameValue(item, value)),
  'int LastIndexOf(array array, System.Object value)': (items: Items, value: unknown) =>
    items.findLastIndex((item) => sameValue(item, value)),
  'void Resize([ref] array array, int newSize)': (place: { value: unknown }, size: number) => {
    const items = place.value as Items;
    const added = new Array<unknown>(Math.max(0, size - items.length)).fill(blank(elementTypeOf(items)));
    place.value = like(items, [...items.slice(0, size), ...added]);
  },
  'void Reverse(array array)': (items: Items) => {
    items.reverse();
  },
  'void Reverse(array array, int index, int length)': (items: Items, index: number, length: number) => {
    items.splice(index, length, ...items.slice(index, index + length).reverse());
  },
  'void Sort(array array)': (items: Items) => sortPart(items, 0, items.length, order),
  'void Sort(array keys, array items)': sortPairs,
  'void Sort(array array, System.Comparison[System.Object] comparison)': (items: Items, comparison: Delegate) =>
    sortPart(items, 0, items.length, (a, b) => Number(delegate(comparison, [a, b]))),
  'void Sort(array array, System.Collections.IComparer comparer)': (
    items: Items,
    comparer: { compare(a: unknown, b: unknown): number },
  ) => sortPart(items, 0, items.length, (a, b) => comparer.compare(a, b)),
  'void Sort(array array, int index, int length)': (items: Items, index: number, length: number) =>
    sortPart(items, index, length, order),
  'array Empty()': () => [],
};

/** The length of dimension i. */
function dimension(self: Items, i: number): number {
  const length = (lengthsOf(self) ?? [self.length])[i];
  if (length === undefined)
    throw new ExceptionObject('System.IndexOutOfRangeException', 'Array does not have that many dimensions.');
  return length;
}

/** The place of an item by its index in each dimension; -1 outside. */
export function placeOf(self: readonly unknown[], indexes: readonly number[]): number {
  const lengths = lengthsOf(self) ?? [self.length];
  let place = 0;
  for (let i = 0; i < lengths.length; i++) {
    const index = indexes[i] ?? -1;
    if (index < 0 || index >= lengths[i]!) return -1;
    place = place * lengths[i]! + index;
  }
  return place;
}

export const arrayType = lazyType<Items>(() => ({
  name: 'System.Array',
  accelerators: ['array'],
  isAbstract: true,
  interfaces: [
    'System.ICloneable',
    'System.Collections.IList',
    'System.Collections.ICollection',
    'System.Collections.IEnumerable',
  ],
  from: (value) => (Array.isArray(value) ? value : [value]),
  enumerate: (value) => value,
  properties: {
    'int Length': (self) => self.length,
    'long LongLength': (self) => BigInt(self.length),
    'int Rank': (self) => lengthsOf(self)?.length ?? 1,
    'System.Object SyncRoot': (self) => self,
    'bool IsReadOnly': () => false,
    'bool IsFixedSize': () => true,
    'bool IsSynchronized': () => false,
  },
  extended: { 'alias Count': 'Length' },
  methods: {
    'int Add(System.Object value)': fixedSize,
    'void Clear()': (self) => {
      self.fill(blank(elementTypeOf(self)));
    },
    'System.Object Clone()': (self) => like(self, [...self]),
    'bool Contains(System.Object value)': (self, value: unknown) => self.some((item) => sameValue(item, value)),
    'void CopyTo(array array, int index)': (self, target: Items, index: number) =>
      copy(self, 0, target, index, self.length),
    'System.Object Get(Params int[] indices)': (self, indexes: number[]) => readAt(self, placeOf(self, indexes)),
    'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator(self),
    'int GetLength(int dimension)': (self, i: number) => dimension(self, i),
    'long GetLongLength(int dimension)': (self, i: number) => BigInt(dimension(self, i)),
    'int GetLowerBound(int dimension)': (self, i: number) => dimension(self, i) * 0,
    'int GetUpperBound(int dimension)': (self, i: number) => dimension(self, i) - 1,
    'System.Object GetValue(Params int[] indices)': (self, indexes: number[]) => readAt(self, placeOf(self, indexes)),
    'System.Object GetValue(int index)': readAt,
    'int IndexOf(System.Object value)': (self, value: unknown) => self.findIndex((item) => sameValue(item, value)),
    'void Initialize()': () => undefined,
    'void Insert(int index, System.Object value)': fixedSize,
    'void Remove(System.Object value)': fixedSize,
    'void RemoveAt(int index)': fixedSize,
    'void Set(int index, System.Object value)': (self, index: number, value: unknown) => writeAt(self, index, value),
    'void SetValue(System.Object value, int index)': (self, value: unknown, index: number) =>
      writeAt(self, index, value),
    'void SetValue(System.Object value, Params int[] indices)': (self, value: unknown, indexes: number[]) =>
      writeAt(self, placeOf(self, indexes), value),
  },
  staticMethods: statics,
}));

function readAt(self: Items, index: number): unknown {
  if (index < 0 || index >= self.length) throw outside();
  return self[index];
}

function writeAt(self: Items, index: number, value: unknown): void {
  if (index < 0 || index >= self.length) throw outside();
  self[index] = admitted(self, value);
}
