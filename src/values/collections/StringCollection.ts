import { indexOutOfRange } from '../argumentErrors.ts';
import { convert } from '../convert.ts';
import { ListObject } from '../List.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { toStringPS } from '../toStringPS.ts';
import { int32, string } from '../types.ts';

/** System.Collections.Specialized.StringCollection. */
class StringCollection extends ListObject {
  get psType(): PSType {
    return stringCollectionType();
  }

  override get elementType(): PSType {
    return string();
  }

  at(index: unknown): number {
    const i = Number(convert(index, int32()));
    const place = i < 0 ? i + this.items.length : i;
    if (place < 0 || place >= this.items.length) throw indexOutOfRange();
    return place;
  }
}

export const stringCollectionType = lazyType<StringCollection>(() => ({
  name: 'System.Collections.Specialized.StringCollection',
  assembly: 'System, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089',
  interfaces: ['System.Collections.IList', 'System.Collections.ICollection', 'System.Collections.IEnumerable'],
  enumerate: (self) => self.visited,
  index: (self, index) => self.items[self.at(index)],
  setIndex: (self, index, item) => {
    self.items[self.at(index)] = toStringPS(item);
  },
  constructors: { '()': () => new StringCollection() },
  properties: {
    'int Count': (self) => self.items.length,
    'bool IsReadOnly': () => false,
    'bool IsSynchronized': () => false,
    'System.Object SyncRoot': (self) => self,
  },
  methods: {
    'int Add(string value)': (self, text: string) => self.items.push(text) - 1,
    'void AddRange(string[] value)': (self, texts: string[]) => {
      self.items.push(...texts);
    },
    'void Clear()': (self) => {
      self.items.length = 0;
    },
    'bool Contains(string value)': (self, text: string) => self.items.includes(text),
    'int IndexOf(string value)': (self, text: string) => self.items.indexOf(text),
    'void Insert(int index, string value)': (self, index: number, text: string) => {
      if (index < 0 || index > self.items.length) throw indexOutOfRange();
      self.items.splice(index, 0, text);
    },
    'void Remove(string value)': (self, text: string) => {
      const place = self.items.indexOf(text);
      if (place >= 0) self.items.splice(place, 1);
    },
    'void RemoveAt(int index)': (self, index: number) => {
      if (index < 0) throw indexOutOfRange();
      self.items.splice(self.at(index), 1);
    },
  },
}));
