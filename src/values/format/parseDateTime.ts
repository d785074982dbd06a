import { formatError } from '../castErrors.ts';
import type { ExceptionObject } from '../ExceptionObject.ts';
import { type CalendarDate, isDate, partsOfTicks, ticksOf } from './calendar.ts';
import { DAYS, MONTHS } from './dateNames.ts';

/** A date as text says it. `offset`: minutes east of UTC when the text has a zone. */
export interface ParsedDate {
  readonly ticks: bigint;
  readonly offset: number | null;
}

/** Texts of .NET Framework. Proof: recorded. */
export function notADate(): ExceptionObject {
  return formatError('String was not recognized as a valid DateTime.');
}

function unknownWord(index: number): ExceptionObject {
  return formatError(
    `The string was not recognized as a valid DateTime. There is an unknown word starting at index ${index}.`,
  );
}

function wrongWeekday(): ExceptionObject {
  return formatError('String was not recognized as a valid DateTime because the day of week was incorrect.');
}

function notInCalendar(): ExceptionObject {
  return formatError(
    'The DateTime represented by the string is not supported in calendar System.Globalization.GregorianCalendar.',
  );
}

/** Numbers and words of a date text, before their meaning is decided. */
interface Pieces {
  numbers: { value: number; digits: number }[];
  month: number | null;
  /** How many numbers stood before the month's name. */
  monthAfter: number;
  weekday: number | null;
  time: { hour: number; minute: number; second: number; fraction: number } | null;
  half: 'AM' | 'PM' | null;
  offset: number | null;
}

/** Reads a date and time in the forms that en-US and ISO use. `today`: the date for texts that have only a time. */
export function parseDateTime(source: string, today: CalendarDate): ParsedDate {
  const pieces = readPieces(source);
  const date = dateOf(pieces, today);
  const time = timeOf(pieces);
  const ticks = ticksOf(date, time.hour, time.minute, time.second, time.fraction);
  if (pieces.weekday !== null && partsOfTicks(ticks).dayOfWeek !== pieces.weekday) throw wrongWeekday();
  return { ticks, offset: pieces.offset };
}

const SPACE = /[\s,]+/y;
const TIME = /(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d+))?)?/y;
const HOUR = /(\d{1,2})(?=\s*[ap]\.?m?\b)/iy;
const NUMBER = /\d+/y;
const SEPARATOR = /[/.-]/y;
const ZONE = /(?:([+-])(\d{1,2})(?::?(\d{2}))?)/y;
const WORD = /[a-z]+\.?/iy;

function readPieces(source: string): Pieces {
  const pieces: Pieces = {
    numbers: [],
    month: null,
    monthAfter: 0,
    weekday: null,
    time: null,
    half: null,
    offset: null,
  };
  let at = 0;
  while (at < source.length) {
    const next = readPiece(source, at, pieces);
    if (next === at) throw notADate();
    at = next;
  }
  return pieces;
}

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function readPiece(source: string, at: number, pieces: Pieces): number {
  const space = match(SPACE, source, at);
  if (space !== null) return at + space[0].length;
  const time = pieces.time === null ? (match(TIME, source, at) ?? match(HOUR, source, at)) : null;
  if (time !== null) return at + takeTime(time, pieces);
  const zone = pieces.time !== null && pieces.offset === null ? match(ZONE, source, at) : null;
  if (zone !== null) return at + takeZone(zone, pieces);
  const number = match(NUMBER, source, at);
  if (number !== null) return at + takeNumber(number[0], pieces);
  const word = match(WORD, source, at);
  if (word !== null) return at + takeWord(word[0], at, pieces);
  const separator = match(SEPARATOR, source, at);
  return separator === null ? at : at + 1;
}

function takeTime(found: RegExpExecArray, pieces: Pieces): number {
  const fraction = Number((found[4] ?? '').slice(0, 7).padEnd(7, '0'));
  pieces.time = { hour: Number(found[1]), minute: Number(found[2] ?? 0), second: Number(found[3] ?? 0), fraction };
  return found[0].length;
}

function takeZone(found: RegExpExecArray, pieces: Pieces): number {
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  pieces.offset = found[1] === '-' ? -minutes : minutes;
  return found[0].length;
}

function takeNumber(digits: string, pieces: Pieces): number {
  pieces.numbers.push({ value: Number(digits), digits: digits.length });
  return digits.length;
}

/** Names of months and days (at least three letters), AM, PM, T, Z, GMT. */
function takeWord(word: string, at: number, pieces: Pieces): number {
  const name = word.toLowerCase().replace('.', '');
  const month = indexOfName(MONTHS, name);
  const day = indexOfName(DAYS, name);
  if (month >= 0 && pieces.month === null) {
    pieces.month = month + 1;
    pieces.monthAfter = pieces.numbers.length;
  } else if (day >= 0) pieces.weekday = day;
  else if (/^[ap]m?$/.test(name)) pieces.half = name.startsWith('a') ? 'AM' : 'PM';
  else if (name === 'z' || name === 'gmt' || name === 'utc') pieces.offset = 0;
  else if (name !== 't' || pieces.numbers.length === 0) throw unknownWord(at);
  return word.length;
}

function indexOfName(names: readonly string[], word: string): number {
  return names.findIndex((name) => name.toLowerCase() === word || name.slice(0, 3).toLowerCase() === word);
}

function dateOf(pieces: Pieces, today: CalendarDate): CalendarDate {
  if (pieces.numbers.length === 0 && pieces.month === null) {
    if (pieces.time === null) throw notADate();
    return today;
  }
  const date = pieces.month === null ? numericDate(pieces, today) : namedDate(pieces, pieces.month, today);
  if (!isDate(date.year, date.month, date.day)) throw notADate();
  return date;
}

/** `4/20/2012`, `2012-04-20`, `4/20`, `2012-04`, `4/2012`. */
function numericDate({ numbers }: Pieces, today: CalendarDate): CalendarDate {
  const [first, second, third] = numbers;
  if (second === undefined || numbers.length > 3) throw notADate();
  if (third === undefined) return twoNumbers(first!, second, today);
  if (first!.digits > 2) return { year: first!.value, month: second.value, day: third.value };
  return { year: fullYear(third), month: first!.value, day: second.value };
}

function twoNumbers(first: Pieces['numbers'][0], second: Pieces['numbers'][0], today: CalendarDate): CalendarDate {
  if (first.digits > 2) return { year: first.value, month: second.value, day: 1 };
  if (second.digits > 2) return { year: second.value, month: first.value, day: 1 };
  return { year: today.year, month: first.value, day: second.value };
}

/** `20 Apr 2012`, `April 20, 2012`, `April 2012`, `Apr 20`. */
function namedDate({ numbers, monthAfter }: Pieces, month: number, today: CalendarDate): CalendarDate {
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2) throw notADate();
  if (second === undefined) {
    if (first.digits > 2) return { year: first.value, month, day: 1 };
    return monthAfter === 0 && first.value > 31
      ? { year: fullYear(first), month, day: 1 }
      : { year: today.year, month, day: first.value };
  }
  if (first.digits > 2) return { year: first.value, month, day: second.value };
  return { year: fullYear(second), month, day: first.value };
}

/** Two digits: 1950 to 2049 (Windows' default is 2049). Proof: recorded. */
function fullYear({ value, digits }: { value: number; digits: number }): number {
  if (digits > 2) return value;
  return value < 50 ? 2000 + value : 1900 + value;
}

function timeOf({ time, half }: Pieces): NonNullable<Pieces['time']> {
  if (time === null) return { hour: 0, minute: 0, second: 0, fraction: 0 };
  if (time.minute > 59 || time.second > 59) throw notInCalendar();
  if (half === null) {
    if (time.hour > 23) throw notInCalendar();
    return time;
  }
  if (time.hour > 12 || time.hour === 0) throw notADate();
  return { ...time, hour: (time.hour % 12) + (half === 'PM' ? 12 : 0) };
}
