import type { Culture } from '../PSType.ts';
import { type CalendarDate, isDate, partsOfTicks, ticksOf } from './calendar.ts';
import { effective } from './culture.ts';
import { dayNames, monthNames } from './cultureNames.ts';
import { DAYS, standardDatePattern } from './dateNames.ts';
import { notADate, type ParsedDate } from './parseDateTime.ts';

interface Values {
  year: number | null;
  month: number | null;
  day: number | null;
  hour: number;
  half: string | null;
  minute: number;
  second: number;
  fraction: number;
  offset: number | null;
}

interface Field {
  readonly pattern: string;
  readonly take: (values: Values, text: string) => void;
}

const TOKEN = /d+|f+|F+|g+|h+|H+|K|m+|M+|s+|t+|y+|z+|%.|\\[\s\S]|'[^']*'|"[^"]*"|[\s\S]/g;

/** Reads a text that must have exactly the format. Throws FormatException. */
export function parseDateTimeExact(source: string, format: string, culture: Culture, today: CalendarDate): ParsedDate {
  const wanted = effective(culture);
  const custom = format.length === 1 ? standardDatePattern(format, culture) : format;
  if (custom === undefined) throw notADate();
  const fields: Field[] = [];
  let pattern = '';
  for (const [token] of custom.matchAll(TOKEN)) {
    const name = token.startsWith('%') ? token.slice(1) : token;
    const field = FIELDS[name[0]!]?.(name.length, wanted);
    if (field === undefined) pattern += separator(token, wanted) ?? literal(token);
    else {
      fields.push(field);
      pattern += `(${field.pattern})`;
    }
  }
  const found = new RegExp(`^${pattern}$`, 'i').exec(source);
  if (found === null) throw notADate();
  return assembled(fields, found, today);
}

function literal(token: string): string {
  const quoted = token.length > 1 && /^['"]/.test(token);
  const text = quoted ? token.slice(1, -1) : token.length > 1 && token.startsWith('\\') ? token.slice(1) : token;
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

const number = (width: number, set: (values: Values, n: number) => void): Field => ({
  pattern: width === 1 ? '\\d{1,2}' : '\\d{2}',
  take: (values, text) => set(values, Number(text)),
});

/** `/` stands for the separator of the culture's dates. */
const separator = (token: string, culture: Culture): string | null =>
  token === '/' && culture !== null && culture !== 'invariant' ? literal(`\\${culture.dateSeparator}`) : null;

/** Longer names first: one may be the beginning of another. */
const anyOf = (names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => literal(name.length === 1 ? `\\${name}` : `"${name}"`))
    .join('|');

const place = (names: readonly string[], text: string): number =>
  names.findIndex((name) => name.toLowerCase() === text.toLowerCase()) % 12;

/** Names of months alone and beside a day. */
const monthsOf = (culture: Culture, width: number): readonly string[] => {
  const style = width === 3 ? 'short' : 'long';
  return [...monthNames(culture, style), ...monthNames(culture, style, true)];
};

const FIELDS: Readonly<Record<string, (width: number, culture: Culture) => Field>> = {
  y: (width) => ({
    pattern: width <= 2 ? '\\d{1,2}' : `\\d{${Math.max(width, 4)}}`,
    take: (values, text) => {
      const year = Number(text);
      values.year = width > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
    },
  }),
  M: (width, culture) =>
    width <= 2
      ? number(width, (values, n) => {
          values.month = n;
        })
      : {
          pattern: anyOf(monthsOf(culture, width)),
          take: (values, text) => {
            values.month = place(monthsOf(culture, width), text) + 1;
          },
        },
  d: (width, culture) =>
    width <= 2
      ? number(width, (values, n) => {
          values.day = n;
        })
      : { pattern: anyOf(dayNames(culture, width === 3 ? 'short' : 'long')), take: () => undefined },
  H: (width) =>
    number(width, (values, n) => {
      values.hour = n;
    }),
  h: (width) =>
    number(width, (values, n) => {
      values.hour = n;
    }),
  m: (width) =>
    number(width, (values, n) => {
      values.minute = n;
    }),
  s: (width) =>
    number(width, (values, n) => {
      values.second = n;
    }),
  f: (width) => ({ pattern: `\\d{${width}}`, take: takeFraction }),
  F: (width) => ({ pattern: `\\d{0,${width}}`, take: takeFraction }),
  t: (width) => ({
    pattern: width === 1 ? '[AP]' : 'AM|PM',
    take: (values, text) => {
      values.half = text.toUpperCase();
    },
  }),
  z: (width) => ({ pattern: width >= 3 ? '[+-]\\d{1,2}:\\d{2}' : '[+-]\\d{1,2}', take: takeOffset }),
  Z: () => ({ pattern: 'Z', take: takeOffset }),
  K: () => ({ pattern: 'Z|[+-]\\d{1,2}:\\d{2}|', take: takeOffset }),
  g: () => ({ pattern: 'A\\.?D\\.?', take: () => undefined }),
};

function takeFraction(values: Values, text: string): void {
  values.fraction = Number(text.padEnd(7, '0'));
}

function takeOffset(values: Values, text: string): void {
  if (text === '') return;
  const [hours, minutes] = text.slice(1).split(':');
  const total = text.toUpperCase() === 'Z' ? 0 : Number(hours) * 60 + Number(minutes ?? 0);
  values.offset = text.startsWith('-') ? -total : total;
}

function assembled(fields: readonly Field[], found: RegExpExecArray, today: CalendarDate): ParsedDate {
  const values: Values = {
    year: null,
    month: null,
    day: null,
    hour: 0,
    half: null,
    minute: 0,
    second: 0,
    fraction: 0,
    offset: null,
  };
  fields.forEach((field, i) => {
    field.take(values, found[i + 1]!);
  });
  const date = dateOf(values, today);
  const hour = values.half === null ? values.hour : (values.hour % 12) + (values.half.startsWith('P') ? 12 : 0);
  if (!isDate(date.year, date.month, date.day) || hour > 23 || values.minute > 59 || values.second > 59)
    throw notADate();
  const ticks = ticksOf(date, hour, values.minute, values.second, values.fraction);
  checkWeekday(found, ticks);
  return { ticks, offset: values.offset };
}

/** Only a time: today. Parts of a date: this year, the first month, the first day for what is missing. */
function dateOf({ year, month, day }: Values, today: CalendarDate): CalendarDate {
  if (year === null && month === null && day === null) return today;
  return { year: year ?? today.year, month: month ?? 1, day: day ?? 1 };
}

function checkWeekday(found: RegExpExecArray, ticks: bigint): void {
  const named = found.slice(1).find((text) => text !== undefined && /^(sun|mon|tue|wed|thu|fri|sat)/i.test(text));
  if (named === undefined) return;
  const day = DAYS.findIndex((name) => name.slice(0, 3).toLowerCase() === named.slice(0, 3).toLowerCase());
  if (day !== partsOfTicks(ticks).dayOfWeek) throw notADate();
}
