import { beginning, type Candidate, candidate, type ResultType } from '../Candidate.ts';
import type { ValueRequest } from './ValueRequest.ts';

/** A value as it must be written: in the quotes it was begun with, or in single ones where it needs some. */
export function written(text: string, quote: ValueRequest['quote']): string {
  if (quote === '"') return `"${text.replace(/["`$]/g, '`$&')}"`;
  return quote === "'" || !/^[\w.:\\/*?+=%-]+$/.test(text) || text.startsWith('-')
    ? `'${text.replaceAll("'", "''")}'`
    : text;
}

/** The names that begin like the word, in alphabetical order. */
export function nameItems(
  names: Iterable<string>,
  { word, quote }: Pick<ValueRequest, 'word' | 'quote'>,
  type: ResultType = 'ParameterValue',
): Candidate[] {
  return beginning(word, names).map((name) => candidate(type, written(name, quote), name));
}
