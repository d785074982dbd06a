import { parse } from '../../syntax/parse.ts';
import { tokenize } from '../../syntax/tokenize.ts';
import type { TextFacts } from './LineReader.ts';

/** Of a line that is empty; no parser is needed to say so. */
const NOTHING: TextFacts = { spans: [], hasError: false, isComplete: true };

let last: { readonly text: string; readonly facts: TextFacts } | null = null;

/** Colours, errors and completeness of the text being edited; the answer for the last text is kept. */
export function textFacts(text: string): TextFacts {
  if (text === '') return NOTHING;
  if (last?.text === text) return last.facts;
  const { errors, incomplete } = parse(text);
  const facts: TextFacts = {
    spans: tokenize(text).map(({ start, end, kind }) => ({ start, end, kind })),
    hasError: errors.length > 0 && !incomplete,
    isComplete: !incomplete,
  };
  last = { text, facts };
  return facts;
}
