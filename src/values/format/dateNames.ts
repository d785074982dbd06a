import type { Culture } from '../PSType.ts';
import { effective } from './culture.ts';
import type { CultureFacts } from './cultures.ts';

export const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** What the standard date formats stand for; `U` and `o` are made elsewhere. Source: .NET's en-US and invariant cultures. */
const EN_US: Readonly<Record<string, string>> = {
  d: 'M/d/yyyy',
  D: 'dddd, MMMM d, yyyy',
  t: 'h:mm tt',
  T: 'h:mm:ss tt',
  f: 'dddd, MMMM d, yyyy h:mm tt',
  F: 'dddd, MMMM d, yyyy h:mm:ss tt',
  g: 'M/d/yyyy h:mm tt',
  G: 'M/d/yyyy h:mm:ss tt',
  m: 'MMMM d',
  y: 'MMMM yyyy',
};

const INVARIANT: Readonly<Record<string, string>> = {
  d: 'MM/dd/yyyy',
  D: 'dddd, dd MMMM yyyy',
  t: 'HH:mm',
  T: 'HH:mm:ss',
  f: 'dddd, dd MMMM yyyy HH:mm',
  F: 'dddd, dd MMMM yyyy HH:mm:ss',
  g: 'MM/dd/yyyy HH:mm',
  G: 'MM/dd/yyyy HH:mm:ss',
  m: 'MMMM dd',
  y: 'yyyy MMMM',
};

const ANY: Readonly<Record<string, string>> = {
  o: "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK",
  r: "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
  s: "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
  u: "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
};

/** The custom format that a standard one stands for; undefined for letters that are none. */
export function standardDatePattern(letter: string, given: Culture): string | undefined {
  const culture = effective(given);
  const key = 'MYORmyor'.includes(letter) ? letter.toLowerCase() : letter === 'U' ? 'F' : letter;
  if (culture !== null && culture !== 'invariant') return ANY[key] ?? ofCulture(key, culture.dates);
  return ANY[key] ?? (culture === 'invariant' ? INVARIANT : EN_US)[key];
}

/** The formats that are made of two others. */
const PAIRS: Readonly<Record<string, readonly [date: 'd' | 'D', time: 't' | 'T']>> = {
  f: ['D', 't'],
  F: ['D', 'T'],
  g: ['d', 't'],
  G: ['d', 'T'],
};

function ofCulture(key: string, dates: CultureFacts['dates']): string | undefined {
  const pair = PAIRS[key];
  return pair === undefined ? dates[key as keyof typeof dates] : `${dates[pair[0]]} ${dates[pair[1]]}`;
}
