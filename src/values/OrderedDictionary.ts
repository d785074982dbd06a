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

  /** The value at a place, undefined outside. */
  at(index: number): unknown {
    let i = 0;
    for (const entry of this.map.values()) if (i++ === index) return entry.value;
    return undefined;
  }
}
