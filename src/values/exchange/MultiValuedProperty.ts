import { enumerate } from '../enumerate.ts';
import { Dictionary } from '../Hashtable.ts';
import { NetObject } from '../NetObject.ts';
import { defineType, lazyType, type PSType, type TypeSpec } from '../PSType.ts';

/** What `@{Add=…; Remove=…}` asks for. */
export interface ListChanges {
  readonly add: readonly unknown[];
  readonly remove: readonly unknown[];
}

/** Turns anything into an item of the list; throws an ExceptionObject that says why not. */
export type ItemReader = (value: unknown) => unknown;

/**
 * A property with several values. A parameter of this type can also carry changes to a list that is not known yet
 * (`@{Add='a'; Remove='b'}`), which the cmdlet applies to each object.
 */
export class MultiValuedProperty extends NetObject {
  items: unknown[];
  readonly changes: ListChanges | null;
  readonly #type: () => PSType;
  readonly read: ItemReader;
  /** Told when the list itself is changed: the object it belongs to is changed then. */
  onChange: (() => void) | null = null;

  constructor(items: Iterable<unknown>, type: () => PSType, read: ItemReader, changes: ListChanges | null = null) {
    super();
    this.items = [...items];
    this.#type = type;
    this.read = read;
    this.changes = changes;
  }

  get psType(): PSType {
    return this.#type();
  }

  /** Adds an item unless an equal one is there; true when it was added. */
  add(value: unknown): boolean {
    const item = this.read(value);
    if (this.indexOf(item) >= 0) return false;
    this.items.push(item);
    this.onChange?.();
    return true;
  }

  remove(value: unknown): boolean {
    const index = this.indexOf(this.read(value));
    if (index < 0) return false;
    this.items.splice(index, 1);
    this.onChange?.();
    return true;
  }

  clear(): void {
    this.items.length = 0;
    this.onChange?.();
  }

  /** Items are equal when they print the same, without regard to case. */
  indexOf(value: unknown): number {
    const text = String(value).toLowerCase();
    return this.items.findIndex((item) => String(item).toLowerCase() === text);
  }

  override toString(): string {
    return this.items.map(String).join(' ');
  }
}

const EXCHANGE_DATA = 'Microsoft.Exchange.Data, Version=15.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35';
const MSCORLIB = 'mscorlib, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089';

const base = lazyType(() => ({ name: 'Microsoft.Exchange.Data.MultiValuedPropertyBase', isAbstract: true }));

/** `Microsoft.Exchange.Data.MultiValuedProperty[item]`: the type of a list of such items. */
export function multiValuedProperty(itemName: string, read: ItemReader): () => PSType {
  const assembly = itemName.startsWith('System.') ? MSCORLIB : EXCHANGE_DATA;
  const type: () => PSType = lazily(itemName, assembly, () => ({
    name: 'Microsoft.Exchange.Data.MultiValuedProperty`1',
    base,
    interfaces: ['System.Collections.IList', 'System.Collections.ICollection', 'System.Collections.IEnumerable'],
    properties: {
      'int Count': (self) => self.items.length,
      'bool IsReadOnly': () => false,
      'bool Changed': (self) => self.changes !== null,
    },
    methods: {
      [`void Add(${itemName} item)`]: (self, value: unknown) => void self.add(value),
      [`bool Remove(${itemName} item)`]: (self, value: unknown) => self.remove(value),
      'void RemoveAt(int index)': (self, index: number) => void self.remove(self.items[index]),
      'void Clear()': (self) => self.clear(),
      [`bool Contains(${itemName} item)`]: (self, value: unknown) => self.indexOf(value) >= 0,
      [`int IndexOf(${itemName} item)`]: (self, value: unknown) => self.indexOf(value),
      [`${itemName}[] ToArray()`]: (self) => [...self.items],
    },
    from: (value) => listFrom(value, type, read),
    fromNull: () => new MultiValuedProperty([], type, read),
    format: (value) => value.toString(),
    enumerate: (value) => value.items,
    index: (value, index) => (typeof index === 'number' ? (value.items.at(index) ?? null) : null),
  }));
  return type;
}

function lazily(itemName: string, assembly: string, spec: () => TypeSpec<MultiValuedProperty>): () => PSType {
  const name = 'Microsoft.Exchange.Data.MultiValuedProperty`1';
  let type: PSType | null = null;
  return () => {
    type ??= defineType(spec(), {
      display: `${name}[${itemName}]`,
      fullName: `${name}[[${itemName}, ${assembly}]]`,
      name: 'MultiValuedProperty`1',
    });
    return type;
  };
}

function listFrom(value: unknown, type: () => PSType, read: ItemReader): MultiValuedProperty | undefined {
  const changes = changesIn(value);
  if (changes) {
    return new MultiValuedProperty([], type, read, { add: changes.add.map(read), remove: changes.remove.map(read) });
  }
  return new MultiValuedProperty(Array.from(itemsOf(value), read), type, read);
}

function itemsOf(value: unknown): Iterable<unknown> {
  return enumerate(value) ?? [value];
}

/** The changes a hashtable asks for; null when the value is no hashtable. Keys do not look at case. */
function changesIn(value: unknown): ListChanges | null {
  if (!(value instanceof Dictionary)) return null;
  const add: unknown[] = [];
  const remove: unknown[] = [];
  for (const { key, value: entry } of value.entries()) {
    const word = String(key).toLowerCase();
    if (word === 'add') add.push(...itemsOf(entry));
    else if (word === 'remove') remove.push(...itemsOf(entry));
  }
  return { add, remove };
}
