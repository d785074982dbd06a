import type { DateTime } from '../DateTime.ts';
import type { EnumValue } from '../EnumValue.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { enumOf, lazyEnum } from '../system/Enum.ts';
import { knownType } from '../typeLookup.ts';

const GLOBALIZATION = 'System.Globalization';

/** System.Globalization.GregorianCalendar. */
export class GregorianCalendar extends NetObject {
  get psType(): PSType {
    return gregorianCalendarType();
  }
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 30);

const dayOfYear = ({ parts: { year, month, day } }: DateTime): number =>
  Array.from({ length: month - 1 }, (_, i) => daysInMonth(year, i + 1)).reduce((sum, days) => sum + days, day);

/** CalendarWeekRule: how many days of a year its first week must have. */
const FIRST_WEEK = [1, 7, 4] as const;

/** The week of the year, from 1; days before the first week belong to the last week of the year before. */
function weekOfYear(date: DateTime, rule: number, firstDay: number): number {
  const day = dayOfYear(date);
  const weekday = date.parts.dayOfWeek;
  return weekOf(day, weekday, date.parts.year, FIRST_WEEK[rule]!, firstDay);
}

function weekOf(day: number, weekday: number, year: number, atLeast: number, firstDay: number): number {
  const newYear = (((weekday - (day - 1)) % 7) + 7) % 7;
  const offset = (newYear - firstDay + 7) % 7;
  const hasFirstWeek = 7 - offset >= atLeast;
  const week = Math.floor((day - 1 + offset) / 7) + (hasFirstWeek ? 1 : 0);
  if (week > 0) return week;
  const before = isLeap(year - 1) ? 366 : 365;
  return weekOf(before + day, weekday, year - 1, atLeast, firstDay);
}

/** Dates count by themselves, by the method of this signature. */
const added = (self: DateTime, signature: string, amount: number): unknown =>
  self.psType.spec.methods![`datetime Add${signature}`]!(self as never, amount as never);

export const gregorianCalendarType = lazyType<GregorianCalendar>(() => ({
  name: `${GLOBALIZATION}.GregorianCalendar`,
  base: () => knownType(`${GLOBALIZATION}.Calendar`),
  constructors: { '()': () => new GregorianCalendar() },
  properties: {
    'int[] Eras': () => [1],
    'bool IsReadOnly': () => false,
    'int TwoDigitYearMax': () => 2029,
  },
  methods: {
    'int GetYear(datetime time)': (_self, time: DateTime) => time.parts.year,
    'int GetMonth(datetime time)': (_self, time: DateTime) => time.parts.month,
    'int GetDayOfMonth(datetime time)': (_self, time: DateTime) => time.parts.day,
    'int GetDayOfYear(datetime time)': (_self, time: DateTime) => dayOfYear(time),
    'int GetHour(datetime time)': (_self, time: DateTime) => time.parts.hour,
    'int GetMinute(datetime time)': (_self, time: DateTime) => time.parts.minute,
    'int GetSecond(datetime time)': (_self, time: DateTime) => time.parts.second,
    'System.DayOfWeek GetDayOfWeek(datetime time)': (_self, time: DateTime) =>
      enumOf(knownType('System.DayOfWeek'), time.parts.dayOfWeek),
    'int GetDaysInMonth(int year, int month)': (_self, year: number, month: number) => daysInMonth(year, month),
    'int GetDaysInYear(int year)': (_self, year: number) => (isLeap(year) ? 366 : 365),
    'int GetMonthsInYear(int year)': () => 12,
    'bool IsLeapYear(int year)': (_self, year: number) => isLeap(year),
    'bool IsLeapDay(int year, int month, int day)': (_self, year: number, month: number, day: number) =>
      isLeap(year) && month === 2 && day === 29,
    [`int GetWeekOfYear(datetime time, ${GLOBALIZATION}.CalendarWeekRule rule, System.DayOfWeek firstDayOfWeek)`]: (
      _self,
      time: DateTime,
      rule: EnumValue,
      firstDay: EnumValue,
    ) => weekOfYear(time, Number(rule.value), Number(firstDay.value)),
    'datetime AddDays(datetime time, int days)': (_self, time: DateTime, days: number) =>
      added(time, 'Days(double value)', days),
    'datetime AddWeeks(datetime time, int weeks)': (_self, time: DateTime, weeks: number) =>
      added(time, 'Days(double value)', weeks * 7),
    'datetime AddMonths(datetime time, int months)': (_self, time: DateTime, months: number) =>
      added(time, 'Months(int months)', months),
    'datetime AddYears(datetime time, int years)': (_self, time: DateTime, years: number) =>
      added(time, 'Years(int value)', years),
    'datetime AddHours(datetime time, int hours)': (_self, time: DateTime, hours: number) =>
      added(time, 'Hours(double value)', hours),
    'datetime AddMinutes(datetime time, int minutes)': (_self, time: DateTime, minutes: number) =>
      added(time, 'Minutes(double value)', minutes),
  },
}));

export const calendarType = lazyType(() => ({ name: `${GLOBALIZATION}.Calendar`, isAbstract: true }));

export const calendarWeekRuleType = lazyEnum(() => ({
  name: `${GLOBALIZATION}.CalendarWeekRule`,
  values: ['FirstDay', 'FirstFullWeek', 'FirstFourDayWeek'],
}));

export const cultureTypesType = lazyEnum(() => ({
  name: `${GLOBALIZATION}.CultureTypes`,
  values: { NeutralCultures: 1, SpecificCultures: 2, InstalledWin32Cultures: 4, AllCultures: 7 },
  flags: true,
}));
