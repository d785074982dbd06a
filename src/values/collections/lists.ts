import { ArrayList } from '../ArrayList.ts';
import { argumentError, argumentOutOfRange, indexOutOfRange } from '../argumentErrors.ts';
import { Collection } from '../Collection.ts';
import { convert } from '../convert.ts';
import { Enumerator } from '../Enumerator.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { enumerate } from '../enumerate.ts';
import { genericShape } from '../genericType.ts';
import { List, type ListObject } from '../List.ts';
import { defineType, lazyType, type PSType, type TypeSpec } from '../PSType.ts';
import { toBool } from '../toBool.ts';
import { typedArray } from '../typedArray.ts';
import { int32, object } from '../types.ts';
import { type Delegate, delegate } from './delegate.ts';
import { arrayListMethods, comparing, conditionMethods, partMethods } from './listSearch.ts';
import { order } from './order.ts';
import { sameValue } from './sameValue.ts';

type Members = Required<Pick<TypeSpec<ListObject>, 'properties' | 'methods'>>;

/** An item as the list's element type. */
function admitted(self: ListObject, item: unknown): unknown {
  const type = self.elementType;
  return type === null ? item : convert(item, type);
}

function at(self: ListObject, index: number): number {
  if (index < 0 || index >= self.items.length) throw indexOutOfRange();
  return index;
}

/** `$list[-1]` counts from the end. */
function read(self: ListObject, index: unknown): unknown {
  const i = typeof index === 'number' ? index : Number(convert(index, int32()));
  return self.items[i < 0 ? i + self.items.length : i];
}

function write(self: ListObject, index: unknown, item: unknown): void {
  const i = typeof index === 'number' ? index : Number(convert(index, int32()));
  self.version++;
  self.items[at(self, i < 0 ? i + self.items.length : i)] = admitted(self, item);
}

function insert(self: ListObject, index: number, item: unknown): void {
  if (index < 0 || index > self.items.length) {
    throw argumentOutOfRange(
      'index',
      self instanceof ArrayList
        ? 'Insertion index was out of range. Must be non-negative and less than or equal to size.'
        : 'Index must be within the bounds of the List.',
    );
  }
  self.items.splice(index, 0, admitted(self, item));
}

function find(self: ListObject, item: unknown): number {
  return self.items.findIndex((one) => sameValue(one, item));
}

function removeItem(self: ListObject, item: unknown): boolean {
  const i = find(self, item);
  if (i >= 0) self.items.splice(i, 1);
  return i >= 0;
}

function addAll(self: ListObject, items: Iterable<unknown>): void {
  for (const item of [...items]) self.items.push(admitted(self, item));
}

function range(self: ListObject, index: number, count: number): void {
  if (index < 0 || count < 0) throw argumentOutOfRange(index < 0 ? 'index' : 'count', 'Non-negative number required.');
  if (index + count > self.items.length) {
    throw argumentError(
      'Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.',
    );
  }
}

function sort(self: ListObject, by: (left: unknown, right: unknown) => number): void {
  self.version++;
  try {
    self.items.sort(by);
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    throw new ExceptionObject('System.InvalidOperationException', 'Failed to compare two elements in the array.', {
      inner: error,
    });
  }
}

const common = (word: string): Members => ({
  properties: {
    'int Capacity': {
      get: (self) => Math.max(4, 2 ** Math.ceil(Math.log2(Math.max(1, self.items.length)))),
      set: () => undefined,
    },
    'int Count': (self) => self.items.length,
  },
  methods: {
    'void Clear()': (self) => {
      self.items.length = 0;
    },
    [`bool Contains(${word} item)`]: (self, item: unknown) => find(self, item) >= 0,
    [`void CopyTo(${word}[] array)`]: (self, target: unknown[]) => copyTo(self, target, 0),
    'void CopyTo(array array, int arrayIndex)': copyTo,
    'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator(self.visited, 'list'),
    [`int IndexOf(${word} item)`]: find,
    [`int IndexOf(${word} item, int index)`]: (self, item: unknown, from: number) =>
      self.items.findIndex((one, i) => i >= from && sameValue(one, item)),
    [`void Insert(int index, ${word} item)`]: insert,
    'void RemoveAt(int index)': (self, index: number) => {
      self.items.splice(at(self, index), 1);
    },
  },
});

function copyTo(self: ListObject, target: unknown[], from: number): void {
  self.items.forEach((item, i) => {
    target[from + i] = item;
  });
}

/** What a list takes items from. */
const sequence = (word: string): string => `System.Collections.Generic.IEnumerable[${word}]`;

const growing = (word: string, comparer: string): Members => ({
  ...common(word),
  methods: {
    ...common(word).methods,
    ...partMethods(word, comparer),
    [`void InsertRange(int index, ${sequence(word)} c)`]: (self, index: number, items: Iterable<unknown>) => {
      if (index < 0 || index > self.items.length) throw indexOutOfRange();
      self.items.splice(index, 0, ...Array.from(items, (item) => admitted(self, item)));
    },
    'void RemoveRange(int index, int count)': (self, index: number, count: number) => {
      range(self, index, count);
      self.items.splice(index, count);
    },
    'void Reverse()': (self) => {
      self.version++;
      self.items.reverse();
    },
    'void Reverse(int index, int count)': (self, index: number, count: number) => {
      range(self, index, count);
      self.items.splice(index, count, ...self.items.slice(index, index + count).reverse());
    },
    'void Sort()': (self) => sort(self, order),
    'void TrimExcess()': () => undefined,
  },
});

const COMPARER = 'System.Collections.IComparer';
const INTERFACES = ['System.Collections.IList', 'System.Collections.ICollection', 'System.Collections.IEnumerable'];

export const arrayListType = lazyType<ListObject>(() => ({
  name: 'System.Collections.ArrayList',
  accelerators: [],
  interfaces: [...INTERFACES, 'System.ICloneable'],
  enumerate: (self) => self.visited,
  index: read,
  setIndex: write,
  from: (value) => {
    const items = enumerate(value);
    return items === null ? undefined : new ArrayList([...items]);
  },
  constructors: {
    '()': () => new ArrayList(),
    '(int capacity)': () => new ArrayList(),
    '(System.Collections.ICollection c)': (items: Iterable<unknown>) => new ArrayList([...items]),
  },
  properties: {
    ...growing('System.Object', COMPARER).properties,
    'bool IsFixedSize': () => false,
    'bool IsReadOnly': () => false,
    'bool IsSynchronized': () => false,
    'System.Object SyncRoot': (self) => self,
  },
  staticMethods: {
    'System.Collections.ArrayList Repeat(System.Object value, int count)': (value: unknown, count: number) =>
      new ArrayList(new Array<unknown>(count).fill(value)),
    'System.Collections.ArrayList Synchronized(System.Collections.ArrayList list)': (list: ArrayList) => list,
    'System.Collections.ArrayList Adapter(System.Collections.IList list)': (items: unknown[]) => new ArrayList(items),
  },
  methods: {
    ...growing('System.Object', COMPARER).methods,
    ...arrayListMethods,
    'int Add(System.Object value)': (self, item: unknown) => self.items.push(item) - 1,
    'void AddRange(System.Collections.ICollection c)': addAll,
    'System.Object Clone()': (self) => new ArrayList([...self.items]),
    'System.Collections.ArrayList GetRange(int index, int count)': (self, index: number, count: number) => {
      range(self, index, count);
      return new ArrayList(self.items.slice(index, index + count));
    },
    'void Remove(System.Object obj)': (self, item: unknown) => {
      removeItem(self, item);
    },
    'void Sort(System.Collections.IComparer comparer)': (self, comparer: Delegate | null) =>
      sort(self, comparing(comparer)),
    'System.Object[] ToArray()': (self) => [...self.items],
    'array ToArray(type type)': (self, type: PSType) =>
      typedArray(
        type,
        self.items.map((item) => convert(item, type)),
      ),
  },
}));

export function listType(args: readonly PSType[]): PSType {
  const element = args[0]!;
  const word = element.display;
  const name = `System.Collections.Generic.List[${word}]`;
  return defineType<ListObject>(
    {
      name: 'System.Collections.Generic.List`1',
      interfaces: INTERFACES,
      enumerate: (self) => self.visited,
      index: read,
      setIndex: write,
      from: (value) => listFrom(value, (items) => new List(element, items), element),
      constructors: {
        '()': () => new List(element),
        '(int capacity)': () => new List(element),
        [`(${sequence(word)} collection)`]: (items: Iterable<unknown>) =>
          new List(
            element,
            Array.from(items, (item) => convert(item, element)),
          ),
      },
      properties: growing(word, COMPARER).properties,
      methods: { ...growing(word, COMPARER).methods, ...genericMethods(word, name, element) },
    },
    genericShape('System.Collections.Generic.List', args),
  );
}

function genericMethods(word: string, name: string, element: PSType): Members['methods'] {
  const test = (item: unknown, predicate: Delegate): boolean => toBool(delegate(predicate, [item]));
  const some = (self: ListObject, predicate: Delegate): unknown[] => self.items.filter((item) => test(item, predicate));
  const none = element.spec.default ?? (() => null);
  return {
    [`void Add(${word} item)`]: (self, item: unknown) => {
      self.items.push(item);
    },
    [`void AddRange(${sequence(word)} collection)`]: addAll,
    [`System.Collections.Generic.List[System.Object] ConvertAll(System.Converter[${word},System.Object] converter)`]: (
      self,
      converter: Delegate,
    ) =>
      new List(
        object(),
        Array.from(self.items, (item) => delegate(converter, [item])),
      ),
    [`System.Collections.ObjectModel.ReadOnlyCollection[${word}] AsReadOnly()`]: (self) =>
      new Collection([...self.items], element),
    [`bool Exists(System.Predicate[${word}] match)`]: (self, p: Delegate) => self.items.some((item) => test(item, p)),
    [`${word} Find(System.Predicate[${word}] match)`]: (self, p: Delegate) =>
      self.items.find((item) => test(item, p)) ?? none(),
    [`${name} FindAll(System.Predicate[${word}] match)`]: (self, p: Delegate) => new List(element, some(self, p)),
    ...conditionMethods(word),
    [`${word} FindLast(System.Predicate[${word}] match)`]: (self, p: Delegate) =>
      self.items.findLast((item) => test(item, p)) ?? none(),
    [`void ForEach(System.Action[${word}] action)`]: (self, action: Delegate) => {
      for (const item of [...self.items]) delegate(action, [item]);
    },
    [`${name} GetRange(int index, int count)`]: (self, index: number, count: number) => {
      range(self, index, count);
      return new List(element, self.items.slice(index, index + count));
    },
    [`bool Remove(${word} item)`]: removeItem,
    [`int RemoveAll(System.Predicate[${word}] match)`]: (self, p: Delegate) => {
      const kept = self.items.filter((item) => !test(item, p));
      const removed = self.items.length - kept.length;
      self.items.splice(0, self.items.length, ...kept);
      return removed;
    },
    [`void Sort(${COMPARER} comparer)`]: (self, comparer: Delegate | null) => sort(self, comparing(comparer)),
    [`void Sort(System.Comparison[${word}] comparison)`]: (self, comparison: Delegate) =>
      sort(self, (a, b) => Number(delegate(comparison, [a, b]))),
    [`${word}[] ToArray()`]: (self) => typedArray(element, [...self.items]),
    [`bool TrueForAll(System.Predicate[${word}] match)`]: (self, p: Delegate) =>
      self.items.every((item) => test(item, p)),
  };
}

export function collectionType(args: readonly PSType[]): PSType {
  const element = args[0]!;
  const word = element.display;
  const members = common(word);
  return defineType<ListObject>(
    {
      name: 'System.Collections.ObjectModel.Collection`1',
      interfaces: INTERFACES,
      enumerate: (self) => self.visited,
      index: read,
      setIndex: write,
      from: (value) => listFrom(value, (items) => new Collection(items, element), element),
      constructors: { '()': () => new Collection([], element) },
      properties: { 'int Count': members.properties['int Count']! },
      methods: {
        ...members.methods,
        [`void Add(${word} item)`]: (self, item: unknown) => {
          self.items.push(item);
        },
        [`bool Remove(${word} item)`]: removeItem,
      },
    },
    genericShape('System.Collections.ObjectModel.Collection', args),
  );
}

function listFrom(value: unknown, make: (items: unknown[]) => ListObject, element: PSType): ListObject | undefined {
  const items = enumerate(value) ?? [value];
  return make(Array.from(items, (item) => convert(item, element)));
}
