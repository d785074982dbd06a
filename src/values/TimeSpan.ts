import { ExceptionObject } from './ExceptionObject.ts';
import { parseTimeSpan, parseTimeSpanExact } from './format/parseTimeSpan.ts';
import { formatTimeSpan } from './format/timeSpan.ts';
import { NetObject } from './NetObject.ts';
import { lazyType, type PSType } from './PSType.ts';

export const TICKS_PER_MILLISECOND = 10_000n;
export const TICKS_PER_SECOND = 10_000_000n;
export const TICKS_PER_MINUTE = 600_000_000n;
export const TICKS_PER_HOUR = 36_000_000_000n;
export const TICKS_PER_DAY = 864_000_000_000n;
const MAX = 2n ** 63n - 1n;
const MIN = -(2n ** 63n);

/** System.TimeSpan. */
export class TimeSpan extends NetObject {
  /** 100-nanosecond units, within int64. */
  readonly ticks: bigint;

  private constructor(ticks: bigint) {
    super();
    this.ticks = ticks;
  }

  get psType(): PSType {
    return timeSpanType();
  }

  /** Throws OverflowException outside of int64. */
  static fromTicks(ticks: bigint): TimeSpan {
    if (ticks > MAX || ticks < MIN) {
      throw new ExceptionObject('System.OverflowException', 'TimeSpan overflowed because the duration is too long.');
    }
    return new TimeSpan(ticks);
  }

  /** Rounded to whole milliseconds, as TimeSpan.FromX of .NET Framework. */
  static fromUnits(value: number, ticksPerUnit: bigint): TimeSpan {
    if (Number.isNaN(value))
      throw new ExceptionObject(
        'System.ArgumentException',
        'TimeSpan does not accept floating point Not-a-Number values.',
      );
    const milliseconds = value * Number(ticksPerUnit / TICKS_PER_MILLISECOND) + (value >= 0 ? 0.5 : -0.5);
    if (Math.abs(milliseconds) > 922337203685477) return TimeSpan.fromTicks(MAX + 1n);
    return TimeSpan.fromTicks(BigInt(Math.trunc(milliseconds)) * TICKS_PER_MILLISECOND);
  }

  static of(days: number, hours: number, minutes: number, seconds: number, milliseconds = 0): TimeSpan {
    const total =
      (((BigInt(days) * 24n + BigInt(hours)) * 60n + BigInt(minutes)) * 60n + BigInt(seconds)) * 1000n +
      BigInt(milliseconds);
    return TimeSpan.fromTicks(total * TICKS_PER_MILLISECOND);
  }

  /** Throws FormatException or OverflowException. */
  static parse(text: string): TimeSpan {
    return TimeSpan.fromTicks(parseTimeSpan(text));
  }

  get totalMilliseconds(): number {
    return Number(this.ticks) / 10_000;
  }

  get totalSeconds(): number {
    return Number(this.ticks) / 10_000_000;
  }
}

const part = (unit: bigint, modulus: bigint) => (self: TimeSpan) => Number((self.ticks / unit) % modulus);
const total = (unit: bigint) => (self: TimeSpan) => Number(self.ticks) / Number(unit);

export const timeSpanType = lazyType<TimeSpan>(() => ({
  name: 'System.TimeSpan',
  accelerators: ['timespan'],
  valueType: true,
  interfaces: ['System.IComparable', 'System.IFormattable'],
  default: () => TimeSpan.fromTicks(0n),
  parse: TimeSpan.parse,
  parseTakesProvider: true,
  format: (value, format) => formatTimeSpan(value.ticks, format),
  hash: (value) => value.ticks,
  compare: (left, right) => compareTicks(left.ticks, (right as TimeSpan).ticks),
  equals: (left, right) => right instanceof TimeSpan && right.ticks === left.ticks,
  constructors: {
    '(long ticks)': TimeSpan.fromTicks,
    '(int hours, int minutes, int seconds)': (h: number, m: number, s: number) => TimeSpan.of(0, h, m, s),
    '(int days, int hours, int minutes, int seconds)': TimeSpan.of,
    '(int days, int hours, int minutes, int seconds, int milliseconds)': TimeSpan.of,
  },
  properties: {
    'long Ticks': (self) => self.ticks,
    'int Days': (self) => Number(self.ticks / TICKS_PER_DAY),
    'int Hours': part(TICKS_PER_HOUR, 24n),
    'int Milliseconds': part(TICKS_PER_MILLISECOND, 1000n),
    'int Minutes': part(TICKS_PER_MINUTE, 60n),
    'int Seconds': part(TICKS_PER_SECOND, 60n),
    'double TotalDays': total(TICKS_PER_DAY),
    'double TotalHours': total(TICKS_PER_HOUR),
    'double TotalMilliseconds': total(TICKS_PER_MILLISECOND),
    'double TotalMinutes': total(TICKS_PER_MINUTE),
    'double TotalSeconds': total(TICKS_PER_SECOND),
  },
  methods: {
    'timespan Add(timespan ts)': (self, other: TimeSpan) => TimeSpan.fromTicks(self.ticks + other.ticks),
    'timespan Subtract(timespan ts)': (self, other: TimeSpan) => TimeSpan.fromTicks(self.ticks - other.ticks),
    'timespan Negate()': (self) => TimeSpan.fromTicks(-self.ticks),
    'timespan Duration()': (self) => TimeSpan.fromTicks(self.ticks < 0n ? -self.ticks : self.ticks),
    'int CompareTo(timespan value)': (self, other: TimeSpan) => compareTicks(self.ticks, other.ticks),
    'int CompareTo(System.Object value)': (self, other: TimeSpan) => compareTicks(self.ticks, other.ticks),
    'bool Equals(System.Object value)': (self, other: unknown) =>
      other instanceof TimeSpan && other.ticks === self.ticks,
    'int GetHashCode()': (self) => Number(BigInt.asIntN(32, self.ticks) ^ BigInt.asIntN(32, self.ticks >> 32n)),
    'string ToString()': (self) => formatTimeSpan(self.ticks, null),
    'string ToString(string format)': (self, format: string) => formatTimeSpan(self.ticks, format),
    'string ToString(string format, System.IFormatProvider formatProvider)': (self, format: string) =>
      formatTimeSpan(self.ticks, format),
  },
  staticProperties: {
    'timespan Zero': () => TimeSpan.fromTicks(0n),
    'timespan MaxValue': () => TimeSpan.fromTicks(MAX),
    'timespan MinValue': () => TimeSpan.fromTicks(MIN),
    'long TicksPerDay': () => TICKS_PER_DAY,
    'long TicksPerHour': () => TICKS_PER_HOUR,
    'long TicksPerMinute': () => TICKS_PER_MINUTE,
    'long TicksPerSecond': () => TICKS_PER_SECOND,
    'long TicksPerMillisecond': () => TICKS_PER_MILLISECOND,
  },
  staticMethods: {
    'timespan FromDays(double value)': (n: number) => TimeSpan.fromUnits(n, TICKS_PER_DAY),
    'timespan FromHours(double value)': (n: number) => TimeSpan.fromUnits(n, TICKS_PER_HOUR),
    'timespan FromMinutes(double value)': (n: number) => TimeSpan.fromUnits(n, TICKS_PER_MINUTE),
    'timespan FromSeconds(double value)': (n: number) => TimeSpan.fromUnits(n, TICKS_PER_SECOND),
    'timespan FromMilliseconds(double value)': (n: number) => TimeSpan.fromUnits(n, TICKS_PER_MILLISECOND),
    'timespan FromTicks(long value)': TimeSpan.fromTicks,
    'timespan op_Addition(timespan t1, timespan t2)': (a: TimeSpan, b: TimeSpan) =>
      TimeSpan.fromTicks(a.ticks + b.ticks),
    'timespan op_Subtraction(timespan t1, timespan t2)': (a: TimeSpan, b: TimeSpan) =>
      TimeSpan.fromTicks(a.ticks - b.ticks),
    'timespan op_UnaryNegation(timespan t)': (a: TimeSpan) => TimeSpan.fromTicks(-a.ticks),
    'timespan op_UnaryPlus(timespan t)': (a: TimeSpan) => a,
    'timespan Parse(string s)': TimeSpan.parse,
    'timespan Parse(string input, System.IFormatProvider formatProvider)': TimeSpan.parse,
    'timespan ParseExact(string input, string format, System.IFormatProvider formatProvider)': (
      text: string,
      format: string,
    ) => TimeSpan.fromTicks(parseTimeSpanExact(text, format)),
    'bool TryParse(string s, [ref] timespan result)': (text: string, result: { value: unknown }) =>
      tryParse(() => TimeSpan.parse(text), result),
    'bool TryParseExact(string input, string format, System.IFormatProvider formatProvider, [ref] timespan result)': (
      text: string,
      format: string,
      _provider: unknown,
      result: { value: unknown },
    ) => tryParse(() => TimeSpan.fromTicks(parseTimeSpanExact(text, format)), result),
    'int Compare(timespan t1, timespan t2)': (a: TimeSpan, b: TimeSpan) => compareTicks(a.ticks, b.ticks),
    'bool Equals(timespan t1, timespan t2)': (a: TimeSpan, b: TimeSpan) => a.ticks === b.ticks,
  },
}));

export function compareTicks(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function tryParse(read: () => TimeSpan, result: { value: unknown }): boolean {
  try {
    result.value = read();
    return true;
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    result.value = TimeSpan.fromTicks(0n);
    return false;
  }
}
