import { Enumerator } from '../Enumerator.ts';
import type { Dictionary } from '../Hashtable.ts';
import { CheckedItems } from '../modified.ts';
import { NetObject } from '../NetObject.ts';
import { defineType, type PSType } from '../PSType.ts';

/** The keys or values of a dictionary, seen live. */
export class DictionaryView extends NetObject {
  readonly owner: Dictionary;
  readonly part: 'Key' | 'Value';

  constructor(owner: Dictionary, part: 'Key' | 'Value') {
    super();
    this.owner = owner;
    this.part = part;
  }

  get psType(): PSType {
    return typeFor(this.owner.psType, this.part);
  }

  get items(): Iterable<unknown> {
    const { owner, part } = this;
    return new CheckedItems(owner, () => (part === 'Key' ? owner.keys() : owner.valueList()));
  }
}

const types = new Map<string, PSType>();

function typeFor(owner: PSType, part: 'Key' | 'Value'): PSType {
  const name = nameFor(owner, part);
  let type = types.get(name);
  if (type === undefined) {
    type = viewType(name);
    types.set(name, type);
  }
  return type;
}

function nameFor(owner: PSType, part: 'Key' | 'Value'): string {
  if (owner.name === 'OrderedDictionary') return `${owner.display}+OrderedDictionaryKeyValueCollection`;
  const bracket = owner.display.indexOf('[');
  if (bracket < 0) return `${owner.display}+${part}Collection`;
  return `${owner.display.slice(0, bracket)}+${part}Collection${owner.display.slice(bracket)}`;
}

function viewType(name: string): PSType {
  const shortName = name.slice(name.indexOf('+') + 1).replace(/\[.*/, '');
  return defineType<DictionaryView>(
    {
      name,
      interfaces: ['System.Collections.ICollection', 'System.Collections.IEnumerable'],
      enumerate: (self) => self.items,
      properties: {
        'int Count': (self) => self.owner.count,
        'bool IsSynchronized': () => false,
        'System.Object SyncRoot': (self) => self.owner,
      },
      methods: {
        'void CopyTo(array array, int index)': (self, target: unknown[], index: number) => {
          let at = index;
          for (const item of self.items) target[at++] = item;
        },
        'bool Contains(System.Object item)': (self, item: unknown) => [...self.items].includes(item),
        'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator(self.items),
      },
    },
    { name: shortName },
  );
}
