import { argumentError, argumentNull } from '../argumentErrors.ts';
import { compare } from '../compare.ts';
import { convert } from '../convert.ts';
import { Enumerator } from '../Enumerator.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { genericShape, genericType } from '../genericType.ts';
import { Dictionary } from '../Hashtable.ts';
import { CheckedItems } from '../modified.ts';
import { NetObject } from '../NetObject.ts';
import { defineType, type PSType } from '../PSType.ts';
import { DictionaryView } from './DictionaryView.ts';
import type { StringComparer } from './StringComparer.ts';
import { sameValue } from './sameValue.ts';

const GENERIC = 'System.Collections.Generic';

/** System.Collections.Generic.Dictionary[K,V], and SortedDictionary and SortedList of the same namespace. */
export class GenericDictionary extends Dictionary {
  readonly keyType: PSType;
  readonly valueType: PSType;
  readonly #name: string;

  constructor(name: string, keyType: PSType, valueType: PSType, ignoreCase = false) {
    super(ignoreCase);
    this.#name = name;
    this.keyType = keyType;
    this.valueType = valueType;
  }

  get psType(): PSType {
    return genericType(`${spaceOf(this.#name)}.${this.#name}`, [this.keyType, this.valueType]);
  }

  get isSorted(): boolean {
    return this.#name.startsWith('Sorted');
  }

  override pairs(): NetObject[] {
    const types = [this.keyType, this.valueType];
    return Array.from(this.entries(), (entry) => new KeyValuePair(entry.key, entry.value, types));
  }

  override *entries() {
    if (!this.isSorted) return yield* this.map.values();
    yield* [...this.map.values()].sort((a, b) => compare(a.key, b.key, this.ignoreCase));
  }
}

/** System.Collections.Generic.KeyValuePair[K,V]. */
export class KeyValuePair extends NetObject {
  readonly key: unknown;
  readonly value: unknown;
  readonly #types: readonly PSType[];

  constructor(key: unknown, value: unknown, types: readonly PSType[]) {
    super();
    this.key = key;
    this.value = value;
    this.#types = types;
  }

  get psType(): PSType {
    return genericType(`${GENERIC}.KeyValuePair`, this.#types);
  }

  override toString(): string {
    return `[${String(this.key)}, ${String(this.value ?? '')}]`;
  }
}

export function keyValuePairType(args: readonly PSType[]): PSType {
  return defineType<KeyValuePair>(
    {
      name: `${GENERIC}.KeyValuePair\`2`,
      valueType: true,
      properties: {
        [`${args[0]!.display} Key`]: (self) => self.key,
        [`${args[1]!.display} Value`]: (self) => self.value,
      },
      constructors: {
        [`(${args[0]!.display} key, ${args[1]!.display} value)`]: (key: unknown, value: unknown) =>
          new KeyValuePair(key, value, args),
      },
    },
    genericShape(`${GENERIC}.KeyValuePair`, args),
  );
}

/** Proof: documented by .NET Framework's resource texts. */
function notPresent(): ExceptionObject {
  return new ExceptionObject(`${GENERIC}.KeyNotFoundException`, 'The given key was not present in the dictionary.');
}

export const dictionaryType =
  (name: 'Dictionary' | 'SortedDictionary' | 'SortedList' | 'ConcurrentDictionary') =>
  (args: readonly PSType[]): PSType => {
    const [keyType, valueType] = args as [PSType, PSType];
    const [key, value] = [keyType.display, valueType.display];
    const make = (ignoreCase = false) => new GenericDictionary(name, keyType, valueType, ignoreCase);
    const asKey = (raw: unknown) => {
      if (raw === null) throw argumentNull('key');
      return convert(raw, keyType);
    };
    return defineType<GenericDictionary>(
      {
        name: `${spaceOf(name)}.${name}\`2`,
        interfaces: [
          'System.Collections.IDictionary',
          'System.Collections.ICollection',
          'System.Collections.IEnumerable',
        ],
        index: (self, raw) => self.get(convert(raw, keyType)),
        setIndex: (self, raw, item) => self.set(asKey(raw), convert(item, valueType)),
        constructors: {
          '()': () => make(),
          '(int capacity)': () => make(),
          '(System.StringComparer comparer)': (comparer: StringComparer) => make(comparer.ignoreCase),
          '(System.Collections.IDictionary dictionary)': (source: Dictionary) => {
            const copy = make();
            for (const entry of source.entries()) copy.set(asKey(entry.key), convert(entry.value, valueType));
            return copy;
          },
        },
        properties: {
          'System.Collections.IEqualityComparer Comparer': () => null,
          'int Count': (self) => self.count,
          'System.Collections.ICollection Keys': (self) => new DictionaryView(self, 'Key'),
          'System.Collections.ICollection Values': (self) => new DictionaryView(self, 'Value'),
        },
        methods: {
          [`void Add(${key} key, ${value} value)`]: (self, k: unknown, v: unknown) => {
            if (k === null) throw argumentNull('key');
            if (self.has(k)) throw argumentError('An item with the same key has already been added.');
            self.set(k, v);
          },
          'void Clear()': (self) => self.clear(),
          [`bool ContainsKey(${key} key)`]: (self, k: unknown) => self.has(k),
          [`bool ContainsValue(${value} value)`]: (self, v: unknown) =>
            self.valueList().some((one) => sameValue(one, v)),
          'System.Collections.IEnumerator GetEnumerator()': (self) =>
            new Enumerator(new CheckedItems(self, () => self.pairs())),
          [`bool Remove(${key} key)`]: (self, k: unknown) => self.delete(k),
          [`bool TryGetValue(${key} key, [ref] ${value} value)`]: (self, k: unknown, result: { value: unknown }) => {
            const has = self.has(k);
            result.value = has ? self.get(k) : (valueType.spec.default?.() ?? null);
            return has;
          },
          [`${value} get_Item(${key} key)`]: (self, k: unknown) => {
            if (!self.has(k)) throw notPresent();
            return self.get(k);
          },
          ...(name === 'SortedList' ? listMethods(key, value) : {}),
          ...(name === 'ConcurrentDictionary' ? concurrentMethods(key, value) : {}),
        },
      },
      genericShape(`${spaceOf(name)}.${name}`, args),
    );
  };

const spaceOf = (name: string): string => (name === 'ConcurrentDictionary' ? 'System.Collections.Concurrent' : GENERIC);

function concurrentMethods(key: string, value: string) {
  return {
    [`bool TryAdd(${key} key, ${value} value)`]: (self: GenericDictionary, k: unknown, v: unknown) => {
      const isNew = !self.has(k);
      if (isNew) self.set(k, v);
      return isNew;
    },
    [`bool TryRemove(${key} key, [ref] ${value} value)`]: (
      self: GenericDictionary,
      k: unknown,
      result: { value: unknown },
    ) => {
      result.value = self.get(k) ?? self.valueType.spec.default?.() ?? null;
      return self.delete(k);
    },
    [`${value} GetOrAdd(${key} key, ${value} value)`]: (self: GenericDictionary, k: unknown, v: unknown) => {
      if (!self.has(k)) self.set(k, v);
      return self.get(k);
    },
  };
}

function listMethods(key: string, value: string) {
  return {
    [`int IndexOfKey(${key} key)`]: (self: GenericDictionary, k: unknown) =>
      self.keys().findIndex((one) => sameValue(one, k)),
    [`int IndexOfValue(${value} value)`]: (self: GenericDictionary, v: unknown) =>
      self.valueList().findIndex((one) => sameValue(one, v)),
    'void RemoveAt(int index)': (self: GenericDictionary, index: number) => {
      self.delete(self.keys()[index]);
    },
  };
}
