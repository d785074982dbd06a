import type { Culture } from '../PSType.ts';
import type { CultureFacts } from './cultures.ts';
import { DAYS, MONTHS } from './dateNames.ts';

type Style = 'long' | 'short';

const kept = new Map<string, readonly string[]>();

function keep(key: string, make: () => readonly string[]): readonly string[] {
  let names = kept.get(key);
  if (names === undefined) {
    names = make();
    kept.set(key, names);
  }
  return names;
}

const isOther = (culture: Culture): culture is CultureFacts => culture !== null && culture !== 'invariant';

/** Names of the week's days, Sunday first. */
export function dayNames(culture: Culture, style: Style): readonly string[] {
  if (!isOther(culture)) return style === 'long' ? DAYS : DAYS.map((name) => name.slice(0, 3));
  if (style === 'short' && culture.shortDays !== undefined) return culture.shortDays.split(' ');
  return keep(`${culture.name} day ${style}`, () => {
    const writer = new Intl.DateTimeFormat(culture.name, { weekday: style, timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, i) => plain(writer.format(Date.UTC(2023, 0, 1 + i)), culture, style));
  });
}

/** Names of the twelve months. `besideDay`: as they stand beside a day (genitive). */
export function monthNames(culture: Culture, style: Style, besideDay = false): readonly string[] {
  if (!isOther(culture)) return style === 'long' ? MONTHS : MONTHS.map((name) => name.slice(0, 3));
  if (style === 'short' && culture.shortMonths !== undefined) return culture.shortMonths.split(' ');
  const withDay = besideDay && GENITIVE.test(culture.name);
  return keep(`${culture.name} month ${style} ${withDay}`, () => {
    const day = withDay ? { day: 'numeric' as const } : {};
    const writer = new Intl.DateTimeFormat(culture.name, { ...day, month: style, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, i) => plain(withDay ? monthOf(writer, i) : alone(writer, i), culture, style));
  });
}

/** Languages that write the month otherwise beside a day. */
const GENITIVE = /^(?:pl|ru|cs|fi)/;

const alone = (writer: Intl.DateTimeFormat, month: number): string => writer.format(Date.UTC(2023, month, 1));

function monthOf(writer: Intl.DateTimeFormat, month: number): string {
  const parts = writer.formatToParts(Date.UTC(2023, month, 1));
  return parts.find(({ type }) => type === 'month')!.value;
}

/** Windows writes points after short names in French alone. */
function plain(name: string, { name: culture }: CultureFacts, style: Style): string {
  return style === 'short' && !culture.startsWith('fr') ? name.replace(/\.$/, '') : name;
}
