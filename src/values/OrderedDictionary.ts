import { argumentError, indexOutOfRange } from './argumentErrors.ts';
import { Dictionary } from './Hashtable.ts';
import type { PSType } from './PSType.ts';
import { knownType } from './typeLookup.ts';

/** System.Collections.Specialized.OrderedDictionary, `[ordered]@{}`: an integer index means the place, not the key. */
export class OrderedDictionary extends Dictionary {
  constructor(ignoreCase = true) {
    super(ignoreCase);
  }

  get psType(): PSType {
    return knownType('System.Collections.Specialized.OrderedDictionary');
  }

  /** Puts a new key at a place. */
  insert(index: number, key: unknown, value: unknown): void {
    if (index < 0 || index > this.count) throw indexOutOfRange();
    if (this.has(key)) throw argumentError('Item has already been added.');
    const after = [...this.map.entries()].slice(index);
    for (const [hash] of after) this.map.delete(hash);
    this.set(key, value);
    for (const [hash, entry] of after) this.map.set(hash, entry);
  }

  /** The value at a place, undefined outside. */
  at(index: number): unknown {
    let i = 0;
    for (const entry of this.map.values()) if (i++ === index) return entry.value;
    return undefined;
  }
}
