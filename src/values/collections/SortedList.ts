import { compare } from '../compare.ts';
import { Dictionary, type Entry } from '../Hashtable.ts';
import { lazyType, type PSType, type TypeSpec } from '../PSType.ts';
import { hashtableType } from './Hashtable.ts';
import { sameValue } from './sameValue.ts';

/** System.Collections.SortedList: a dictionary in the order of its keys. */
export class SortedList extends Dictionary {
  #sorted: Entry[] | null = null;

  get psType(): PSType {
    return sortedListType();
  }

  override entries(): Entry[] {
    this.#sorted ??= [...this.map.values()].sort((a, b) => compare(a.key, b.key, this.ignoreCase));
    return this.#sorted;
  }

  override set(key: unknown, value: unknown): void {
    super.set(key, value);
    this.#sorted = null;
  }

  override delete(key: unknown): boolean {
    this.#sorted = null;
    return super.delete(key);
  }

  override clear(): void {
    super.clear();
    this.#sorted = null;
  }
}

export const sortedListType = lazyType<SortedList>(() => {
  const { properties, methods, interfaces, index, setIndex } = hashtableType().spec as unknown as TypeSpec<SortedList>;
  return {
    name: 'System.Collections.SortedList',
    interfaces: interfaces!,
    index: index!,
    setIndex: setIndex!,
    constructors: {
      '()': () => new SortedList(false),
      '(System.Collections.IDictionary d)': (source: Dictionary) => {
        const list = new SortedList(false);
        for (const { key, value } of source.entries()) list.set(key, value);
        return list;
      },
    },
    properties: properties!,
    methods: { ...methods, ...byPlace },
  };
});

const byPlace: NonNullable<TypeSpec<SortedList>['methods']> = {
  'System.Object GetByIndex(int index)': (self, i: number) => self.entries()[i]?.value ?? null,
  'System.Object GetKey(int index)': (self, i: number) => self.entries()[i]?.key ?? null,
  'int IndexOfKey(System.Object key)': (self, key: unknown) =>
    self.entries().findIndex((entry) => sameValue(entry.key, key)),
  'int IndexOfValue(System.Object value)': (self, value: unknown) =>
    self.entries().findIndex((entry) => sameValue(entry.value, value)),
  'void RemoveAt(int index)': (self, i: number) => {
    const entry = self.entries()[i];
    if (entry !== undefined) self.delete(entry.key);
  },
  'void SetByIndex(int index, System.Object value)': (self, i: number, value: unknown) => {
    const entry = self.entries()[i];
    if (entry !== undefined) entry.value = value;
  },
  'System.Collections.IList GetKeyList()': (self) => self.keys(),
  'System.Collections.IList GetValueList()': (self) => self.valueList(),
};
