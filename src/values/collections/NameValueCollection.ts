import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { toStringPS } from '../toStringPS.ts';

interface Named {
  readonly name: string;
  values: string[];
}

/** System.Collections.Specialized.NameValueCollection: several texts under one name, whose case does not matter. */
class NameValueCollection extends NetObject {
  readonly entries = new Map<string, Named>();

  get psType(): PSType {
    return nameValueCollectionType();
  }

  get names(): string[] {
    return Array.from(this.entries.values(), ({ name }) => name);
  }

  valuesOf(name: string): string[] | null {
    return this.entries.get(name.toLowerCase())?.values ?? null;
  }

  text(name: string): string | null {
    return this.valuesOf(name)?.join(',') ?? null;
  }

  add(name: string, value: string): void {
    const known = this.entries.get(name.toLowerCase());
    if (known === undefined) this.entries.set(name.toLowerCase(), { name, values: [value] });
    else known.values.push(value);
  }

  set(name: string, value: string): void {
    const known = this.entries.get(name.toLowerCase());
    if (known === undefined) this.add(name, value);
    else known.values = [value];
  }
}

const nameAt = (self: NameValueCollection, index: number): string => self.names[index] ?? '';

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
  },
  properties: {
    'string[] AllKeys': (self) => self.names,
    'int Count': (self) => self.entries.size,
    'string[] Keys': (self) => self.names,
  },
  methods: {
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
