import { lazyType } from '../PSType.ts';
import { toStringPS } from '../toStringPS.ts';

export const stringType = lazyType<string>(() => ({
  name: 'System.String',
  accelerators: ['string'],
  interfaces: ['System.IComparable', 'System.ICloneable', 'System.IConvertible', 'System.Collections.IEnumerable'],
  from: (value) => toStringPS(value),
  fromNull: () => '',
  properties: { 'int Length': (self) => self.length },
  methods: {
    'string ToString()': (self) => self,
    'string ToUpper()': (self) => self.toUpperCase(),
    'string ToLower()': (self) => self.toLowerCase(),
    'string Trim()': (self) => self.trim(),
    'string Replace(string oldValue, string newValue)': (self, from: string, to: string) => self.replaceAll(from, to),
    'string Substring(int startIndex)': (self, at: number) => self.slice(at),
    'string Substring(int startIndex, int length)': (self, at: number, length: number) => self.slice(at, at + length),
    'bool StartsWith(string value)': (self, text: string) => self.startsWith(text),
    'bool EndsWith(string value)': (self, text: string) => self.endsWith(text),
    'bool Contains(string value)': (self, text: string) => self.includes(text),
    'int IndexOf(string value)': (self, text: string) => self.indexOf(text),
  },
}));
