import { hashKey } from './hashKey.ts';
import { NetObject } from './NetObject.ts';
import type { PSType } from './PSType.ts';
import { knownType } from './typeLookup.ts';
import { hashtable } from './types.ts';

export interface Entry {
  readonly key: unknown;
  value: unknown;
}

/** Keys and values in the order of adding; what all dictionaries here are built on. */
export abstract class Dictionary extends NetObject {
  readonly ignoreCase: boolean;
  /** Counts changes, so that who visits the entries notices them. */
  version = 0;
  protected readonly map = new Map<unknown, Entry>();

  constructor(ignoreCase: boolean) {
    super();
    this.ignoreCase = ignoreCase;
  }

  get count(): number {
    return this.map.size;
  }

  /** The value, undefined when the key is not there. */
  get(key: unknown): unknown {
    return this.map.get(hashKey(key, this.ignoreCase))?.value;
  }

  /** The place of a key, to read and change its value; undefined when the key is not there. */
  entry(key: unknown): Entry | undefined {
    return this.map.get(hashKey(key, this.ignoreCase));
  }

  /** A key as the dictionary holds it, whose case may differ from the one asked for. */
  presentKey(key: unknown): unknown {
    return this.entry(key)?.key ?? key;
  }

  has(key: unknown): boolean {
    return this.map.has(hashKey(key, this.ignoreCase));
  }

  /** Sets or adds. */
  set(key: unknown, value: unknown): void {
    this.version++;
    const hash = hashKey(key, this.ignoreCase);
    const entry = this.map.get(hash);
    if (entry === undefined) this.map.set(hash, { key, value });
    else entry.value = value;
  }

  delete(key: unknown): boolean {
    this.version++;
    return this.map.delete(hashKey(key, this.ignoreCase));
  }

  clear(): void {
    this.version++;
    this.map.clear();
  }

  entries(): Iterable<Entry> {
    return this.map.values();
  }

  keys(): unknown[] {
    return Array.from(this.entries(), (entry) => entry.key);
  }

  valueList(): unknown[] {
    return Array.from(this.entries(), (entry) => entry.value);
  }

  /** What visiting the dictionary gives: an object for each key with its value. */
  pairs(): NetObject[] {
    return Array.from(this.entries(), (entry) => new DictionaryEntry(entry.key, entry.value));
  }
}

/** System.Collections.Hashtable; `@{}` ignores the case of its keys. */
export class Hashtable extends Dictionary {
  constructor(ignoreCase = true) {
    super(ignoreCase);
  }

  get psType(): PSType {
    return hashtable();
  }

  clone(): Hashtable {
    const copy = new Hashtable(this.ignoreCase);
    for (const { key, value } of this.entries()) copy.set(key, value);
    return copy;
  }
}

/** One key and value, as enumerating a Hashtable gives them. */
export class DictionaryEntry extends NetObject {
  readonly key: unknown;
  readonly value: unknown;

  constructor(key: unknown, value: unknown) {
    super();
    this.key = key;
    this.value = value;
  }

  get psType(): PSType {
    return knownType('System.Collections.DictionaryEntry');
  }
}
