import { ExceptionObject } from '../ExceptionObject.ts';
import type { Culture } from '../PSType.ts';
import type { CalendarDate } from './calendar.ts';
import { effective } from './culture.ts';
import type { ParsedDate } from './parseDateTime.ts';
import { parseDateTimeExact } from './parseDateTimeExact.ts';

const TIMES = ['', ' H:mm', ' H:mm:ss', ' h:mm tt', ' h:mm:ss tt'];

/** A date as a culture other than en-US writes it: day first, its names and separators. null when the text is none. */
export function parseAsCulture(text: string, given: Culture, today: CalendarDate): ParsedDate | null {
  const culture = effective(given);
  if (culture === null || culture === 'invariant') return null;
  const source = text.trim().replace(/\s+/g, ' ');
  for (const pattern of dateForms(culture.dates.d, culture.dates.D)) {
    for (const time of TIMES) {
      const parsed = tried(source, pattern + time, culture, today);
      if (parsed !== null) return parsed;
    }
  }
  return null;
}

/** Short and long dates, with and without leading zeros, weekday and century. */
function dateForms(short: string, long: string): string[] {
  const numbers = short.replace('dd', 'd').replace('MM', 'M');
  const words = long.replace(/dddd,? ?/, '').trim();
  const forms = [numbers, numbers.replace('yyyy', 'yy'), long, words, words.replace('MMMM', 'MMM'), 'd MMMM yyyy'];
  // Other separators are taken too, as long as the order is the culture's.
  return [...forms, ...['/', '.', '-'].map((mark) => numbers.replace(/[./-]/g, `'${mark}'`))];
}

function tried(text: string, pattern: string, culture: Culture, today: CalendarDate): ParsedDate | null {
  try {
    return parseDateTimeExact(text, pattern, culture, today);
  } catch (error) {
    if (error instanceof ExceptionObject) return null;
    throw error;
  }
}
