import { Enumerator } from '../Enumerator.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { toStringPS } from '../toStringPS.ts';
import { knownType } from '../typeLookup.ts';

interface Named {
  readonly name: string | null;
  values: string[];
}

/** System.Collections.Specialized.NameValueCollection: several texts under one name, whose case does not matter. */
export class NameValueCollection extends NetObject {
  /** By name in lower case; a value without a name is under ''. */
  readonly entries = new Map<string, Named>();
  readonly #className: string;

  constructor(className = 'System.Collections.Specialized.NameValueCollection') {
    super();
    this.#className = className;
  }

  get psType(): PSType {
    return knownType(this.#className);
  }

  get names(): (string | null)[] {
    return Array.from(this.entries.values(), ({ name }) => name);
  }

  valuesOf(name: string | null): string[] | null {
    return this.entries.get(keyOf(name))?.values ?? null;
  }

  text(name: string | null): string | null {
    return this.valuesOf(name)?.join(',') ?? null;
  }

  add(name: string | null, value: string): void {
    const known = this.entries.get(keyOf(name));
    if (known === undefined) this.entries.set(keyOf(name), { name, values: [value] });
    else known.values.push(value);
  }

  addAll(other: NameValueCollection): void {
    for (const { name, values } of other.entries.values()) for (const value of values) this.add(name, value);
  }

  set(name: string | null, value: string): void {
    const known = this.entries.get(keyOf(name));
    if (known === undefined) this.add(name, value);
    else known.values = [value];
  }
}

const keyOf = (name: string | null): string => (name ?? '').toLowerCase();

const nameAt = (self: NameValueCollection, index: number): string | null => self.names[index] ?? null;

export const nameValueCollectionType = lazyType<NameValueCollection>(() => ({
  name: 'System.Collections.Specialized.NameValueCollection',
  assembly: 'System, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089',
  interfaces: ['System.Collections.ICollection', 'System.Collections.IEnumerable'],
  enumerate: (self) => self.names,
  index: (self, key) => self.text(typeof key === 'number' ? nameAt(self, key) : toStringPS(key)),
  setIndex: (self, key, value) => self.set(toStringPS(key), toStringPS(value)),
  constructors: {
    '()': () => new NameValueCollection(),
    '(int capacity)': () => new NameValueCollection(),
    '(System.Collections.Specialized.NameValueCollection col)': (other: NameValueCollection) => {
      const copy = new NameValueCollection();
      copy.addAll(other);
      return copy;
    },
  },
  properties: {
    'string[] AllKeys': (self) => self.names,
    'int Count': (self) => self.entries.size,
    'string[] Keys': (self) => self.names,
  },
  methods: {
    'void Add(System.Collections.Specialized.NameValueCollection c)': (self, other: NameValueCollection) =>
      self.addAll(other),
    'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator(self.names),
    'void Add(string name, string value)': (self, name: string, value: string) => self.add(name, value),
    'void Clear()': (self) => self.entries.clear(),
    'string Get(int index)': (self, index: number) => self.text(nameAt(self, index)),
    'string Get(string name)': (self, name: string) => self.text(name),
    'string GetKey(int index)': nameAt,
    'string[] GetValues(string name)': (self, name: string) => self.valuesOf(name),
    'string[] GetValues(int index)': (self, index: number) => self.valuesOf(nameAt(self, index)),
    'bool HasKeys()': (self) => self.entries.size > 0,
    'void Remove(string name)': (self, name: string) => {
      self.entries.delete(name.toLowerCase());
    },
    'void Set(string name, string value)': (self, name: string, value: string) => self.set(name, value),
  },
}));
