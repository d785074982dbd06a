import { Char } from '../Char.ts';
import { invalidCast } from '../castErrors.ts';
import { EnumValue } from '../EnumValue.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { Dictionary } from '../Hashtable.ts';
import { numericValue } from '../numbers/numericValue.ts';
import { defineType, lazyType, type PSType } from '../PSType.ts';
import { toStringPS } from '../toStringPS.ts';
import { typeOf } from '../typeOf.ts';
import { int32 } from '../types.ts';

export interface EnumSpec {
  readonly name: string;
  readonly accelerators?: readonly string[];
  /** Names in order; a list counts from 0. */
  readonly values: readonly string[] | Readonly<Record<string, number | bigint>>;
  readonly flags?: boolean;
  /** Whether names must be whole: true for the enums that carry a converter of their own. Proof: recorded. */
  readonly wholeNames?: boolean;
}

interface EnumData {
  readonly names: readonly string[];
  readonly values: readonly (number | bigint)[];
  readonly flags: boolean;
  readonly wholeNames: boolean;
  /** The boxed values, one for each name. */
  readonly boxed: EnumValue[];
}

const data = new WeakMap<PSType, EnumData>();

/** Makes an enum type. */
export function defineEnum(spec: EnumSpec): PSType {
  const listed = Array.isArray(spec.values)
    ? Object.fromEntries(spec.values.map((name: string, i: number) => [name, i]))
    : spec.values;
  const names = Object.keys(listed);
  const values = Object.values(listed) as (number | bigint)[];
  const type: PSType = defineType<EnumValue>({
    name: spec.name,
    accelerators: spec.accelerators ?? [],
    kind: 'enum',
    default: () => enumOf(type, 0),
    fromNull: () => {
      throw invalidCast(notValid(type, 'null'), 'nullToEnumInvalidCast', null);
    },
    from: (value) => fromValue(type, value),
    staticProperties: Object.fromEntries(
      names.map((name, i) => [`${spec.name} ${name}`, () => enumOf(type, values[i]!)]),
    ),
  });
  data.set(type, { names, values, flags: spec.flags === true, wholeNames: spec.wholeNames === true, boxed: [] });
  return type;
}

/** An enum type made on first use. */
export function lazyEnum(spec: () => EnumSpec): () => PSType {
  let type: PSType | null = null;
  return () => {
    type ??= defineEnum(spec());
    return type;
  };
}

export function enumData(type: PSType): EnumData {
  return data.get(type)!;
}

/** The value of an enum by number or exact name. */
export function enumOf(type: PSType, value: number | bigint | string): EnumValue {
  const { names, values, boxed } = enumData(type);
  const i = typeof value === 'string' ? names.indexOf(value) : values.indexOf(value);
  if (i < 0) return new EnumValue(type, value as number | bigint);
  boxed[i] ??= new EnumValue(type, values[i]!);
  return boxed[i];
}

/** `Hidden, System`; the number when no names fit. */
export function enumText(value: EnumValue): string {
  const { names, values, flags } = enumData(value.psType);
  const i = values.indexOf(value.value);
  if (i >= 0) return names[i]!;
  return (flags ? flagNames(value) : null) ?? String(value.value);
}

function flagNames(value: EnumValue): string | null {
  const { names, values } = enumData(value.psType);
  let rest = BigInt(value.value);
  if (rest === 0n) return null;
  const parts: string[] = [];
  const order = values
    .map((one, i) => ({ bits: BigInt(one), name: names[i]! }))
    .sort((a, b) => (a.bits < b.bits ? 1 : -1));
  for (const { bits, name } of order) {
    if (bits === 0n || (rest & bits) !== bits) continue;
    rest &= ~bits;
    parts.unshift(name);
  }
  return rest === 0n ? parts.join(', ') : null;
}

/** Proof: recorded. */
function notValid(type: PSType, what: string): string {
  const list = enumData(type).names.join(',');
  return `Cannot convert ${what} to type "${type.display}" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are "${list}".`;
}

function fromValue(type: PSType, value: unknown): EnumValue | undefined {
  const plain = numericValue(value);
  if (typeof plain === 'number' || typeof plain === 'bigint') {
    if (Number.isInteger(Number(plain)) && (value as { psType?: PSType }).psType?.fullName !== 'System.Double') {
      return fromNumber(type, plain);
    }
  }
  if (typeof value === 'boolean' || isOtherThing(value)) return undefined;
  const text = Array.isArray(value) ? value.map((item) => toStringPS(item)).join(',') : toStringPS(value);
  return fromText(type, value, text);
}

/** Characters, dates and dictionaries are not read as names. Proof: recorded. */
function isOtherThing(value: unknown): boolean {
  return value instanceof Char || value instanceof Dictionary || typeOf(value)?.fullName === 'System.DateTime';
}

function fromNumber(type: PSType, value: number | bigint, errorId = 'UndefinedIntegerToEnum'): EnumValue {
  if (isDefined(type, value)) return enumOf(type, value);
  throw invalidCast(notValid(type, `value "${value}"`), errorId, null);
}

/** Whether the number is a name's, or with [Flags] made of names' bits. */
export function isDefined(type: PSType, value: number | bigint): boolean {
  const { values, flags } = enumData(type);
  if (values.includes(value)) return true;
  return flags && flagNames(new EnumValue(type, value)) !== null;
}

/** Names (abbreviated when unambiguous) or numbers, several with commas. */
function fromText(type: PSType, value: unknown, text: string): EnumValue {
  let bits = 0n;
  for (const part of text.split(',')) bits |= BigInt(oneName(type, value, part.trim()));
  return enumOf(type, narrow(bits));
}

function narrow(bits: bigint): number | bigint {
  return bits >= -2147483648n && bits <= 4294967295n ? Number(bits) : bits;
}

function oneName(type: PSType, value: unknown, word: string): number | bigint {
  const { names, values, wholeNames } = enumData(type);
  if (/^[+-]?\d+$/.test(word)) return fromNumber(type, Number(word), 'EnumParseUndefined').value;
  const lower = word.toLowerCase();
  const exact = names.findIndex((name) => name.toLowerCase() === lower);
  if (exact >= 0) return values[exact]!;
  if (wholeNames) throw notWhole(type, value, word);
  const matching = names.filter((name) => name.toLowerCase().startsWith(lower));
  if (matching.length === 1) return values[names.indexOf(matching[0]!)]!;
  throw noName(type, value, word, matching);
}

/** Proof: recorded. */
function notWhole(type: PSType, value: unknown, word: string): ExceptionObject {
  const reason = notValid(type, `value "${word}"`);
  const inner = new ExceptionObject('System.Management.Automation.PSInvalidCastException', reason);
  const message = `Cannot convert value "${toStringPS(value)}" to type "${type.display}". Error: "${reason}"`;
  return invalidCast(message, 'InvalidCastPSTypeConvertersConvertFrom', inner);
}

/** Proof: recorded. */
function noName(type: PSType, value: unknown, word: string, matching: readonly string[]): ExceptionObject {
  const reason =
    matching.length === 0
      ? `Unable to match the identifier name ${word} to a valid enumerator name. Specify one of the following enumerator names and try again:\n${enumData(type).names.join(', ')}`
      : `The identifier name ${word} cannot be processed because it is either too similar or identical to the following enumerator names: ${matching.join(', ')}. Use a more specific identifier name.`;
  const message = `Cannot convert value "${toStringPS(value)}" to type "${type.display}". Error: "${reason}"`;
  const inner = new ExceptionObject('System.Management.Automation.PSArgumentException', reason);
  return invalidCast(message, 'SubstringDisambiguationEnumParseThrewAnException', inner);
}

export const enumType = lazyType<EnumValue>(() => ({
  name: 'System.Enum',
  accelerators: ['enum'],
  base: 'System.ValueType',
  isAbstract: true,
  interfaces: ['System.IComparable', 'System.IFormattable', 'System.IConvertible'],
  format: (value, format) => formatEnum(value, format),
  hash: (value) => String(value.value),
  compare: (left, right) => Number(left.value) - Number((right as EnumValue).value),
  equals: (left, right) => right instanceof EnumValue && right.psType === left.psType && right.value === left.value,
  extended: { 'code value__': (self) => self.value },
  methods: {
    'string ToString()': (self) => enumText(self),
    'string ToString(string format)': (self, format: string) => formatEnum(self, format),
    'bool HasFlag(System.Enum flag)': (self, flag: EnumValue) =>
      (BigInt(self.value) & BigInt(flag.value)) === BigInt(flag.value),
    'int CompareTo(System.Object target)': (self, other: EnumValue) =>
      Math.sign(Number(self.value) - Number(other.value)),
    'bool Equals(System.Object obj)': (self, other: unknown) =>
      other instanceof EnumValue && other.psType === self.psType && other.value === self.value,
    'int GetHashCode()': (self) => Number(self.value) | 0,
  },
  staticMethods: {
    'string[] GetNames(type enumType)': (type: PSType) => [...dataOf(type).names],
    'array GetValues(type enumType)': (type: PSType) => dataOf(type).values.map((value) => enumOf(type, value)),
    'string GetName(type enumType, System.Object value)': (type: PSType, value: unknown) => {
      const i = dataOf(type).values.indexOf(numericValue(value) as number);
      return i < 0 ? null : dataOf(type).names[i];
    },
    'bool IsDefined(type enumType, System.Object value)': (type: PSType, value: unknown) =>
      typeof value === 'string'
        ? dataOf(type).names.includes(value)
        : dataOf(type).values.includes(numericValue(value) as number),
    'System.Object Parse(type enumType, string value)': (type: PSType, text: string) => parse(type, text, false),
    'System.Object Parse(type enumType, string value, bool ignoreCase)': parse,
    'type GetUnderlyingType(type enumType)': () => int32(),
    'string Format(type enumType, System.Object value, string format)': (
      type: PSType,
      value: unknown,
      format: string,
    ) => formatEnum(value instanceof EnumValue ? value : enumOf(type, numericValue(value) as number), format),
    'bool TryParse(string value, [ref] System.Enum result)': (text: string, result: Place) =>
      tryParse(text, false, result),
    'bool TryParse(string value, bool ignoreCase, [ref] System.Enum result)': tryParse,
    'System.Object ToObject(type enumType, System.Object value)': (type: PSType, value: unknown) =>
      enumOf(type, numericValue(value) as number),
  },
}));

interface Place {
  value: unknown;
}

/** The type to parse is that of the value in the reference. */
function tryParse(text: string, ignoreCase: boolean, result: Place): boolean {
  const type = (result.value as EnumValue).psType;
  try {
    result.value = parse(type, text, ignoreCase);
    return true;
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    result.value = enumOf(type, 0);
    return false;
  }
}

function formatEnum(value: EnumValue, format: string | null): string {
  const letter = (format ?? '').toUpperCase();
  if (letter === 'D') return String(value.value);
  if (letter === 'X') return Number(value.value).toString(16).toUpperCase().padStart(8, '0');
  return enumText(value);
}

/** Proof: recorded. */
function dataOf(type: PSType): EnumData {
  if (type.isEnum) return enumData(type);
  throw new ExceptionObject('System.ArgumentException', 'Type provided must be an Enum.\r\nParameter name: enumType');
}

function parse(type: PSType, text: string, ignoreCase: boolean): EnumValue {
  const { names, values } = dataOf(type);
  let bits = 0n;
  for (const part of text.split(',')) {
    const word = part.trim();
    const i = names.findIndex((name) => (ignoreCase ? name.toLowerCase() === word.toLowerCase() : name === word));
    if (i >= 0) bits |= BigInt(values[i]!);
    else if (/^[+-]?\d+$/.test(word)) bits |= BigInt(word);
    else throw new ExceptionObject('System.ArgumentException', `Requested value '${word}' was not found.`);
  }
  return enumOf(type, narrow(bits));
}
