import { Char } from '../Char.ts';
import { castFailed, formatError, overflowError } from '../castErrors.ts';
import { isFloating, numericValue } from '../numbers/numericValue.ts';
import { lazyType } from '../PSType.ts';
import { char } from '../types.ts';
import { typeCodeMethod } from './typeCode.ts';

const test = (pattern: RegExp) => (text: string) => pattern.test(text);
const letter = test(/\p{L}/u);
const digit = test(/\p{Nd}/u);
const upper = test(/\p{Lu}/u);
const lower = test(/\p{Ll}/u);
const space = test(/[\s\u0085]/u);
const punctuation = test(/\p{P}/u);
const symbol = test(/\p{S}/u);
const control = test(/\p{Cc}/u);
const letterOrDigit = test(/[\p{L}\p{Nd}]/u);
const number = test(/\p{N}/u);
const separator = test(/\p{Z}/u);
const surrogate = test(/[\ud800-\udfff]/);

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
    'int CompareTo(char value)': (self, other: string) => self.code - other.charCodeAt(0),
    'bool Equals(System.Object obj)': (self, other: unknown) => other instanceof Char && other.code === self.code,
  },
  staticProperties: { 'char MaxValue': () => '\uffff', 'char MinValue': () => '\0' },
  staticMethods: {
    'bool IsLetter(char c)': letter,
    'bool IsDigit(char c)': digit,
    'bool IsNumber(char c)': number,
    'bool IsLetterOrDigit(char c)': letterOrDigit,
    'bool IsWhiteSpace(char c)': space,
    'bool IsUpper(char c)': upper,
    'bool IsLower(char c)': lower,
    'bool IsPunctuation(char c)': punctuation,
    'bool IsSymbol(char c)': symbol,
    'bool IsControl(char c)': control,
    'bool IsSeparator(char c)': separator,
    'bool IsSurrogate(char c)': surrogate,
    'bool IsLetter(string s, int index)': (text: string, at: number) => letter(text.charAt(at)),
    'bool IsDigit(string s, int index)': (text: string, at: number) => digit(text.charAt(at)),
    'char ToUpper(char c)': (c: string) => oneUnit(c, c.toUpperCase()),
    'char ToLower(char c)': (c: string) => oneUnit(c, c.toLowerCase()),
    'char ToUpperInvariant(char c)': (c: string) => oneUnit(c, c.toUpperCase()),
    'char ToLowerInvariant(char c)': (c: string) => oneUnit(c, c.toLowerCase()),
    'string ToString(char c)': (c: string) => c,
    'double GetNumericValue(char c)': (c: string) => (/[0-9]/.test(c) ? Number(c) : -1),
    'char Parse(string s)': (text: string) => {
      if (text.length !== 1) throw formatError('String must be exactly one character long.');
      return text;
    },
    'string ConvertFromUtf32(int utf32)': (code: number) => String.fromCodePoint(code),
  },
}));

/** Case mapping of .NET never changes the length. */
function oneUnit(before: string, after: string): string {
  return after.length === 1 ? after : before;
}

function fromValue(value: unknown): Char | undefined {
  if (typeof value === 'string') return fromText(value);
  if (typeof value === 'boolean' || isFloating(value)) {
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
