import { argumentOutOfRange } from '../argumentErrors.ts';
import { call } from '../call.ts';
import { DateTime } from '../DateTime.ts';
import { DateTimeOffset } from '../DateTimeOffset.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { MAX_TICKS, millisecondsOf, UNIX_EPOCH_TICKS } from '../format/calendar.ts';
import { type CultureLike, cultureOf } from '../format/culture.ts';
import { parseDateTimeExact } from '../format/parseDateTimeExact.ts';
import type { MethodGroup } from '../NetMember.ts';
import { lazyType, type TypeSpec } from '../PSType.ts';
import { compareTicks, TICKS_PER_DAY, TICKS_PER_MINUTE, TICKS_PER_SECOND, TimeSpan } from '../TimeSpan.ts';
import { instanceMember } from '../typeMembers.ts';
import { dateTimeType } from './DateTime.ts';

type Spec = TypeSpec<DateTimeOffset>;

const MAX_MINUTES = 14 * 60;

/** Proof: documented by .NET Framework's resource texts. */
function minutesOf(offset: TimeSpan): number {
  const minutes = Number(offset.ticks / TICKS_PER_MINUTE);
  if (Math.abs(minutes) > MAX_MINUTES)
    throw argumentOutOfRange('offset', 'Offset must be within plus or minus 14 hours.');
  return minutes;
}

function made(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  ...rest: unknown[]
) {
  const offset = rest.pop() as TimeSpan;
  const date = newDate(year, month, day, hour, minute, second, ...rest);
  return new DateTimeOffset(date.ticks, minutesOf(offset));
}

function newDate(...parts: unknown[]): DateTime {
  const signature = `(int year, int month, int day, int hour, int minute, int second${parts.length > 6 ? ', int millisecond' : ''})`;
  const construct = dateTimeType().spec.constructors?.[signature] as (...parts: unknown[]) => DateTime;
  return construct(...parts);
}

/** What DateTime does with the time that the clock shows; the offset stays. */
function onClock(self: DateTimeOffset, name: string, ...args: unknown[]): DateTimeOffset {
  const method = instanceMember(dateTimeType(), name.toLowerCase()) as MethodGroup;
  const moved = call(method, self.clock, args, name) as DateTime;
  return new DateTimeOffset(moved.ticks, self.offset);
}

function read(text: string, format: string, culture: CultureLike): DateTimeOffset {
  const { ticks, offset } = parseDateTimeExact(text, format, cultureOf(culture), DateTime.now().parts);
  return offset === null ? DateTimeOffset.ofDate(new DateTime(ticks)) : new DateTimeOffset(ticks, offset);
}

function tryParse(text: string, result: { value: unknown }): boolean {
  try {
    result.value = DateTimeOffset.parse(text);
    return true;
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    result.value = new DateTimeOffset(0n, 0);
    return false;
  }
}

const clockReaders = ['Day', 'DayOfWeek', 'DayOfYear', 'Hour', 'Millisecond', 'Minute', 'Month', 'Second', 'Year'];

/** Parts of the time are those of the clock's DateTime. */
function clockProperties(): NonNullable<Spec['properties']> {
  const type = (name: string) => (name === 'DayOfWeek' ? 'System.DayOfWeek' : 'int');
  return Object.fromEntries(
    clockReaders.map((name) => [
      `${type(name)} ${name}`,
      (self: DateTimeOffset) => instanceMember(dateTimeType(), name.toLowerCase())?.get(self.clock),
    ]),
  );
}

function moving(): NonNullable<Spec['methods']> {
  const units = ['Days', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
  const byDouble = units.map((unit) => [`datetimeoffset Add${unit}(double value)`, `Add${unit}`] as const);
  const byInt = ['Months', 'Years'].map((unit) => [`datetimeoffset Add${unit}(int value)`, `Add${unit}`] as const);
  return Object.fromEntries(
    [...byDouble, ...byInt].map(([signature, name]) => [
      signature,
      (self: DateTimeOffset, count: number) => onClock(self, name, count),
    ]),
  );
}

const shifted = (self: DateTimeOffset, ticks: bigint) =>
  new DateTimeOffset(self.clock.addTicks(ticks).ticks, self.offset);
const between = (left: DateTimeOffset, right: DateTimeOffset) => TimeSpan.fromTicks(left.utcTicks - right.utcTicks);
const same = (self: DateTimeOffset, other: unknown) =>
  other instanceof DateTimeOffset && other.utcTicks === self.utcTicks;

const changing: NonNullable<Spec['methods']> = {
  'datetimeoffset Add(timespan timeSpan)': (self, time: TimeSpan) => shifted(self, time.ticks),
  'datetimeoffset Subtract(timespan value)': (self, time: TimeSpan) => shifted(self, -time.ticks),
  'timespan Subtract(datetimeoffset value)': between,
  'datetimeoffset ToOffset(timespan offset)': (self, offset: TimeSpan) => self.toOffset(minutesOf(offset)),
  'datetimeoffset ToLocalTime()': (self) => self.toLocal(),
  'datetimeoffset ToUniversalTime()': (self) => self.toOffset(0),
};

export const dateTimeOffsetType = lazyType<DateTimeOffset>(() => ({
  name: 'System.DateTimeOffset',
  accelerators: [],
  valueType: true,
  interfaces: ['System.IComparable', 'System.IFormattable'],
  default: () => new DateTimeOffset(0n, 0),
  from: (value) => (value instanceof DateTime ? DateTimeOffset.ofDate(value) : undefined),
  parse: DateTimeOffset.parse,
  parseTakesProvider: true,
  format: (value, format, culture) => value.toString(format, culture),
  hash: (value) => value.utcTicks,
  compare: (left, right) => compareTicks(left.utcTicks, (right as DateTimeOffset).utcTicks),
  equals: same,
  constructors: {
    '(datetime dateTime)': (date: DateTime) => DateTimeOffset.ofDate(date),
    '(datetime dateTime, timespan offset)': (date: DateTime, offset: TimeSpan) =>
      new DateTimeOffset(date.ticks, minutesOf(offset)),
    '(long ticks, timespan offset)': (ticks: bigint, offset: TimeSpan) => new DateTimeOffset(ticks, minutesOf(offset)),
    '(int year, int month, int day, int hour, int minute, int second, timespan offset)': made,
    '(int year, int month, int day, int hour, int minute, int second, int millisecond, timespan offset)': made,
  },
  properties: {
    ...clockProperties(),
    'datetime Date': (self) => self.clock.date,
    'datetime DateTime': (self) => self.clock,
    'datetime LocalDateTime': (self) => self.utc.toLocalTime(),
    'timespan Offset': (self) => TimeSpan.fromTicks(BigInt(self.offset) * TICKS_PER_MINUTE),
    'long Ticks': (self) => self.ticks,
    'timespan TimeOfDay': (self) => TimeSpan.fromTicks(self.ticks % TICKS_PER_DAY),
    'datetime UtcDateTime': (self) => self.utc,
    'long UtcTicks': (self) => self.utcTicks,
  },
  methods: {
    ...moving(),
    ...changing,
    'int CompareTo(datetimeoffset other)': (self, other: DateTimeOffset) => compareTicks(self.utcTicks, other.utcTicks),
    'bool Equals(System.Object obj)': same,
    'bool EqualsExact(datetimeoffset other)': (self, other: DateTimeOffset) =>
      self.ticks === other.ticks && self.offset === other.offset,
    'string ToString()': (self) => self.toString(),
    'string ToString(string format)': (self, format: string) => self.toString(format),
    'string ToString(string format, System.IFormatProvider formatProvider)': (self, format: string, by: CultureLike) =>
      self.toString(format, cultureOf(by)),
    'long ToUnixTimeSeconds()': (self) => (self.utcTicks - UNIX_EPOCH_TICKS) / TICKS_PER_SECOND,
    'long ToUnixTimeMilliseconds()': (self) => BigInt(Math.floor(millisecondsOf(self.utcTicks))),
    'long ToFileTime()': (self) => self.utcTicks - 504_911_232_000_000_000n,
  },
  staticProperties: {
    'datetimeoffset Now': () => DateTimeOffset.ofDate(DateTime.now()),
    'datetimeoffset UtcNow': () => DateTimeOffset.ofDate(DateTime.utcNow()),
    'datetimeoffset MinValue': () => new DateTimeOffset(0n, 0),
    'datetimeoffset MaxValue': () => new DateTimeOffset(MAX_TICKS, 0),
  },
  staticMethods: {
    'datetimeoffset op_Addition(datetimeoffset dateTimeOffset, timespan timeSpan)': (a: DateTimeOffset, b: TimeSpan) =>
      shifted(a, b.ticks),
    'timespan op_Subtraction(datetimeoffset left, datetimeoffset right)': between,
    'datetimeoffset op_Subtraction(datetimeoffset dateTimeOffset, timespan timeSpan)': (
      a: DateTimeOffset,
      b: TimeSpan,
    ) => shifted(a, -b.ticks),
    'int Compare(datetimeoffset first, datetimeoffset second)': (a: DateTimeOffset, b: DateTimeOffset) =>
      compareTicks(a.utcTicks, b.utcTicks),
    'datetimeoffset FromUnixTimeSeconds(long seconds)': (seconds: bigint) =>
      DateTimeOffset.ofMilliseconds(seconds * 1000n),
    'datetimeoffset FromUnixTimeMilliseconds(long milliseconds)': (milliseconds: bigint) =>
      DateTimeOffset.ofMilliseconds(milliseconds),
    'datetimeoffset Parse(string input)': DateTimeOffset.parse,
    'datetimeoffset Parse(string input, System.IFormatProvider formatProvider)': (text: string) =>
      DateTimeOffset.parse(text),
    'datetimeoffset ParseExact(string input, string format, System.IFormatProvider formatProvider)': read,
    'bool TryParse(string input, [ref] datetimeoffset result)': tryParse,
  },
}));
