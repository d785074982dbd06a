import { argumentOutOfRange } from '../argumentErrors.ts';
import { Char } from '../Char.ts';
import { castFailed, formatError, overflowError } from '../castErrors.ts';
import { Decimal } from '../Decimal.ts';
import { isFloating, numericValue } from '../numbers/numericValue.ts';
import { lazyType } from '../PSType.ts';
import { char } from '../types.ts';
import { typeCodeMethod } from './typeCode.ts';
import { unicodeCategory } from './unicodeCategory.ts';

/** `[char]::IsLetter('a')` and its kin, of a character or of one in a text. */
const TESTS: Readonly<Record<string, RegExp>> = {
  IsLetter: /\p{L}/u,
  IsDigit: /\p{Nd}/u,
  IsNumber: /\p{N}/u,
  IsLetterOrDigit: /[\p{L}\p{Nd}]/u,
  IsWhiteSpace: /[\s\u0085]/u,
  IsUpper: /\p{Lu}/u,
  IsLower: /\p{Ll}/u,
  IsPunctuation: /\p{P}/u,
  IsSymbol: /\p{S}/u,
  IsControl: /\p{Cc}/u,
  IsSeparator: /\p{Z}/u,
  IsSurrogate: /[\ud800-\udfff]/,
  IsHighSurrogate: /[\ud800-\udbff]/,
  IsLowSurrogate: /[\udc00-\udfff]/,
};

function tests(): Record<string, (text: string, at: number) => boolean> {
  return Object.fromEntries(
    Object.entries(TESTS).flatMap(([name, pattern]) => [
      [`bool ${name}(char c)`, (unit: string) => pattern.test(unit)],
      [`bool ${name}(string s, int index)`, (text: string, at: number) => pattern.test(unitAt(text, at))],
    ]),
  );
}

function unitAt(text: string, at: number): string {
  if (at < 0 || at >= text.length) throw argumentOutOfRange('index');
  return text.charAt(at);
}

const isPair = (text: string): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text);

const FRACTIONS: Readonly<Record<string, number>> = { '\u00bc': 0.25, '\u00bd': 0.5, '\u00be': 0.75 };
const POWERS = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';

/** -1 for what is no number. */
function numericValueOf(unit: string): number {
  if (/[0-9]/.test(unit)) return Number(unit);
  return FRACTIONS[unit] ?? POWERS.indexOf(unit);
}

export const charType = lazyType<Char>(() => ({
  name: 'System.Char',
  accelerators: ['char'],
  valueType: true,
  interfaces: ['System.IComparable', 'System.IConvertible'],
  default: () => new Char(0),
  fromNull: () => new Char(0),
  from: fromValue,
  format: (value) => value.toString(),
  hash: (value) => value.code,
  compare: (left, right) => left.code - (right as Char).code,
  equals: (left, right) => right instanceof Char && right.code === left.code,
  methods: {
    ...typeCodeMethod,
    'string ToString()': (self) => self.toString(),
    'string ToString(System.IFormatProvider provider)': (self) => self.toString(),
    'int CompareTo(System.Object value)': (self, other: unknown) =>
      other instanceof Char ? self.code - other.code : 1,
    'int CompareTo(char value)': (self, other: string) => self.code - other.charCodeAt(0),
    'bool Equals(System.Object obj)': (self, other: unknown) => other instanceof Char && other.code === self.code,
  },
  staticProperties: { 'char MaxValue': () => '\uffff', 'char MinValue': () => '\0' },
  staticMethods: {
    ...tests(),
    'bool IsSurrogatePair(char highSurrogate, char lowSurrogate)': (high: string, low: string) => isPair(high + low),
    'bool IsSurrogatePair(string s, int index)': (text: string, at: number) => isPair(text.slice(at, at + 2)),
    'System.Globalization.UnicodeCategory GetUnicodeCategory(char c)': unicodeCategory,
    'System.Globalization.UnicodeCategory GetUnicodeCategory(string s, int index)': (text: string, at: number) =>
      unicodeCategory(unitAt(text, at)),
    'char ToUpper(char c)': (c: string) => oneUnit(c, c.toUpperCase()),
    'char ToLower(char c)': (c: string) => oneUnit(c, c.toLowerCase()),
    'char ToUpperInvariant(char c)': (c: string) => oneUnit(c, c.toUpperCase()),
    'char ToLowerInvariant(char c)': (c: string) => oneUnit(c, c.toLowerCase()),
    'char ToUpper(char c, cultureinfo culture)': (c: string) => oneUnit(c, c.toUpperCase()),
    'char ToLower(char c, cultureinfo culture)': (c: string) => oneUnit(c, c.toLowerCase()),
    'string ToString(char c)': (c: string) => c,
    'double GetNumericValue(char c)': numericValueOf,
    'double GetNumericValue(string s, int index)': (text: string, at: number) => numericValueOf(unitAt(text, at)),
    'char Parse(string s)': (text: string) => {
      if (text.length !== 1) throw formatError('String must be exactly one character long.');
      return text;
    },
    'bool TryParse(string s, [ref] char result)': (text: string | null, result: { value: unknown }) => {
      const isOne = text?.length === 1;
      result.value = new Char(isOne ? text.charCodeAt(0) : 0);
      return isOne;
    },
    'string ConvertFromUtf32(int utf32)': (code: number) => String.fromCodePoint(code),
    'int ConvertToUtf32(char highSurrogate, char lowSurrogate)': (high: string, low: string) =>
      (high + low).codePointAt(0) ?? 0,
    'int ConvertToUtf32(string s, int index)': (text: string, at: number) => text.codePointAt(at) ?? 0,
  },
}));

/** Case mapping of .NET never changes the length. */
function oneUnit(before: string, after: string): string {
  return after.length === 1 ? after : before;
}

function fromValue(value: unknown): Char | undefined {
  if (typeof value === 'string') return fromText(value);
  if (typeof value === 'boolean' || isFloating(value) || value instanceof Decimal) {
    const name = typeof value === 'boolean' ? 'Boolean' : value.psType.name;
    throw castFailed(value, char(), 'InvalidCastIConvertible', formatError(`Invalid cast from '${name}' to 'Char'.`));
  }
  const plain = numericValue(value);
  if (plain === null || typeof plain === 'object') return undefined;
  if (plain >= 0 && plain <= 0xffff) return new Char(Number(plain));
  throw castFailed(
    value,
    char(),
    'InvalidCastIConvertible',
    overflowError('Value was either too large or too small for a character.'),
  );
}

function fromText(text: string): Char {
  if (text.length === 1) return new Char(text.charCodeAt(0));
  throw castFailed(
    text,
    char(),
    'InvalidCastParseTargetInvocation',
    formatError('String must be exactly one character long.'),
  );
}
