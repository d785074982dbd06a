import { argumentError, argumentNull, argumentOutOfRange } from '../argumentErrors.ts';
import { Char } from '../Char.ts';
import { compareText } from '../compare.ts';
import { Enumerator } from '../Enumerator.ts';
import type { EnumValue } from '../EnumValue.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { formatComposite } from '../format/composite.ts';
import { type CultureLike, cultureOf } from '../format/culture.ts';
import { lazyType, type TypeSpec } from '../PSType.ts';
import { netToString, toStringPS } from '../toStringPS.ts';
import { knownType } from '../typeLookup.ts';
import { enumOf } from './Enum.ts';
import { compareBy, compareOrdinal, sameBy } from './stringComparison.ts';
import { stringConvertible } from './stringConvertible.ts';
import { searching } from './stringSearch.ts';
import { splitText } from './stringSplit.ts';

type Methods = NonNullable<TypeSpec<string>['methods']>;
type StaticMethods = NonNullable<TypeSpec<string>['staticMethods']>;
type Comparison = EnumValue;

const COMPARISON = 'System.StringComparison comparisonType';

function outside(): ExceptionObject {
  return new ExceptionObject('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.');
}

/** Proof: documented (.NET Framework's checks, in their order). */
function joinPart(separator: string, items: readonly string[], start: number, count: number): string {
  if (start < 0) throw argumentOutOfRange('startIndex', 'StartIndex cannot be less than zero.');
  if (count < 0) throw argumentOutOfRange('count', 'Count cannot be less than zero.');
  if (start > items.length - count)
    throw argumentOutOfRange('startIndex', 'Index and count must refer to a location within the buffer.');
  return items.slice(start, start + count).join(separator);
}

/** Proof: recorded for the second, documented for the others. */
function substring(self: string, start: number, length = self.length - start): string {
  if (start < 0) throw argumentOutOfRange('startIndex', 'StartIndex cannot be less than zero.');
  if (start > self.length) throw argumentOutOfRange('startIndex', 'startIndex cannot be larger than length of string.');
  if (length < 0) throw argumentOutOfRange('length', 'Length cannot be less than zero.');
  if (start + length > self.length)
    throw argumentOutOfRange('length', 'Index and length must refer to a location within the string.');
  return self.slice(start, start + length);
}

function remove(self: string, start: number, count = self.length - start): string {
  if (start < 0) throw argumentOutOfRange('startIndex', 'StartIndex cannot be less than zero.');
  if (start >= self.length && count === self.length - start)
    throw argumentOutOfRange('startIndex', 'startIndex must be less than length of string.');
  if (count < 0) throw argumentOutOfRange('count', 'Count cannot be less than zero.');
  if (start + count > self.length)
    throw argumentOutOfRange('count', 'Index and count must refer to a location within the string.');
  return self.slice(0, start) + self.slice(start + count);
}

function insert(self: string, start: number, value: string): string {
  if (value === null) throw argumentNull('value');
  if (start < 0 || start > self.length)
    throw argumentOutOfRange('startIndex', 'Specified argument was out of the range of valid values.');
  return self.slice(0, start) + value + self.slice(start);
}

function replace(self: string, from: string, to: string): string {
  if (from === '') throw argumentError('String cannot be of zero length.', 'oldValue');
  return self.replaceAll(from, () => to ?? '');
}

/** Characters to trim or split at; none mean white space. */
function characterSet(characters: readonly unknown[] | null): (unit: string) => boolean {
  if (characters === null || characters.length === 0) return (unit) => /[\s\u0085\u200b\ufeff]/.test(unit);
  const set = new Set(characters.map(String));
  return (unit) => set.has(unit);
}

function trim(self: string, characters: readonly unknown[] | null, start: boolean, end: boolean): string {
  const inside = characterSet(characters);
  let from = 0;
  let to = self.length;
  if (start) while (from < to && inside(self[from]!)) from++;
  if (end) while (to > from && inside(self[to - 1]!)) to--;
  return self.slice(from, to);
}

function checkWidth(width: number): void {
  if (width < 0) throw argumentOutOfRange('totalWidth', 'Non-negative number required.');
}

function padLeft(self: string, width: number, unit = ' '): string {
  checkWidth(width);
  return self.padStart(width, unit);
}

function padRight(self: string, width: number, unit = ' '): string {
  checkWidth(width);
  return self.padEnd(width, unit);
}

/** Case mapping of .NET goes unit by unit: it never changes a text's length (`ß` stays). */
function upper(text: string): string {
  const mapped = text.toUpperCase();
  return mapped.length === text.length
    ? mapped
    : Array.from(text, (c) => (c.toUpperCase().length === c.length ? c.toUpperCase() : c)).join('');
}

function lower(text: string): string {
  const mapped = text.toLowerCase();
  return mapped.length === text.length
    ? mapped
    : Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}

const characters = (self: string): Char[] =>
  Array.from({ length: self.length }, (_, i) => new Char(self.charCodeAt(i)));

const comparing: Methods = {
  'int CompareTo(System.Object value)': (self, other: unknown) => {
    if (other !== null && typeof other !== 'string') throw argumentError('Object must be of type String.');
    return other === null ? 1 : compareText(self, other, false);
  },
  'int CompareTo(string strB)': (self, other: string | null) => (other === null ? 1 : compareText(self, other, false)),
  'bool Equals(System.Object obj)': (self, other: unknown) => self === other,
  'bool Equals(string value)': (self, other: string) => self === other,
  [`bool Equals(string value, ${COMPARISON})`]: (self, other: string, how: Comparison) => sameBy(self, other, how),
};

/** `FormD` is what JavaScript calls NFD. */
const normalForm = (form: EnumValue): string => String(form).replace('Form', 'NF');

const changing: Methods = {
  'string Insert(int startIndex, string value)': insert,
  'string PadLeft(int totalWidth)': (self, width: number) => padLeft(self, width),
  'string PadLeft(int totalWidth, char paddingChar)': padLeft,
  'string PadRight(int totalWidth)': (self, width: number) => padRight(self, width),
  'string PadRight(int totalWidth, char paddingChar)': padRight,
  'string Remove(int startIndex, int count)': remove,
  'string Remove(int startIndex)': (self, start: number) => remove(self, start),
  'string Replace(char oldChar, char newChar)': (self, from: string, to: string) => self.replaceAll(from, () => to),
  'string Replace(string oldValue, string newValue)': replace,
  'string Substring(int startIndex)': (self, start: number) => substring(self, start),
  'string Substring(int startIndex, int length)': substring,
  'string ToLower()': (self) => lower(self),
  'string ToLower(cultureinfo culture)': (self) => lower(self),
  'string ToLowerInvariant()': (self) => lower(self),
  'string ToUpper()': (self) => upper(self),
  'string ToUpper(cultureinfo culture)': (self) => upper(self),
  'string ToUpperInvariant()': (self) => upper(self),
  'string Trim()': (self) => trim(self, null, true, true),
  'string Trim(Params char[] trimChars)': (self, set: unknown[]) => trim(self, set, true, true),
  'string TrimEnd(Params char[] trimChars)': (self, set: unknown[]) => trim(self, set, false, true),
  'string TrimStart(Params char[] trimChars)': (self, set: unknown[]) => trim(self, set, true, false),
  'string Normalize()': (self) => self.normalize('NFC'),
  'string Normalize(System.Text.NormalizationForm normalizationForm)': (self, form: EnumValue) =>
    self.normalize(normalForm(form)),
  'bool IsNormalized()': (self) => self.normalize('NFC') === self,
  'bool IsNormalized(System.Text.NormalizationForm normalizationForm)': (self, form: EnumValue) =>
    self.normalize(normalForm(form)) === self,
};

const OPTIONS = 'System.StringSplitOptions options';

const taking: Methods = {
  'System.Object Clone()': (self) => self,
  'void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)': (
    self,
    from: number,
    to: unknown[],
    at: number,
    count: number,
  ) => {
    for (let i = 0; i < count; i++) to[at + i] = new Char(self.charCodeAt(from + i));
  },
  'System.CharEnumerator GetEnumerator()': (self) => new Enumerator(characters(self), 'text'),
  'System.TypeCode GetTypeCode()': () => enumOf(knownType('System.TypeCode'), 18),
  'string[] Split(Params char[] separator)': (self, set: unknown[]) => splitText(self, characterSet(set), 0, false),
  'string[] Split(char[] separator, int count)': (self, set: unknown[], count: number) =>
    splitText(self, characterSet(set), count, false),
  [`string[] Split(char[] separator, ${OPTIONS})`]: (self, set: unknown[], options: EnumValue) =>
    splitText(self, characterSet(set), 0, options.value === 1),
  [`string[] Split(char[] separator, int count, ${OPTIONS})`]: (
    self,
    set: unknown[],
    count: number,
    options: EnumValue,
  ) => splitText(self, characterSet(set), count, options.value === 1),
  [`string[] Split(string[] separator, ${OPTIONS})`]: (self, texts: string[], options: EnumValue) =>
    splitText(self, texts, 0, options.value === 1),
  [`string[] Split(string[] separator, int count, ${OPTIONS})`]: (
    self,
    texts: string[],
    count: number,
    options: EnumValue,
  ) => splitText(self, texts, count, options.value === 1),
  'char[] ToCharArray()': characters,
  'char[] ToCharArray(int startIndex, int length)': (self, start: number, length: number) =>
    characters(substring(self, start, length)),
  'string ToString()': (self) => self,
  'string ToString(System.IFormatProvider provider)': (self) => self,
};

/** Numbers and dates as `-f` shows them, null as nothing. */
const plain = (value: unknown): string => (value === null || value === undefined ? '' : netToString(value, null));

const joining: StaticMethods = {
  'string Concat(System.Object arg0)': plain,
  'string Concat(System.Object arg0, System.Object arg1)': (a: unknown, b: unknown) => plain(a) + plain(b),
  'string Concat(System.Object arg0, System.Object arg1, System.Object arg2)': (a: unknown, b: unknown, c: unknown) =>
    plain(a) + plain(b) + plain(c),
  'string Concat(System.Collections.Generic.IEnumerable values)': (items: Iterable<unknown>) =>
    Array.from(items, plain).join(''),
  'string Concat(Params System.Object[] args)': (items: unknown[]) => items.map(plain).join(''),
  'string Concat(string str0, string str1)': (a: string | null, b: string | null) => (a ?? '') + (b ?? ''),
  'string Concat(Params string[] values)': (items: (string | null)[]) => items.join(''),
  'string Join(string separator, Params string[] value)': (separator: string | null, items: (string | null)[]) =>
    items.join(separator ?? ''),
  'string Join(string separator, Params System.Object[] values)': (separator: string | null, items: unknown[]) =>
    items.map(plain).join(separator ?? ''),
  'string Join(string separator, System.Collections.Generic.IEnumerable values)': (
    separator: string | null,
    items: Iterable<unknown>,
  ) => Array.from(items, plain).join(separator ?? ''),
  'string Join(string separator, string[] value, int startIndex, int count)': (
    separator: string | null,
    items: string[],
    start: number,
    count: number,
  ) => joinPart(separator ?? '', items, start, count),
};

const formatting: StaticMethods = {
  'string Format(string format, System.Object arg0)': (format: string, ...args: unknown[]) =>
    formatComposite(format, args),
  'string Format(string format, System.Object arg0, System.Object arg1)': (format: string, ...args: unknown[]) =>
    formatComposite(format, args),
  'string Format(string format, System.Object arg0, System.Object arg1, System.Object arg2)': (
    format: string,
    ...args: unknown[]
  ) => formatComposite(format, args),
  'string Format(string format, Params System.Object[] args)': (format: string, args: unknown[]) =>
    formatComposite(format, args),
  'string Format(System.IFormatProvider provider, string format, Params System.Object[] args)': (
    provider: CultureLike,
    format: string,
    args: unknown[],
  ) => formatComposite(format, args, cultureOf(provider)),
};

const statics: StaticMethods = {
  'int Compare(string strA, string strB)': (a: string | null, b: string | null) => compareText(a ?? '', b ?? '', false),
  'int Compare(string strA, string strB, bool ignoreCase)': (a: string | null, b: string | null, ignoreCase: boolean) =>
    compareText(a ?? '', b ?? '', ignoreCase),
  [`int Compare(string strA, string strB, ${COMPARISON})`]: compareBy,
  'int Compare(string strA, string strB, bool ignoreCase, cultureinfo culture)': (
    a: string,
    b: string,
    ignoreCase: boolean,
  ) => compareText(a ?? '', b ?? '', ignoreCase),
  'int Compare(string strA, int indexA, string strB, int indexB, int length)': comparePart,
  'int Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase)': comparePart,
  [`int Compare(string strA, int indexA, string strB, int indexB, int length, ${COMPARISON})`]: (
    a: string,
    at: number,
    b: string,
    from: number,
    length: number,
    how: Comparison,
  ) => compareBy(a.slice(at, at + length), b.slice(from, from + length), how),
  'int CompareOrdinal(string strA, string strB)': compareOrdinal,
  'int CompareOrdinal(string strA, int indexA, string strB, int indexB, int length)': (
    a: string,
    at: number,
    b: string,
    from: number,
    length: number,
  ) => compareOrdinal(a.slice(at, at + length), b.slice(from, from + length)),
  'string Copy(string str)': (text: string) => text,
  'bool Equals(string a, string b)': (a: string, b: string) => a === b,
  [`bool Equals(string a, string b, ${COMPARISON})`]: sameBy,
  'bool IsNullOrEmpty(string value)': (value: string | null) => value === null || value === '',
  'bool IsNullOrWhiteSpace(string value)': (value: string | null) => value === null || value.trim() === '',
  'string Intern(string str)': (text: string) => text,
  'string IsInterned(string str)': (text: string) => text,
};

function comparePart(a: string, at: number, b: string, from: number, length: number, ignoreCase = false): number {
  return compareText(a.slice(at, at + length), b.slice(from, from + length), ignoreCase);
}

export const stringType = lazyType<string>(() => ({
  name: 'System.String',
  accelerators: ['string'],
  interfaces: ['System.IComparable', 'System.ICloneable', 'System.IConvertible', 'System.Collections.IEnumerable'],
  from: (value) => toStringPS(value),
  fromNull: () => '',
  properties: { 'int Length': (self) => self.length },
  methods: {
    ...searching,
    ...comparing,
    ...changing,
    ...taking,
    ...stringConvertible,
    'char Chars(int index)': (self, i: number) => {
      if (i < 0 || i >= self.length) throw outside();
      return self.charAt(i);
    },
  },
  staticProperties: { 'string Empty': () => '' },
  staticMethods: { ...statics, ...joining, ...formatting },
  constructors: {
    '(char c, int count)': (unit: string, count: number) => {
      if (count < 0) throw argumentOutOfRange('count', "'count' must be non-negative.");
      return unit.repeat(count);
    },
    '(char[] value)': (units: unknown[]) => units.join(''),
    '(char[] value, int startIndex, int length)': (units: unknown[], start: number, length: number) =>
      units.slice(start, start + length).join(''),
  },
}));
