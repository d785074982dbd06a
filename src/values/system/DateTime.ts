import { argumentOutOfRange } from '../argumentErrors.ts';
import { DateTime, type DateTimeKind } from '../DateTime.ts';
import type { EnumValue } from '../EnumValue.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { allDatePatterns, STANDARD_FORMATS } from '../format/allDatePatterns.ts';
import { daysInMonth, isDate, isLeapYear, MAX_TICKS, ticksOf } from '../format/calendar.ts';
import { type CultureLike, cultureOf } from '../format/culture.ts';
import { lazyType } from '../PSType.ts';
import {
  compareTicks,
  TICKS_PER_DAY,
  TICKS_PER_HOUR,
  TICKS_PER_MILLISECOND,
  TICKS_PER_MINUTE,
  TICKS_PER_SECOND,
  TimeSpan,
} from '../TimeSpan.ts';
import { knownType } from '../typeLookup.ts';
import { enumOf } from './Enum.ts';
import { typeCodeMethod } from './typeCode.ts';

const KINDS: readonly DateTimeKind[] = ['Unspecified', 'Utc', 'Local'];
const kindOf = (value: EnumValue): DateTimeKind => KINDS[Number(value.value)] ?? 'Unspecified';

/** Proof: recorded. */
function made(year: number, month: number, day: number, hour = 0, minute = 0, second = 0, millisecond = 0): DateTime {
  if (!isDate(year, month, day))
    throw argumentOutOfRangeWithoutName('Year, Month, and Day parameters describe an un-representable DateTime.');
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
    throw argumentOutOfRangeWithoutName('Hour, Minute, and Second parameters describe an un-representable DateTime.');
  }
  return new DateTime(ticksOf({ year, month, day }, hour, minute, second, millisecond * 10_000));
}

function argumentOutOfRangeWithoutName(message: string): ExceptionObject {
  return new ExceptionObject('System.ArgumentOutOfRangeException', message);
}

/** Rounded to whole milliseconds, as .NET Framework's AddDays and its kin. */
function added(self: DateTime, value: number, unit: bigint): DateTime {
  const milliseconds = value * Number(unit / TICKS_PER_MILLISECOND) + (value >= 0 ? 0.5 : -0.5);
  if (!(Math.abs(milliseconds) < 315537897600000)) throw argumentOutOfRange('value', 'Value to add was out of range.');
  return self.addTicks(BigInt(Math.trunc(milliseconds)) * TICKS_PER_MILLISECOND);
}

function addedMonths(self: DateTime, months: number): DateTime {
  const { year, month, day } = self.parts;
  const count = year * 12 + month - 1 + months;
  const newYear = Math.floor(count / 12);
  const newMonth = (count % 12) + 1;
  if (newYear < 1 || newYear > 9999) {
    throw argumentOutOfRange('months', 'The added or subtracted value results in an un-representable DateTime.');
  }
  const newDay = Math.min(day, daysInMonth(newYear, newMonth));
  return new DateTime(
    ticksOf({ year: newYear, month: newMonth, day: newDay }) + (self.ticks % TICKS_PER_DAY),
    self.kind,
  );
}

function tryParse(read: () => DateTime, result: { value: unknown }): boolean {
  try {
    result.value = read();
    return true;
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    result.value = new DateTime(0n);
    return false;
  }
}

/** Windows counts file times from 1601 in UTC. */
const FILE_TIME_EPOCH = 504_911_232_000_000_000n;

/** The date in each of the patterns that a standard format stands for. */
function inAllFormats(self: DateTime, letter: string): string[] {
  const shown = letter === 'U' ? self.toUniversalTime() : self;
  return allDatePatterns(letter).map((pattern) => shown.toString(pattern));
}

export const dateTimeType = lazyType<DateTime>(() => ({
  name: 'System.DateTime',
  accelerators: ['datetime'],
  valueType: true,
  interfaces: ['System.IComparable', 'System.IFormattable', 'System.IConvertible'],
  default: () => new DateTime(0n),
  parse: DateTime.parse,
  parseTakesProvider: true,
  format: (value, format, culture) => value.toString(format, culture),
  hash: (value) => value.ticks,
  compare: (left, right) => compareTicks(left.ticks, (right as DateTime).ticks),
  equals: (left, right) => right instanceof DateTime && right.ticks === left.ticks,
  constructors: {
    '(long ticks)': (ticks: bigint) => new DateTime(ticks),
    '(long ticks, System.DateTimeKind kind)': (ticks: bigint, kind: EnumValue) => new DateTime(ticks, kindOf(kind)),
    '(int year, int month, int day)': made,
    '(int year, int month, int day, int hour, int minute, int second)': made,
    '(int year, int month, int day, int hour, int minute, int second, System.DateTimeKind kind)': (
      y: number,
      mo: number,
      d: number,
      h: number,
      mi: number,
      s: number,
      kind: EnumValue,
    ) => new DateTime(made(y, mo, d, h, mi, s).ticks, kindOf(kind)),
    '(int year, int month, int day, int hour, int minute, int second, int millisecond)': made,
    '(int year, int month, int day, int hour, int minute, int second, int millisecond, System.DateTimeKind kind)': (
      y: number,
      mo: number,
      d: number,
      h: number,
      mi: number,
      s: number,
      ms: number,
      kind: EnumValue,
    ) => new DateTime(made(y, mo, d, h, mi, s, ms).ticks, kindOf(kind)),
  },
  extended: { 'script DateTime': longText },
  properties: {
    'datetime Date': (self) => self.date,
    'int Day': (self) => self.parts.day,
    'System.DayOfWeek DayOfWeek': (self) => enumOf(knownType('System.DayOfWeek'), self.parts.dayOfWeek),
    'int DayOfYear': (self) => self.parts.dayOfYear,
    'int Hour': (self) => self.parts.hour,
    'System.DateTimeKind Kind': (self) => enumOf(knownType('System.DateTimeKind'), KINDS.indexOf(self.kind)),
    'int Millisecond': (self) => Math.floor(self.parts.fraction / 10_000),
    'int Minute': (self) => self.parts.minute,
    'int Month': (self) => self.parts.month,
    'int Second': (self) => self.parts.second,
    'long Ticks': (self) => self.ticks,
    'timespan TimeOfDay': (self) => TimeSpan.fromTicks(self.ticks % TICKS_PER_DAY),
    'int Year': (self) => self.parts.year,
  },
  methods: {
    ...typeCodeMethod,
    'string[] GetDateTimeFormats()': (self) => [...STANDARD_FORMATS].flatMap((letter) => inAllFormats(self, letter)),
    'string[] GetDateTimeFormats(char format)': inAllFormats,
    'datetime Add(timespan value)': (self, value: TimeSpan) => self.addTicks(value.ticks),
    'datetime AddDays(double value)': (self, n: number) => added(self, n, TICKS_PER_DAY),
    'datetime AddHours(double value)': (self, n: number) => added(self, n, TICKS_PER_HOUR),
    'datetime AddMilliseconds(double value)': (self, n: number) => added(self, n, TICKS_PER_MILLISECOND),
    'datetime AddMinutes(double value)': (self, n: number) => added(self, n, TICKS_PER_MINUTE),
    'datetime AddMonths(int months)': addedMonths,
    'datetime AddSeconds(double value)': (self, n: number) => added(self, n, TICKS_PER_SECOND),
    'datetime AddTicks(long value)': (self, ticks: bigint) => self.addTicks(ticks),
    'datetime AddYears(int value)': (self, n: number) => addedMonths(self, n * 12),
    'int CompareTo(System.Object value)': (self, other: DateTime) => compareTicks(self.ticks, other.ticks),
    'int CompareTo(datetime value)': (self, other: DateTime) => compareTicks(self.ticks, other.ticks),
    'bool Equals(System.Object value)': (self, other: unknown) =>
      other instanceof DateTime && other.ticks === self.ticks,
    'int GetHashCode()': (self) => Number(BigInt.asIntN(32, self.ticks) ^ BigInt.asIntN(32, self.ticks >> 32n)),
    'bool IsDaylightSavingTime()': () => false,
    'timespan Subtract(datetime value)': (self, other: DateTime) => TimeSpan.fromTicks(self.ticks - other.ticks),
    'datetime Subtract(timespan value)': (self, value: TimeSpan) => self.addTicks(-value.ticks),
    'long ToBinary()': (self) => self.ticks,
    'long ToFileTime()': (self) => self.toUniversalTime().ticks - FILE_TIME_EPOCH,
    'long ToFileTimeUtc()': (self) => (self.kind === 'Local' ? self.toUniversalTime() : self).ticks - FILE_TIME_EPOCH,
    'datetime ToLocalTime()': (self) => self.toLocalTime(),
    'string ToLongDateString()': (self) => self.toString('D'),
    'string ToLongTimeString()': (self) => self.toString('T'),
    'double ToOADate()': (self) => Number(self.ticks - 599_264_352_000_000_000n) / 864_000_000_000,
    'string ToShortDateString()': (self) => self.toString('d'),
    'string ToShortTimeString()': (self) => self.toString('t'),
    'string ToString()': (self) => self.toString(),
    'string ToString(string format)': (self, format: string) => self.toString(format),
    'string ToString(System.IFormatProvider provider)': (self, provider: CultureLike | null) =>
      self.toString(null, cultureOf(provider)),
    'string ToString(string format, System.IFormatProvider provider)': (
      self,
      format: string,
      provider: CultureLike | null,
    ) => self.toString(format, cultureOf(provider)),
    'datetime ToUniversalTime()': (self) => self.toUniversalTime(),
  },
  staticProperties: {
    'datetime MaxValue': () => new DateTime(MAX_TICKS),
    'datetime MinValue': () => new DateTime(0n),
    'datetime Now': DateTime.now,
    'datetime Today': DateTime.today,
    'datetime UtcNow': DateTime.utcNow,
  },
  staticMethods: {
    'int Compare(datetime t1, datetime t2)': (a: DateTime, b: DateTime) => compareTicks(a.ticks, b.ticks),
    'int DaysInMonth(int year, int month)': (year: number, month: number) => {
      if (month < 1 || month > 12) throw argumentOutOfRange('month', 'Month must be between one and twelve.');
      return daysInMonth(year, month);
    },
    'datetime FromBinary(long dateData)': (ticks: bigint) => new DateTime(ticks),
    'datetime FromFileTime(long fileTime)': (ticks: bigint) =>
      new DateTime(ticks + FILE_TIME_EPOCH, 'Utc').toLocalTime(),
    'datetime FromFileTimeUtc(long fileTime)': (ticks: bigint) => new DateTime(ticks + FILE_TIME_EPOCH, 'Utc'),
    'datetime FromOADate(double d)': (days: number) =>
      new DateTime(599_264_352_000_000_000n + BigInt(Math.round(days * 86_400_000)) * TICKS_PER_MILLISECOND),
    'bool IsLeapYear(int year)': isLeapYear,
    'datetime op_Addition(datetime d, timespan t)': (date: DateTime, span: TimeSpan) => date.addTicks(span.ticks),
    'datetime op_Subtraction(datetime d, timespan t)': (date: DateTime, span: TimeSpan) => date.addTicks(-span.ticks),
    'timespan op_Subtraction(datetime d1, datetime d2)': (a: DateTime, b: DateTime) =>
      TimeSpan.fromTicks(a.ticks - b.ticks),
    'datetime Parse(string s)': (text: string) => DateTime.parse(text, null),
    'datetime Parse(string s, System.IFormatProvider provider)': (text: string, provider: CultureLike | null) =>
      DateTime.parse(text, cultureOf(provider)),
    'datetime Parse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles styles)': (
      text: string,
      provider: CultureLike | null,
      styles: EnumValue,
    ) => styled(DateTime.parse(text, cultureOf(provider)), styles),
    'datetime ParseExact(string s, string format, System.IFormatProvider provider)': (
      text: string,
      format: string,
      provider: CultureLike | null,
    ) => DateTime.parseExact(text, format, cultureOf(provider)),
    'datetime ParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style)':
      (text: string, format: string, provider: CultureLike | null, styles: EnumValue) =>
        styled(DateTime.parseExact(text, format, cultureOf(provider)), styles),
    'datetime ParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style)':
      (text: string, formats: readonly string[], provider: CultureLike | null, styles: EnumValue) =>
        styled(anyExact(text, formats, provider), styles),
    'datetime SpecifyKind(datetime value, System.DateTimeKind kind)': (value: DateTime, kind: EnumValue) =>
      new DateTime(value.ticks, kindOf(kind)),
    'bool TryParse(string s, [ref] datetime result)': (text: string, result: { value: unknown }) =>
      tryParse(() => DateTime.parse(text, null), result),
    'bool TryParse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles styles, [ref] datetime result)':
      (text: string, provider: CultureLike | null, styles: EnumValue, result: { value: unknown }) =>
        tryParse(() => styled(DateTime.parse(text, cultureOf(provider)), styles), result),
    'bool TryParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] datetime result)':
      (text: string, format: string, provider: CultureLike | null, styles: EnumValue, result: { value: unknown }) =>
        tryParse(() => styled(DateTime.parseExact(text, format, cultureOf(provider)), styles), result),
    'bool TryParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] datetime result)':
      (
        text: string,
        formats: readonly string[],
        provider: CultureLike | null,
        styles: EnumValue,
        result: { value: unknown },
      ) => tryParse(() => styled(anyExact(text, formats, provider), styles), result),
  },
}));

function anyExact(text: string, formats: readonly string[], provider: CultureLike | null): DateTime {
  for (const format of formats.slice(0, -1)) {
    try {
      return DateTime.parseExact(text, format, cultureOf(provider));
    } catch (error) {
      if (!(error instanceof ExceptionObject)) throw error;
    }
  }
  return DateTime.parseExact(text, formats[formats.length - 1] ?? '', cultureOf(provider));
}

const ADJUST_TO_UNIVERSAL = 16;
const ASSUME_LOCAL = 32;
const ASSUME_UNIVERSAL = 64;

/** What DateTimeStyles do to a parsed date. */
function styled(date: DateTime, styles: EnumValue): DateTime {
  const bits = Number(styles.value);
  let result = date;
  if (date.kind === 'Unspecified' && (bits & ASSUME_UNIVERSAL) !== 0)
    result = new DateTime(date.ticks, 'Utc').toLocalTime();
  if (date.kind === 'Unspecified' && (bits & ASSUME_LOCAL) !== 0) result = new DateTime(date.ticks, 'Local');
  return (bits & ADJUST_TO_UNIVERSAL) !== 0 && result.kind !== 'Unspecified' ? result.toUniversalTime() : result;
}

/** The script property of types.ps1xml: long date and time, or as the DisplayHint note says. */
function longText(self: DateTime): string {
  const hint = self.extra?.members.get('displayhint')?.get(self);
  const name = String(hint ?? '');
  if (name === 'Date') return self.toString('D');
  return name === 'Time' ? self.toString('T') : `${self.toString('D')} ${self.toString('T')}`;
}
