import { argumentNull, argumentOutOfRange } from '../argumentErrors.ts';
import type { EnumValue } from '../EnumValue.ts';
import type { TypeSpec } from '../PSType.ts';
import { isIgnoreCase } from './stringComparison.ts';

type Methods = NonNullable<TypeSpec<string>['methods']>;
type Comparison = EnumValue;

const COMPARISON = 'System.StringComparison comparisonType';

function checkStart(text: string, start: number, name = 'startIndex'): void {
  if (start < 0 || start > text.length)
    throw argumentOutOfRange(
      name,
      'Index was out of range. Must be non-negative and less than the size of the collection.',
    );
}

function indexOf(self: string, value: string, start = 0, count = self.length - start, ignoreCase = false): number {
  if (value === null) throw argumentNull('value');
  checkStart(self, start);
  const text = self.slice(0, start + count);
  return ignoreCase ? text.toLowerCase().indexOf(value.toLowerCase(), start) : text.indexOf(value, start);
}

/** Searches backwards from `start`, over `count` characters. */
function lastIndexOf(
  self: string,
  value: string,
  start = self.length - 1,
  ignoreCase = false,
  count = start + 1,
): number {
  if (value === null) throw argumentNull('value');
  const last = Math.min(start, self.length - 1) - value.length + 1;
  if (last < 0) return value === '' && self === '' ? 0 : -1;
  const found = lastIn(self, value, last, ignoreCase);
  return found > start - count ? found : -1;
}

function lastIn(self: string, value: string, last: number, ignoreCase: boolean): number {
  return ignoreCase ? self.toLowerCase().lastIndexOf(value.toLowerCase(), last) : self.lastIndexOf(value, last);
}

function indexOfAny(
  self: string,
  characters: readonly unknown[],
  start = 0,
  count: number = self.length - start,
): number {
  checkStart(self, start);
  const inside = oneOf(characters);
  for (let i = start; i < start + count; i++) if (inside(self.charAt(i))) return i;
  return -1;
}

/** Backwards from `start`. */
function lastIndexOfAny(
  self: string,
  characters: readonly unknown[],
  start: number = self.length - 1,
  count: number = start + 1,
): number {
  const inside = oneOf(characters);
  for (let i = start; i > start - count; i--) if (inside(self.charAt(i))) return i;
  return -1;
}

function oneOf(characters: readonly unknown[]): (unit: string) => boolean {
  const set = new Set(characters.map(String));
  return (unit) => set.has(unit);
}

function startsWith(self: string, value: string, ignoreCase = false): boolean {
  if (value === null) throw argumentNull('value');
  return ignoreCase ? self.slice(0, value.length).toLowerCase() === value.toLowerCase() : self.startsWith(value);
}

function endsWith(self: string, value: string, ignoreCase = false): boolean {
  if (value === null) throw argumentNull('value');
  if (value.length > self.length) return false;
  return ignoreCase
    ? self.slice(self.length - value.length).toLowerCase() === value.toLowerCase()
    : self.endsWith(value);
}

/** Methods of a text that look for something in it. */
export const searching: Methods = {
  'bool Contains(string value)': (self, value: string) => indexOf(self, value) >= 0,
  'bool EndsWith(string value)': (self, value: string) => endsWith(self, value),
  [`bool EndsWith(string value, ${COMPARISON})`]: (self, value: string, how: Comparison) =>
    endsWith(self, value, isIgnoreCase(how)),
  'bool EndsWith(string value, bool ignoreCase, cultureinfo culture)': (self, value: string, ignoreCase: boolean) =>
    endsWith(self, value, ignoreCase),
  'int IndexOf(char value)': (self, value: string) => indexOf(self, value),
  'int IndexOf(char value, int startIndex)': (self, value: string, start: number) => indexOf(self, value, start),
  'int IndexOf(char value, int startIndex, int count)': (self, value: string, start: number, count: number) =>
    indexOf(self, value, start, count),
  'int IndexOf(string value)': (self, value: string) => indexOf(self, value),
  'int IndexOf(string value, int startIndex)': (self, value: string, start: number) => indexOf(self, value, start),
  'int IndexOf(string value, int startIndex, int count)': (self, value: string, start: number, count: number) =>
    indexOf(self, value, start, count),
  [`int IndexOf(string value, ${COMPARISON})`]: (self, value: string, how: Comparison) =>
    indexOf(self, value, 0, self.length, isIgnoreCase(how)),
  [`int IndexOf(string value, int startIndex, ${COMPARISON})`]: (self, value: string, start: number, how: Comparison) =>
    indexOf(self, value, start, self.length - start, isIgnoreCase(how)),
  [`int IndexOf(string value, int startIndex, int count, ${COMPARISON})`]: (
    self,
    value: string,
    start: number,
    count: number,
    how: Comparison,
  ) => indexOf(self, value, start, count, isIgnoreCase(how)),
  'int IndexOfAny(char[] anyOf)': (self, any: unknown[]) => indexOfAny(self, any),
  'int IndexOfAny(char[] anyOf, int startIndex)': (self, any: unknown[], start: number) => indexOfAny(self, any, start),
  'int IndexOfAny(char[] anyOf, int startIndex, int count)': indexOfAny,
  'int LastIndexOf(char value)': (self, value: string) => lastIndexOf(self, value),
  'int LastIndexOf(char value, int startIndex)': (self, value: string, start: number) =>
    lastIndexOf(self, value, start),
  'int LastIndexOf(char value, int startIndex, int count)': (self, value: string, start: number, count: number) =>
    lastIndexOf(self, value, start, false, count),
  'int LastIndexOf(string value)': (self, value: string) => lastIndexOf(self, value),
  'int LastIndexOf(string value, int startIndex)': (self, value: string, start: number) =>
    lastIndexOf(self, value, start),
  'int LastIndexOf(string value, int startIndex, int count)': (self, value: string, start: number, count: number) =>
    lastIndexOf(self, value, start, false, count),
  [`int LastIndexOf(string value, int startIndex, ${COMPARISON})`]: (
    self,
    value: string,
    start: number,
    how: Comparison,
  ) => lastIndexOf(self, value, start, isIgnoreCase(how)),
  [`int LastIndexOf(string value, ${COMPARISON})`]: (self, value: string, how: Comparison) =>
    lastIndexOf(self, value, self.length - 1, isIgnoreCase(how)),
  [`int LastIndexOf(string value, int startIndex, int count, ${COMPARISON})`]: (
    self,
    value: string,
    start: number,
    count: number,
    how: Comparison,
  ) => lastIndexOf(self, value, start, isIgnoreCase(how), count),
  'int LastIndexOfAny(char[] anyOf)': (self, any: unknown[]) => lastIndexOfAny(self, any),
  'int LastIndexOfAny(char[] anyOf, int startIndex)': (self, any: unknown[], start: number) =>
    lastIndexOfAny(self, any, start),
  'int LastIndexOfAny(char[] anyOf, int startIndex, int count)': lastIndexOfAny,
  'bool StartsWith(string value)': (self, value: string) => startsWith(self, value),
  [`bool StartsWith(string value, ${COMPARISON})`]: (self, value: string, how: Comparison) =>
    startsWith(self, value, isIgnoreCase(how)),
  'bool StartsWith(string value, bool ignoreCase, cultureinfo culture)': (self, value: string, ignoreCase: boolean) =>
    startsWith(self, value, ignoreCase),
};
