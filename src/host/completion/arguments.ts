import type { ParameterInfo } from '../../runtime/binder/ParameterInfo.ts';
import { CmdletInfo } from '../../runtime/command.ts';
import { boundSoFar } from './boundSoFar.ts';
import type { Found } from './Candidate.ts';
import type { Cursor } from './Cursor.ts';
import { type CommandAt, commandAt } from './commandAt.ts';
import { pathItems } from './paths.ts';
import { valueItems } from './values/valueItems.ts';

/** The part of an argument that is being typed. */
interface Word {
  readonly start: number;
  /** Without its quotes. */
  readonly text: string;
  /** The quote it begins with, '' for a bare word. */
  readonly quote: '' | "'" | '"';
}

/** The value of a parameter, by name or by position; where nothing else is known, a path. */
export function completeArgument(cursor: Cursor): Found | null {
  const at = commandAt(cursor);
  if (at === null) return null;
  const word = wordAt(cursor, at);
  const parameter = parameterAt(at);
  const items = parameter && valueItems({ cursor, at, parameter, word: word.text, quote: word.quote });
  if (items !== null) return { start: word.start, items };
  return { start: word.start, items: mayBePath(at, parameter) ? pathItems(cursor.session, word.text, word.quote) : [] };
}

/** A number is no path, and cmdlets that run on the server take no files of this computer. */
function mayBePath({ info }: CommandAt, parameter: ParameterInfo | null): boolean {
  if (info instanceof CmdletInfo && info.declaration.remote) return false;
  const type = parameter?.type.elementType ?? parameter?.type;
  return type === undefined || /^System\.(?:String|Object|Uri|Management\.Automation\.PSObject)$/.test(type.fullName);
}

/** The last element of a list, what stands behind the colon of `-Name:`, or the whole argument. */
function wordAt({ before, end }: Cursor, { open }: CommandAt): Word {
  if (open === null) return word(before, behindComma(before) ?? end);
  if (open.kind === 'CommandParameter') return word(before, open.argument?.extent.start ?? end);
  if (open.kind !== 'ArrayLiteral') return word(before, open.extent.start);
  const last = open.elements.at(-1);
  return word(before, last === undefined || last.kind === 'ErrorExpression' ? end : last.extent.start);
}

/** `a, ` with blanks behind the comma. */
const behindComma = (before: string): number | null => (/,\s+$/.test(before) ? before.length : null);

function word(before: string, start: number): Word {
  const typed = before.slice(start);
  const [, quote = '', text = ''] = /^(['"]?)(.*?)\1?$/s.exec(typed) ?? [];
  return { start, text: quote === "'" ? text.replaceAll("''", "'") : text, quote: quote as Word['quote'] };
}

function parameterAt({ info, open, done }: CommandAt): ParameterInfo | null {
  const { parameters } = info;
  if (parameters === null) return null;
  if (open?.kind === 'CommandParameter') return parameters.matching(open.name)[0] ?? null;
  const list = done.at(-1);
  // Behind `a, ` the list is not finished: it still belongs to the parameter before it.
  const elements = open === null && list?.kind === 'ArrayLiteral' && endsOpen(list.elements) ? done.slice(0, -1) : done;
  const { waiting, next } = boundSoFar(parameters, elements);
  return waiting ?? next;
}

const endsOpen = (elements: readonly { readonly kind: string }[]): boolean =>
  elements.at(-1)?.kind === 'ErrorExpression';
