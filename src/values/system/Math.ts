import { argumentOutOfRange } from '../argumentErrors.ts';
import { Decimal } from '../Decimal.ts';
import type { EnumValue } from '../EnumValue.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { lazyType } from '../PSType.ts';

type Unary = (x: number) => number;

const unary = (name: string, call: Unary) => ({ [`double ${name}(double d)`]: call });

/** Half to even, as .NET's Math.Round. */
function roundEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest === 0.5) return floor % 2 === 0 ? floor : floor + 1;
  return rest < 0.5 ? floor : floor + 1;
}

function roundAway(value: number): number {
  return value < 0 ? -Math.floor(-value + 0.5) : Math.floor(value + 0.5);
}

const ROUND_LIMIT = 1e16;

function round(value: number, digits: number, away: boolean): number {
  if (digits < 0 || digits > 15)
    throw argumentOutOfRange('digits', 'Rounding digits must be between 0 and 15, inclusive.');
  if (!(Math.abs(value) < ROUND_LIMIT)) return value;
  const power = 10 ** digits;
  return (away ? roundAway(value * power) : roundEven(value * power)) / power;
}

const isAway = (mode: EnumValue): boolean => mode.value === 1;

function signOf(value: number): number {
  if (Number.isNaN(value))
    throw new ExceptionObject(
      'System.ArithmeticException',
      'Function does not accept floating point Not-a-Number values.',
    );
  return Math.sign(value) + 0;
}

function divideRemainder(a: number | bigint, b: number | bigint, result: { value: unknown }): number | bigint {
  if (Number(b) === 0) throw new ExceptionObject('System.DivideByZeroException', 'Attempted to divide by zero.');
  if (typeof a === 'bigint' && typeof b === 'bigint') {
    result.value = a % b;
    return a / b;
  }
  result.value = (a as number) % (b as number);
  return Math.trunc((a as number) / (b as number));
}

/** `Max`, `Min` for every number type. */
function extremes(name: string, pick: (left: number, right: number) => number) {
  const entries: [string, (a: never, b: never) => unknown][] = [];
  for (const type of ['byte', 'sbyte', 'int16', 'uint16', 'int', 'uint32', 'float', 'double']) {
    entries.push([`${type} ${name}(${type} val1, ${type} val2)`, (a: number, b: number) => pick(a, b)]);
  }
  const larger = name === 'Max';
  entries.push([`long ${name}(long val1, long val2)`, (a: bigint, b: bigint) => (a > b === larger ? a : b)]);
  entries.push([`uint64 ${name}(uint64 val1, uint64 val2)`, (a: bigint, b: bigint) => (a > b === larger ? a : b)]);
  entries.push([
    `decimal ${name}(decimal val1, decimal val2)`,
    (a: Decimal, b: Decimal) => (a.compareTo(b) > 0 === larger ? a : b),
  ]);
  return Object.fromEntries(entries);
}

/** `Abs` and `Sign` of the signed types. */
function absolute() {
  const overflow = () =>
    new ExceptionObject(
      'System.OverflowException',
      'Negating the minimum value of a twos complement number is invalid.',
    );
  const int = (min: number) => (value: number) => {
    if (value === min) throw overflow();
    return Math.abs(value);
  };
  return {
    'sbyte Abs(sbyte value)': int(-128),
    'int16 Abs(int16 value)': int(-32768),
    'int Abs(int value)': int(-2147483648),
    'long Abs(long value)': (value: bigint) => (value < 0n ? -value : value),
    'float Abs(float value)': Math.abs,
    'double Abs(double value)': Math.abs,
    'decimal Abs(decimal value)': (value: Decimal) => (value.mantissa < 0n ? value.negated() : value),
  };
}

function logarithm(value: number, base: number): number {
  return base === 1 ? Number.NaN : Math.log(value) / Math.log(base);
}

export const mathType = lazyType(() => ({
  name: 'System.Math',
  accelerators: [],
  isAbstract: true,
  staticProperties: { 'double PI': () => Math.PI, 'double E': () => Math.E },
  staticMethods: {
    ...absolute(),
    ...unary('Acos', Math.acos),
    ...unary('Asin', Math.asin),
    ...unary('Atan', Math.atan),
    'double Atan2(double y, double x)': Math.atan2,
    'long BigMul(int a, int b)': (a: number, b: number) => BigInt(a) * BigInt(b),
    'decimal Ceiling(decimal d)': (value: Decimal) => value.ceiling(),
    'double Ceiling(double a)': Math.ceil,
    ...unary('Cos', Math.cos),
    ...unary('Cosh', Math.cosh),
    'int DivRem(int a, int b, [ref] int result)': divideRemainder,
    'long DivRem(long a, long b, [ref] long result)': divideRemainder,
    ...unary('Exp', Math.exp),
    'decimal Floor(decimal d)': (value: Decimal) => value.floor(),
    'double Floor(double d)': Math.floor,
    'double IEEERemainder(double x, double y)': (x: number, y: number) => x - y * roundEven(x / y),
    'double Log(double d)': Math.log,
    'double Log(double a, double newBase)': logarithm,
    'double Log10(double d)': Math.log10,
    ...extremes('Max', Math.max),
    ...extremes('Min', Math.min),
    'double Pow(double x, double y)': (x: number, y: number) => x ** y,
    'double Round(double a)': (value: number) => round(value, 0, false),
    'double Round(double value, int digits)': (value: number, digits: number) => round(value, digits, false),
    'double Round(double value, System.MidpointRounding mode)': (value: number, mode: EnumValue) =>
      round(value, 0, isAway(mode)),
    'double Round(double value, int digits, System.MidpointRounding mode)': (
      value: number,
      digits: number,
      mode: EnumValue,
    ) => round(value, digits, isAway(mode)),
    'decimal Round(decimal d)': (value: Decimal) => value.round(0),
    'decimal Round(decimal d, int decimals)': (value: Decimal, digits: number) => {
      if (digits < 0 || digits > 28)
        throw argumentOutOfRange('decimals', 'Decimal can only round to between 0 and 28 digits of precision.');
      return value.round(digits);
    },
    'decimal Round(decimal d, System.MidpointRounding mode)': (value: Decimal, mode: EnumValue) =>
      value.round(0, isAway(mode)),
    'decimal Round(decimal d, int decimals, System.MidpointRounding mode)': (
      value: Decimal,
      digits: number,
      mode: EnumValue,
    ) => value.round(digits, isAway(mode)),
    'int Sign(int value)': (value: number) => Math.sign(value),
    'int Sign(long value)': (value: bigint) => (value > 0n ? 1 : value < 0n ? -1 : 0),
    'int Sign(double value)': signOf,
    'int Sign(decimal value)': (value: Decimal) => value.compareTo(Decimal.zero),
    ...unary('Sin', Math.sin),
    ...unary('Sinh', Math.sinh),
    ...unary('Sqrt', Math.sqrt),
    ...unary('Tan', Math.tan),
    ...unary('Tanh', Math.tanh),
    'decimal Truncate(decimal d)': (value: Decimal) => value.truncate(),
    'double Truncate(double d)': Math.trunc,
  },
}));
