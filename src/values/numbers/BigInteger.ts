import { castFailed, formatError } from '../castErrors.ts';
import { Decimal } from '../Decimal.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { type CultureLike, cultureOf } from '../format/culture.ts';
import { formatNumber } from '../format/number.ts';
import { NetObject } from '../NetObject.ts';
import { type Culture, lazyType, type PSType } from '../PSType.ts';
import { numericValue } from './numericValue.ts';

/** System.Numerics.BigInteger: an integer without limits. */
export class BigInteger extends NetObject {
  readonly value: bigint;

  constructor(value: bigint) {
    super();
    this.value = value;
  }

  get psType(): PSType {
    return bigIntegerType();
  }

  get isTrue(): boolean {
    return this.value !== 0n;
  }

  override toString(): string {
    return String(this.value);
  }
}

const made = (value: bigint): BigInteger => new BigInteger(value);

function parse(text: string): BigInteger {
  const trimmed = text.trim();
  if (!/^[+-]?\d+$/.test(trimmed)) throw formatError('The value could not be parsed.');
  return made(BigInt(trimmed.replace(/^\+/, '')));
}

/** Fractions are cut off. */
function fromValue(value: unknown): BigInteger | undefined {
  if (value instanceof BigInteger) return value;
  if (typeof value === 'string') return fromText(value);
  if (value instanceof Decimal) return made(BigInt(value.truncate().toString()));
  const plain = numericValue(value);
  if (typeof plain === 'bigint') return made(plain);
  return typeof plain === 'number' && Number.isFinite(plain) ? made(BigInt(Math.trunc(plain))) : undefined;
}

function fromText(text: string): BigInteger {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    throw castFailed(text, bigIntegerType(), 'InvalidCastParseTargetInvocationWithFormatProvider', error);
  }
}

function shown(self: BigInteger, format: string | null, culture: Culture): string {
  if (format === null || format === '' || /^[rR]$/.test(format)) return String(self.value);
  if (/^[xX]\d*$/.test(format)) return hexadecimal(self.value, format);
  return formatNumber(self.value, format, culture);
}

/** A leading zero tells that the number is not negative. */
function hexadecimal(value: bigint, format: string): string {
  let bits = 8;
  while (value < -(1n << BigInt(bits - 1)) || value >= 1n << BigInt(bits - 1)) bits += 4;
  const digits = BigInt.asUintN(bits, value)
    .toString(16)
    .padStart(Math.ceil(bits / 4), '0');
  const short = digits.replace(/^0+(?=0[89a-f]|[1-7])/, '');
  const padded = short.padStart(Number(format.slice(1)), value < 0n ? 'f' : '0');
  return format.startsWith('X') ? padded.toUpperCase() : padded;
}

function divide(a: BigInteger, b: BigInteger): BigInteger {
  if (b.value === 0n) throw new ExceptionObject('System.DivideByZeroException', 'Attempted to divide by zero.');
  return made(a.value / b.value);
}

function remainder(a: BigInteger, b: BigInteger): BigInteger {
  if (b.value === 0n) throw new ExceptionObject('System.DivideByZeroException', 'Attempted to divide by zero.');
  return made(a.value % b.value);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : greatestCommonDivisor(b, a % b);
}

function modularPower(value: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let base = value % modulus;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * base) % modulus;
    base = (base * base) % modulus;
  }
  return result;
}

const B = 'bigint';
const PAIR = `${B} left, ${B} right`;
type Operation = (a: BigInteger, b: BigInteger) => BigInteger;

/** Each operation is an operator and a method. */
const OPERATIONS: readonly (readonly [operator: string, method: string, run: Operation])[] = [
  ['op_Addition', 'Add', (a, b) => made(a.value + b.value)],
  ['op_Subtraction', 'Subtract', (a, b) => made(a.value - b.value)],
  ['op_Multiply', 'Multiply', (a, b) => made(a.value * b.value)],
  ['op_Division', 'Divide', divide],
  ['op_Modulus', 'Remainder', remainder],
];

const compared = (a: BigInteger, b: unknown): number => {
  const other = fromValue(b)?.value ?? 0n;
  return a.value < other ? -1 : a.value > other ? 1 : 0;
};

export const bigIntegerType = lazyType<BigInteger>(() => ({
  name: 'System.Numerics.BigInteger',
  accelerators: ['bigint'],
  valueType: true,
  interfaces: ['System.IComparable', 'System.IFormattable'],
  default: () => made(0n),
  fromNull: () => made(0n),
  from: fromValue,
  format: shown,
  hash: (self) => String(self.value),
  compare: compared,
  equals: (self, other) => fromValue(other)?.value === self.value,
  properties: {
    'bool IsEven': (self) => self.value % 2n === 0n,
    'bool IsZero': (self) => self.value === 0n,
    'bool IsOne': (self) => self.value === 1n,
    'bool IsPowerOfTwo': (self) => self.value > 0n && (self.value & (self.value - 1n)) === 0n,
    'int Sign': (self) => (self.value < 0n ? -1 : self.value > 0n ? 1 : 0),
  },
  methods: {
    'int CompareTo(bigint other)': compared,
    'bool Equals(bigint other)': (self, other: BigInteger) => self.value === other.value,
    'string ToString()': (self) => String(self.value),
    'string ToString(string format)': (self, format: string) => shown(self, format, null),
    'string ToString(string format, System.IFormatProvider provider)': (self, format: string, provider: CultureLike) =>
      shown(self, format, cultureOf(provider)),
  },
  staticProperties: { 'bigint One': () => made(1n), 'bigint Zero': () => made(0n), 'bigint MinusOne': () => made(-1n) },
  staticMethods: {
    ...Object.fromEntries(
      OPERATIONS.flatMap(([operator, method, run]) => [
        [`${B} ${operator}(${PAIR})`, run],
        [`${B} ${method}(${PAIR})`, run],
      ]),
    ),
    'bigint Abs(bigint value)': (one: BigInteger) => made(one.value < 0n ? -one.value : one.value),
    'bigint Negate(bigint value)': (one: BigInteger) => made(-one.value),
    'bigint op_UnaryNegation(bigint value)': (one: BigInteger) => made(-one.value),
    [`${B} Max(${PAIR})`]: (a: BigInteger, b: BigInteger) => (a.value >= b.value ? a : b),
    [`${B} Min(${PAIR})`]: (a: BigInteger, b: BigInteger) => (a.value <= b.value ? a : b),
    [`int Compare(${PAIR})`]: compared,
    'bigint Parse(string value)': parse,
    'bool TryParse(string value, [ref] bigint result)': (text: string, result: { value: unknown }) => {
      const isNumber = /^\s*[+-]?\d+\s*$/.test(text ?? '');
      result.value = isNumber ? parse(text) : made(0n);
      return isNumber;
    },
    'bigint Pow(bigint value, int exponent)': (one: BigInteger, exponent: number) =>
      made(one.value ** BigInt(exponent)),
    'bigint ModPow(bigint value, bigint exponent, bigint modulus)': (
      value: BigInteger,
      exponent: BigInteger,
      modulus: BigInteger,
    ) => made(modularPower(value.value, exponent.value, modulus.value)),
    [`${B} GreatestCommonDivisor(${PAIR})`]: (a: BigInteger, b: BigInteger) =>
      made(greatestCommonDivisor(a.value, b.value)),
    'double Log(bigint value)': (one: BigInteger) => Math.log(Number(one.value)),
    'double Log10(bigint value)': (one: BigInteger) => Math.log10(Number(one.value)),
  },
}));
