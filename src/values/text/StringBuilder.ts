import { argumentOutOfRange } from '../argumentErrors.ts';
import { Char } from '../Char.ts';
import { convert } from '../convert.ts';
import { formatComposite } from '../format/composite.ts';
import { type CultureLike, cultureOf } from '../format/culture.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { netToString } from '../toStringPS.ts';
import { char } from '../types.ts';

/** System.Text.StringBuilder. JavaScript's strings append fast as they are. */
export class StringBuilder extends NetObject {
  text: string;

  constructor(text = '') {
    super();
    this.text = text;
  }

  get psType(): PSType {
    return stringBuilderType();
  }

  append(text: string): this {
    this.text += text;
    return this;
  }

  override toString(): string {
    return this.text;
  }
}

const shown = (value: unknown): string => (value === null ? '' : netToString(value, null));
const BUILDER = 'System.Text.StringBuilder';

function checked(self: StringBuilder, index: number): number {
  if (index < 0 || index > self.text.length)
    throw argumentOutOfRange(
      'index',
      'Index was out of range. Must be non-negative and less than the size of the collection.',
    );
  return index;
}

export const stringBuilderType = lazyType<StringBuilder>(() => ({
  name: BUILDER,
  format: (self) => self.text,
  constructors: {
    '()': () => new StringBuilder(),
    '(int capacity)': () => new StringBuilder(),
    '(string value)': (text: string) => new StringBuilder(text),
    '(string value, int capacity)': (text: string) => new StringBuilder(text),
    '(int capacity, int maxCapacity)': () => new StringBuilder(),
    '(string value, int startIndex, int length, int capacity)': (text: string, start: number, length: number) =>
      new StringBuilder(text.slice(start, start + length)),
  },
  index: (self, i) => {
    const unit = self.text[Number(i)];
    return unit === undefined ? null : new Char(unit.charCodeAt(0));
  },
  setIndex: (self, i, value) => {
    const at = checked(self, Number(i));
    self.text = self.text.slice(0, at) + String(convert(value, char())) + self.text.slice(at + 1);
  },
  properties: {
    'int Capacity': { get: (self) => Math.max(16, self.text.length), set: () => undefined },
    'int MaxCapacity': () => 2147483647,
    'int Length': {
      get: (self) => self.text.length,
      set: (self, length: number) => {
        self.text = self.text.slice(0, length).padEnd(length, '\0');
      },
    },
  },
  methods: {
    [`${BUILDER} Append(string value)`]: (self, text: string) => self.append(text ?? ''),
    [`${BUILDER} Append(char value)`]: (self, unit: string) => self.append(unit),
    [`${BUILDER} Append(char value, int repeatCount)`]: (self, unit: string, count: number) =>
      self.append(unit.repeat(count)),
    [`${BUILDER} Append(char[] value)`]: (self, units: unknown[]) => self.append(units.join('')),
    [`${BUILDER} Append(string value, int startIndex, int count)`]: (
      self,
      text: string,
      start: number,
      count: number,
    ) => self.append(text.slice(start, start + count)),
    [`${BUILDER} Append(char[] value, int startIndex, int charCount)`]: (
      self,
      units: unknown[],
      start: number,
      count: number,
    ) => self.append(units.slice(start, start + count).join('')),
    [`${BUILDER} Append(System.Object value)`]: (self, value: unknown) => self.append(shown(value)),
    [`${BUILDER} AppendLine()`]: (self) => self.append('\r\n'),
    [`${BUILDER} AppendLine(string value)`]: (self, text: string) => self.append(`${text ?? ''}\r\n`),
    [`${BUILDER} AppendFormat(string format, System.Object arg0)`]: appendFormat,
    [`${BUILDER} AppendFormat(string format, System.Object arg0, System.Object arg1)`]: appendFormat,
    [`${BUILDER} AppendFormat(string format, System.Object arg0, System.Object arg1, System.Object arg2)`]:
      appendFormat,
    [`${BUILDER} AppendFormat(string format, Params System.Object[] args)`]: (self, format: string, args: unknown[]) =>
      appendFormat(self, format, ...args),
    [`${BUILDER} Clear()`]: (self) => {
      self.text = '';
      return self;
    },
    [`${BUILDER} Insert(int index, string value)`]: insert,
    [`${BUILDER} Insert(int index, string value, int count)`]: (self, index: number, text: string, count: number) =>
      insert(self, index, text.repeat(count)),
    'char Chars(int index)': (self, i: number) => self.text.charAt(i),
    [`${BUILDER} Insert(int index, System.Object value)`]: (self, index: number, value: unknown) =>
      insert(self, index, shown(value)),
    [`${BUILDER} Remove(int startIndex, int length)`]: (self, start: number, length: number) => {
      checked(self, start + length);
      self.text = self.text.slice(0, checked(self, start)) + self.text.slice(start + length);
      return self;
    },
    [`${BUILDER} Replace(string oldValue, string newValue)`]: replace,
    [`${BUILDER} Replace(char oldChar, char newChar)`]: replace,
    [`${BUILDER} Replace(string oldValue, string newValue, int startIndex, int count)`]: replacePart,
    [`${BUILDER} Replace(char oldChar, char newChar, int startIndex, int count)`]: replacePart,
    'void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)': (
      self,
      from: number,
      target: unknown[],
      at: number,
      count: number,
    ) => {
      checked(self, from + count);
      for (let i = 0; i < count; i++) target[at + i] = new Char(self.text.charCodeAt(from + i));
    },
    [`${BUILDER} AppendFormat(System.IFormatProvider provider, string format, Params System.Object[] args)`]: (
      self,
      provider: CultureLike | null,
      format: string,
      args: unknown[],
    ) => self.append(formatComposite(format, args, cultureOf(provider))),
    'string ToString()': (self) => self.text,
    'string ToString(int startIndex, int length)': (self, start: number, length: number) =>
      self.text.slice(start, start + length),
    'int EnsureCapacity(int capacity)': (self, capacity: number) => Math.max(capacity, self.text.length),
    'bool Equals(System.Text.StringBuilder sb)': (self, other: StringBuilder) => self.text === other.text,
  },
}));

function appendFormat(self: StringBuilder, format: string, ...args: unknown[]): StringBuilder {
  return self.append(formatComposite(format, args));
}

function insert(self: StringBuilder, index: number, text: string): StringBuilder {
  self.text = self.text.slice(0, checked(self, index)) + text + self.text.slice(index);
  return self;
}

function replacePart(self: StringBuilder, from: string, to: string, start: number, count: number): StringBuilder {
  checked(self, start + count);
  const { text } = self;
  self.text =
    text.slice(0, start) +
    text.slice(start, start + count).replaceAll(from, () => to ?? '') +
    text.slice(start + count);
  return self;
}

function replace(self: StringBuilder, from: string, to: string): StringBuilder {
  self.text = self.text.replaceAll(from, () => to ?? '');
  return self;
}
