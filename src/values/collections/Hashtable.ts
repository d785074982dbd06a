import { argumentNull, argumentOutOfRange, indexOutOfRange } from '../argumentErrors.ts';
import { Enumerator, enumeratorClasses } from '../Enumerator.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { type Dictionary, DictionaryEntry, Hashtable } from '../Hashtable.ts';
import { CheckedItems } from '../modified.ts';
import { OrderedDictionary } from '../OrderedDictionary.ts';
import { lazyType, type TypeSpec } from '../PSType.ts';
import { DictionaryView } from './DictionaryView.ts';
import type { StringComparer } from './StringComparer.ts';

function demanded(key: unknown): unknown {
  if (key === null) throw argumentNull('key');
  return key;
}

/** Proof: recorded (.NET Framework's text). */
export function addNew(self: Dictionary, key: unknown, value: unknown): void {
  if (self.has(demanded(key))) {
    const message = `Item has already been added. Key in dictionary: '${self.presentKey(key)}'  Key being added: '${key}'`;
    throw new ExceptionObject('System.ArgumentException', message);
  }
  self.set(key, value);
}

function copyTo(self: Dictionary, target: unknown[], index: number): void {
  self.pairs().forEach((pair, i) => {
    target[index + i] = pair;
  });
}

const common: Pick<TypeSpec<Dictionary>, 'properties' | 'methods' | 'interfaces' | 'index' | 'setIndex'> = {
  interfaces: [
    'System.Collections.IDictionary',
    'System.Collections.ICollection',
    'System.Collections.IEnumerable',
    'System.ICloneable',
  ],
  index: (self, key) => self.get(key),
  setIndex: (self, key, value) => self.set(key, value),
  properties: {
    'bool IsReadOnly': () => false,
    'bool IsFixedSize': () => false,
    'bool IsSynchronized': () => false,
    'System.Collections.ICollection Keys': (self) => new DictionaryView(self, 'Key'),
    'System.Collections.ICollection Values': (self) => new DictionaryView(self, 'Value'),
    'System.Object SyncRoot': (self) => self,
    'int Count': (self) => self.count,
  },
  methods: {
    'void Add(System.Object key, System.Object value)': addNew,
    'void Clear()': (self) => self.clear(),
    'bool Contains(System.Object key)': (self, key: unknown) => self.has(demanded(key)),
    'void CopyTo(array array, int arrayIndex)': copyTo,
    'void Remove(System.Object key)': (self, key: unknown) => {
      self.delete(demanded(key));
    },
    'System.Collections.IDictionaryEnumerator GetEnumerator()': (self) =>
      new Enumerator(new CheckedItems(self, () => self.pairs()), 'table'),
  },
};

export const hashtableType = lazyType<Dictionary>(() => ({
  ...common,
  name: 'System.Collections.Hashtable',
  accelerators: ['hashtable'],
  from: (value) => (value instanceof OrderedDictionary ? copyOf(value) : undefined),
  constructors: {
    '()': () => new Hashtable(false),
    '(int capacity)': () => new Hashtable(false),
    '(System.Collections.IDictionary d)': copyCaseSensitive,
    '(System.Collections.IEqualityComparer equalityComparer)': (comparer: StringComparer) =>
      new Hashtable(comparer.ignoreCase),
    '(int capacity, System.Collections.IEqualityComparer equalityComparer)': (
      _capacity: number,
      comparer: StringComparer,
    ) => new Hashtable(comparer.ignoreCase),
    '(System.Collections.IDictionary d, System.Collections.IEqualityComparer equalityComparer)': (
      source: Dictionary,
      comparer: StringComparer,
    ) => copyInto(new Hashtable(comparer.ignoreCase), source),
  },
  methods: {
    ...common.methods,
    'bool ContainsKey(System.Object key)': (self, key: unknown) => self.has(demanded(key)),
    'bool ContainsValue(System.Object value)': (self, value: unknown) => self.valueList().includes(value),
    'System.Object Clone()': (self) => (self as Hashtable).clone(),
  },
  staticMethods: { 'hashtable Synchronized(hashtable table)': (table: Hashtable) => table },
}));

const copyOf = (source: Dictionary): Hashtable => copyInto(new Hashtable(), source);
const copyCaseSensitive = (source: Dictionary): Hashtable => copyInto(new Hashtable(false), source);

function copyInto(copy: Hashtable, source: Dictionary): Hashtable {
  for (const { key, value } of source.entries()) copy.set(key, value);
  return copy;
}

export const orderedDictionaryType = lazyType<OrderedDictionary>(() => ({
  ...(common as unknown as Pick<TypeSpec<OrderedDictionary>, 'properties' | 'methods' | 'interfaces'>),
  name: 'System.Collections.Specialized.OrderedDictionary',
  accelerators: ['ordered'],
  index: (self, key) => (typeof key === 'number' ? self.at(key < 0 ? key + self.count : key) : self.get(key)),
  methods: {
    ...(common.methods as unknown as NonNullable<TypeSpec<OrderedDictionary>['methods']>),
    'void Insert(int index, System.Object key, System.Object value)': (
      self,
      index: number,
      key: unknown,
      value: unknown,
    ) => self.insert(index, key, value),
    'void RemoveAt(int index)': (self, index: number) => {
      if (index < 0 || index >= self.count) throw indexOutOfRange();
      self.delete(self.keys()[index]);
    },
    'System.Collections.Specialized.OrderedDictionary AsReadOnly()': (self) => self,
  },
  setIndex: (self, key, value) => self.set(typeof key === 'number' ? keyAt(self, key) : key, value),
  constructors: {
    '()': () => new OrderedDictionary(false),
    '(int capacity)': () => new OrderedDictionary(false),
    '(System.Collections.IEqualityComparer comparer)': (comparer: StringComparer) =>
      new OrderedDictionary(comparer.ignoreCase),
    '(int capacity, System.Collections.IEqualityComparer comparer)': (_capacity: number, comparer: StringComparer) =>
      new OrderedDictionary(comparer.ignoreCase),
  },
}));

export const dictionaryEntryType = lazyType<DictionaryEntry>(() => ({
  name: 'System.Collections.DictionaryEntry',
  valueType: true,
  constructors: {
    '(System.Object key, System.Object value)': (key: unknown, value: unknown) => new DictionaryEntry(key, value),
  },
  properties: { 'System.Object Key': (self) => self.key, 'System.Object Value': (self) => self.value },
  extended: { 'alias Name': 'Key' },
}));

const enumeration: Pick<TypeSpec<Enumerator>, 'enumerate' | 'properties' | 'methods'> = {
  enumerate: (self) => self.rest(),
  properties: { 'System.Object Current': (self) => self.current },
  methods: { 'bool MoveNext()': (self) => self.moveNext(), 'void Reset()': (self) => self.reset() },
};

export const enumeratorType = lazyType<Enumerator>(() => ({
  name: 'System.Collections.IEnumerator',
  kind: 'interface',
  ...enumeration,
}));

export const enumeratorClass = (name: string) =>
  lazyType<Enumerator>(() => ({ name, interfaces: ['System.Collections.IEnumerator'], ...enumeration }));

/** Its `Key` and `Value` are those of the entry it stands on. */
export const tableEnumeratorType = lazyType<Enumerator>(() => ({
  name: enumeratorClasses.table,
  interfaces: ['System.Collections.IEnumerator'],
  ...enumeration,
  properties: {
    ...enumeration.properties,
    'System.Object Key': (self) => standsOn(self).key,
    'System.Object Value': (self) => standsOn(self).value,
    'System.Collections.DictionaryEntry Entry': (self) => standsOn(self),
  },
}));

function standsOn(self: Enumerator): DictionaryEntry {
  if (self.current instanceof DictionaryEntry) return self.current;
  throw new ExceptionObject(
    'System.InvalidOperationException',
    'Enumeration has either not started or has already finished.',
  );
}

function keyAt(self: Dictionary, index: number): unknown {
  const keys = self.keys();
  if (index < 0 || index >= keys.length) throw argumentOutOfRange('index');
  return keys[index];
}
