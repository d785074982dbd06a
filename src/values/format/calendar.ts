/** Ticks (100 ns since 0001-01-01) and the proleptic Gregorian calendar. */
export const TICKS_PER_DAY = 864_000_000_000n;
/** Days from 0001-01-01 to 1970-01-01. */
export const UNIX_EPOCH_DAYS = 719_162;
export const UNIX_EPOCH_TICKS = BigInt(UNIX_EPOCH_DAYS) * TICKS_PER_DAY;
export const MAX_TICKS = 3_155_378_975_999_999_999n;

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface DateParts extends CalendarDate {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Ticks within the second, 0 to 9999999. */
  readonly fraction: number;
  /** 0 = Sunday. */
  readonly dayOfWeek: number;
  readonly dayOfYear: number;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : LENGTHS[month - 1]!;
}

/** Days from 0001-01-01 to a date. */
export function daysTo(year: number, month: number, day: number): number {
  const before = year - 1;
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  for (let m = 1; m < month; m++) days += daysInMonth(year, m);
  return days + day - 1;
}

/** The date that lies so many days after 0001-01-01. */
export function dateOfDays(days: number): CalendarDate & { dayOfYear: number } {
  let year = Math.floor(days / 365.2425) + 1;
  while (daysTo(year, 1, 1) > days) year--;
  while (daysTo(year + 1, 1, 1) <= days) year++;
  const dayOfYear = days - daysTo(year, 1, 1) + 1;
  let month = 1;
  let rest = dayOfYear;
  while (rest > daysInMonth(year, month)) rest -= daysInMonth(year, month++);
  return { year, month, day: rest, dayOfYear };
}

export function partsOfTicks(ticks: bigint): DateParts {
  const days = Number(ticks / TICKS_PER_DAY);
  const inDay = Number(ticks % TICKS_PER_DAY);
  const seconds = Math.floor(inDay / 10_000_000);
  return {
    ...dateOfDays(days),
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    fraction: inDay - seconds * 10_000_000,
    dayOfWeek: (days + 1) % 7,
  };
}

export function ticksOf(date: CalendarDate, hour = 0, minute = 0, second = 0, fraction = 0): bigint {
  const seconds = hour * 3600 + minute * 60 + second;
  return (
    BigInt(daysTo(date.year, date.month, date.day)) * TICKS_PER_DAY + BigInt(seconds) * 10_000_000n + BigInt(fraction)
  );
}

export function isDate(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Milliseconds since 1970, whole ones. */
export function millisecondsOf(ticks: bigint): number {
  const difference = ticks - UNIX_EPOCH_TICKS;
  return Number(difference >= 0n ? difference / 10_000n : (difference - 9_999n) / 10_000n);
}
