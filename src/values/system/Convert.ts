import { argumentError, argumentNull } from '../argumentErrors.ts';
import { formatError, overflowError } from '../castErrors.ts';
import { convert } from '../convert.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { type CultureLike, cultureOf } from '../format/culture.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { fromBase64, toBase64 } from '../text/base64.ts';
import { netToString } from '../toStringPS.ts';
import { knownType } from '../typeLookup.ts';
import { typeOf } from '../typeOf.ts';
import { typeCode } from './typeCode.ts';

const bytesOf = (items: readonly { value: number }[]): number[] => items.map((item) => item.value);

/** The type's conversion, with the bare exception of .NET instead of PowerShell's. */
function converted(value: unknown, name: string): unknown {
  const type = knownType(`System.${name}`);
  if (value === null) return type.spec.default?.() ?? null;
  if (typeof value === 'string') return parsed(value, type);
  try {
    return convert(value, type);
  } catch (error) {
    if (error instanceof ExceptionObject && error.inner !== null) throw error.inner;
    throw error;
  }
}

/** Text must be what the type's own Parse takes. */
function parsed(text: string, type: PSType): unknown {
  const parse = type.spec.staticMethods ?? {};
  const key = Object.keys(parse).find(
    (signature) => signature.includes(' Parse(string s)') || signature.includes(' Parse(string value)'),
  );
  if (key === undefined) return convert(text, type);
  const raw = (parse[key] as (text: string) => unknown)(text);
  return convert(raw, type);
}

/** Conversions `ToX(object)` of the number types, Boolean, Char and DateTime. */
function conversions() {
  const methods: [string, (value: never) => unknown][] = [];
  for (const [name, word] of TARGETS) {
    const convertTo = (value: unknown) => converted(value, name);
    methods.push([`${word} To${name}(System.Object value)`, convertTo]);
    methods.push([`${word} To${name}(System.Object value, System.IFormatProvider provider)`, convertTo]);
  }
  return Object.fromEntries(methods);
}

const TARGETS: readonly (readonly [string, string])[] = [
  ['Boolean', 'bool'],
  ['Byte', 'byte'],
  ['Char', 'char'],
  ['DateTime', 'datetime'],
  ['Decimal', 'decimal'],
  ['Double', 'double'],
  ['Int16', 'int16'],
  ['Int32', 'int'],
  ['Int64', 'long'],
  ['SByte', 'sbyte'],
  ['Single', 'float'],
  ['UInt16', 'uint16'],
  ['UInt32', 'uint32'],
  ['UInt64', 'uint64'],
];

const BITS: Readonly<Record<string, bigint>> = {
  Byte: 8n,
  Int16: 16n,
  UInt16: 16n,
  Int32: 32n,
  UInt32: 32n,
  Int64: 64n,
  UInt64: 64n,
};

/** `ToInt32('ff', 16)`: digits of base 2, 8 or 16 are the bits of the number. */
function fromBase(text: string, base: number, name: string): bigint {
  if (![2, 8, 10, 16].includes(base)) throw argumentError('Invalid Base.');
  if (text === null || text === '') return 0n;
  const digits = base === 16 ? text.replace(/^0x/i, '') : text;
  if (!DIGITS[base]!.test(digits)) throw formatError('Could not find any recognizable digits.');
  const bits = BITS[name]!;
  const value = base === 10 ? BigInt(digits) : BigInt(PREFIX[base]! + digits);
  if (base !== 10 && value >= 1n << bits) throw tooLarge(name);
  return name.startsWith('U') || name === 'Byte' ? value : BigInt.asIntN(Number(bits), value);
}

function tooLarge(name: string): ExceptionObject {
  const called = name === 'Byte' ? 'an unsigned byte' : `${name.startsWith('U') ? 'a' : 'an'} ${name}`;
  return overflowError(`Value was either too large or too small for ${called}.`);
}

const DIGITS: Readonly<Record<number, RegExp>> = { 2: /^[01]+$/, 8: /^[0-7]+$/, 10: /^[+-]?\d+$/, 16: /^[0-9a-f]+$/i };
const PREFIX: Readonly<Record<number, string>> = { 2: '0b', 8: '0o', 16: '0x' };

function basedConversions() {
  const methods: [string, (text: never, base: never) => unknown][] = [];
  for (const name of Object.keys(BITS)) {
    const word = TARGETS.find(([target]) => target === name)![1];
    methods.push([
      `${word} To${name}(string value, int fromBase)`,
      (text: string, base: number) =>
        name.endsWith('64') ? fromBase(text, base, name) : Number(fromBase(text, base, name)),
    ]);
  }
  return Object.fromEntries(methods);
}

function toBase(value: bigint, base: number, bits: number): string {
  if (![2, 8, 10, 16].includes(base)) throw argumentError('Invalid Base.');
  return base === 10 ? value.toString() : BigInt.asUintN(bits, value).toString(base);
}

export const convertType = lazyType(() => ({
  name: 'System.Convert',
  isAbstract: true,
  staticMethods: {
    ...conversions(),
    ...basedConversions(),
    'string ToString(System.Object value)': (value: unknown) => (value === null ? '' : netToString(value, null)),
    'string ToString(System.Object value, System.IFormatProvider provider)': (value: unknown, provider: CultureLike) =>
      value === null ? '' : netToString(value, cultureOf(provider)),
    'string ToString(byte value, int toBase)': (value: number, base: number) => toBase(BigInt(value), base, 8),
    'string ToString(int16 value, int toBase)': (value: number, base: number) => toBase(BigInt(value), base, 16),
    'string ToString(int value, int toBase)': (value: number, base: number) => toBase(BigInt(value), base, 32),
    'string ToString(long value, int toBase)': (value: bigint, base: number) => toBase(value, base, 64),
    'string ToBase64String(byte[] inArray)': (items: { value: number }[]) => toBase64(bytesOf(items)),
    'string ToBase64String(byte[] inArray, System.Base64FormattingOptions options)': (
      items: { value: number }[],
      options: { value: number },
    ) => (options.value === 1 ? toBase64(bytesOf(items)).replace(/.{76}(?=.)/g, '$&\r\n') : toBase64(bytesOf(items))),
    'string ToBase64String(byte[] inArray, int offset, int length)': (
      items: { value: number }[],
      offset: number,
      length: number,
    ) => toBase64(bytesOf(items.slice(offset, offset + length))),
    'byte[] FromBase64String(string s)': (text: string) => {
      if (text === null) throw argumentNull('s');
      return decoded(text);
    },
    'byte[] FromBase64CharArray(char[] inArray, int offset, int length)': (
      units: unknown[],
      offset: number,
      length: number,
    ) => decoded(units.slice(offset, offset + length).join('')),
    'System.Object ChangeType(System.Object value, type conversionType)': (value: unknown, type: PSType) =>
      changed(value, type),
    'System.Object ChangeType(System.Object value, type conversionType, System.IFormatProvider provider)': (
      value: unknown,
      type: PSType,
    ) => changed(value, type),
    'System.Object ChangeType(System.Object value, System.TypeCode typeCode)': (value: unknown, code: unknown) =>
      changed(value, knownType(`System.${String(code)}`)),
    'System.TypeCode GetTypeCode(System.Object value)': typeCode,
    'bool IsDBNull(System.Object value)': (value: unknown) => typeOf(value)?.fullName === 'System.DBNull',
  },
}));

function decoded(text: string) {
  const bytes = fromBase64(text);
  if (bytes === null) throw invalidBase64(text);
  return bytes;
}

/** Proof: documented by .NET Framework's resource texts. */
function invalidBase64(text: string): ExceptionObject {
  if (text.replace(/\s/g, '').length % 4 !== 0)
    return formatError('Invalid length for a Base-64 char array or string.');
  return formatError(
    'The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters. ',
  );
}

function changed(value: unknown, type: PSType): unknown {
  if (typeOf(value) === type) return value;
  if (type.fullName === 'System.String') return netToString(value, null);
  return TARGETS.some(([name]) => type.fullName === `System.${name}`)
    ? converted(value, type.name)
    : convert(value, type);
}
