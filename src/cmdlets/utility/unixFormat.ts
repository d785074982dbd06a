import type { DateTime } from '../../values/DateTime.ts';

type Code = string | ((date: DateTime) => string);

const UNIX_EPOCH = 621_355_968_000_000_000n;

const two = (value: number) => String(value).padStart(2, ' ');
const weekOfYear = (date: DateTime) => String(Math.floor(date.parts.dayOfYear / 7));
const weekday = (date: DateTime) => String(date.parts.dayOfWeek);

/** What each letter of `-UFormat` stands for: a .NET format, or code. */
const CODES: Readonly<Record<string, Code>> = {
  A: 'dddd',
  a: 'ddd',
  B: 'MMMM',
  b: 'MMM',
  C: (date) => String(Math.floor(date.parts.year / 100)),
  c: (date) => `${date.toString('ddd MMM')} ${two(date.parts.day)} ${date.toString('HH:mm:ss yyyy')}`,
  D: 'MM/dd/yy',
  d: 'dd',
  e: (date) => two(date.parts.day),
  F: 'yyyy-MM-dd',
  G: 'yyyy',
  g: 'yy',
  H: 'HH',
  h: 'MMM',
  I: 'hh',
  j: (date) => String(date.parts.dayOfYear).padStart(3, '0'),
  k: (date) => two(date.parts.hour),
  l: (date) => two(date.parts.hour % 12 === 0 ? 12 : date.parts.hour % 12),
  M: 'mm',
  m: 'MM',
  n: () => '\n',
  p: 'tt',
  R: 'HH:mm',
  r: 'hh:mm:ss tt',
  S: 'ss',
  s: (date) => String(Number(date.ticks - UNIX_EPOCH) / 10_000_000),
  T: 'HH:mm:ss',
  t: () => '\t',
  U: weekOfYear,
  u: weekday,
  V: weekOfYear,
  W: weekOfYear,
  w: weekday,
  X: 'HH:mm:ss',
  x: 'MM/dd/yy',
  Y: 'yyyy',
  y: 'yy',
  Z: 'zz',
  '%': () => '%',
};

/** A date in a UNIX format: `%` and a letter stand for a part of the date, everything else for itself. */
export function unixFormat(date: DateTime, format: string): string {
  return format.replace(/^\+/, '').replace(/%(.)/gs, (_, letter: string) => {
    const code = CODES[letter];
    if (code === undefined) return letter;
    // One letter alone would be a standard format of .NET.
    return typeof code === 'string' ? date.toString(code) : code(date);
  });
}
