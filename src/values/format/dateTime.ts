import { formatError } from '../castErrors.ts';
import type { Culture } from '../PSType.ts';
import { type DateParts, partsOfTicks } from './calendar.ts';
import { effective } from './culture.ts';
import { dayNames, monthNames } from './cultureNames.ts';
import { standardDatePattern } from './dateNames.ts';

export interface DateToFormat {
  readonly ticks: bigint;
  readonly kind: 'Unspecified' | 'Utc' | 'Local';
  /** Minutes east of UTC, for `zzz`. */
  readonly offset: number;
}

/** A date by a standard or custom .NET format; null or '' is `G`. Throws FormatException. */
export function formatDateTime(date: DateToFormat, format: string | null, culture: Culture): string {
  if (format === null || format === '') return custom(date, standardDatePattern('G', culture)!, culture);
  if (format.length > 1) return custom(date, format, culture);
  const pattern = standardDatePattern(format, culture);
  if (pattern === undefined) throw formatError();
  return format === 'U'
    ? custom({ ...date, ticks: date.ticks - offsetTicks(date) }, pattern, culture)
    : custom(date, pattern, isNeutral(format) ? 'invariant' : culture);
}

function offsetTicks(date: DateToFormat): bigint {
  return date.kind === 'Utc' ? 0n : BigInt(date.offset) * 600_000_000n;
}

const TOKEN = /d+|f+|F+|g+|h+|H+|K|m+|M+|s+|t+|y+|z+|%.|\\[\s\S]|'[^']*'|"[^"]*"|[\s\S]/g;

/** `o`, `r`, `s` and `u` are the same everywhere. */
const isNeutral = (format: string): boolean => 'oOrRsu'.includes(format);

function custom(date: DateToFormat, format: string, given: Culture): string {
  const culture = effective(given);
  const parts: Parts = {
    ...partsOfTicks(date.ticks),
    culture,
    namesDay: /d/.test(format.replace(/ddd+|'[^']*'/g, '')),
  };
  let text = '';
  for (const [token] of format.matchAll(TOKEN)) {
    const field = token.startsWith('%') ? token.slice(1) : token;
    const write = FIELDS[field[0]!];
    if (write !== undefined) text += write(parts, field.length, date, text);
    else text += separator(token, culture) ?? literal(token);
    // `.FFF` leaves out its point when there is no fraction.
    if (field[0] === 'F' && field.length > 0 && text.endsWith('.') && parts.fraction === 0) text = text.slice(0, -1);
  }
  return text;
}

function literal(token: string): string {
  if (token.length > 1 && token.startsWith('\\')) return token[1]!;
  if (token.length > 1 && (token.startsWith("'") || token.startsWith('"'))) return token.slice(1, -1);
  if (token === "'" || token === '"' || token === '\\' || token === '%') throw formatError();
  return token;
}

interface Parts extends DateParts {
  readonly culture: Culture;
  /** The format has a day in numbers, beside which some languages inflect the month. */
  readonly namesDay: boolean;
}

/** `/` stands for the separator of dates. */
function separator(token: string, culture: Culture): string | null {
  return token === '/' && culture !== null && culture !== 'invariant' ? culture.dateSeparator : null;
}

type Field = (parts: Parts, width: number, date: DateToFormat, before: string) => string;

const padded = (value: number, width: number): string => String(value).padStart(Math.min(width, 2), '0');

const FIELDS: Readonly<Record<string, Field>> = {
  d: (p, width) =>
    width <= 2 ? padded(p.day, width) : dayNames(p.culture, width === 3 ? 'short' : 'long')[p.dayOfWeek]!,
  M: (p, width) =>
    width <= 2
      ? padded(p.month, width)
      : monthNames(p.culture, width === 3 ? 'short' : 'long', p.namesDay)[p.month - 1]!,
  y: (p, width) => (width <= 2 ? padded(p.year % 100, width) : String(p.year).padStart(width, '0')),
  H: (p, width) => padded(p.hour, width),
  h: (p, width) => padded(p.hour % 12 === 0 ? 12 : p.hour % 12, width),
  m: (p, width) => padded(p.minute, width),
  s: (p, width) => padded(p.second, width),
  t: (p, width) => {
    const half = halfOfDay(p);
    return width === 1 ? half.slice(0, 1) : half;
  },
  f: (p, width) => fraction(p, width),
  F: (p, width) => fraction(p, width).replace(/0+$/, ''),
  g: () => 'A.D.',
  K: (_p, _width, date) => zone(date),
  z: (_p, width, date) => offsetText(date.kind === 'Utc' ? 0 : date.offset, width),
};

function halfOfDay({ hour, culture }: Parts): string {
  if (culture === null || culture === 'invariant') return hour < 12 ? 'AM' : 'PM';
  return hour < 12 ? culture.morning : culture.afternoon;
}

function fraction(parts: DateParts, width: number): string {
  if (width > 7) throw formatError();
  return String(parts.fraction).padStart(7, '0').slice(0, width);
}

function zone(date: DateToFormat): string {
  if (date.kind === 'Unspecified') return '';
  return date.kind === 'Utc' ? 'Z' : offsetText(date.offset, 3);
}

/** `+2`, `+02` or `+02:00` by width. */
export function offsetText(offset: number, width: number): string {
  const all = Math.abs(offset);
  const hours = String(Math.floor(all / 60)).padStart(Math.min(width, 2), '0');
  const minutes = width >= 3 ? `:${String(all % 60).padStart(2, '0')}` : '';
  return `${offset < 0 ? '-' : '+'}${hours}${minutes}`;
}
