import { beginsWith, byLabel, type Candidate, candidate, type Found } from './Candidate.ts';
import type { Cursor } from './Cursor.ts';

/** Operators that there are for both ways to treat case: `-eq`, `-ceq`, `-ieq`. */
const BY_CASE: Readonly<Record<string, string>> = {
  contains: 'The collection on the left has the value on the right.',
  eq: 'Equal.',
  ge: 'Greater or equal.',
  gt: 'Greater.',
  in: 'The value on the left is in the collection on the right.',
  le: 'Less or equal.',
  like: 'Fits the wildcard pattern on the right.',
  lt: 'Less.',
  match: 'Fits the regular expression on the right; $Matches holds what was found.',
  ne: 'Not equal.',
  notcontains: 'The collection on the left lacks the value on the right.',
  notin: 'The value on the left is not in the collection on the right.',
  notlike: 'Does not fit the wildcard pattern on the right.',
  notmatch: 'Does not fit the regular expression on the right.',
  replace: "Replaces what fits a regular expression: 'text' -replace 'pattern', 'new'.",
  split: "Splits at a regular expression: 'a,b' -split ','.",
};

const OTHERS: Readonly<Record<string, string>> = {
  and: 'True when both sides are true.',
  as: 'Converts to the type on the right; $null where that is not possible.',
  band: 'Bitwise and.',
  bnot: 'Bitwise not.',
  bor: 'Bitwise or.',
  bxor: 'Bitwise exclusive or.',
  f: "Formats: '{0:N2}' -f 3.14159.",
  is: 'Is of the type on the right.',
  isnot: 'Is not of the type on the right.',
  join: "Joins to one text: 'a', 'b' -join ','.",
  not: 'Turns true into false.',
  or: 'True when one side is true.',
  shl: 'Shifts bits to the left.',
  shr: 'Shifts bits to the right.',
  xor: 'True when exactly one side is true.',
};

/** `$a -e`: an operator behind an expression. The names are those of 5.1. */
export function completeOperator(cursor: Cursor): Found | null {
  const [, word] = /[\w)}\]'"]\s*-([a-z]*)$/i.exec(cursor.before) ?? [];
  if (word === undefined) return null;
  const start = cursor.end - word.length - 1;
  return isBehindExpression(cursor, start) ? { start, items: operatorItems(word) } : null;
}

function isBehindExpression({ path }: Cursor, start: number): boolean {
  const index = path.findLastIndex(({ kind }) => kind === 'CommandExpression');
  const node = path[index];
  return node !== undefined && node.extent.start < start && !path.slice(index).some(({ kind }) => kind === 'Command');
}

function operatorItems(word: string): Candidate[] {
  const matches = beginsWith(word);
  const item = (name: string, toolTip: string) => candidate('ParameterName', `-${name}`, name, toolTip);
  const both = Object.entries(BY_CASE).flatMap(([name, toolTip]) => [
    item(name, `${toolTip} Case does not count.`),
    item(`c${name}`, `${toolTip} Case counts.`),
    item(`i${name}`, `${toolTip} Case does not count.`),
  ]);
  const others = Object.entries(OTHERS).map(([name, toolTip]) => item(name, toolTip));
  return [...both, ...others].filter(({ label }) => matches(label)).sort(byLabel);
}
