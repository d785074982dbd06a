import type { Session } from '../../runtime/Session.ts';
import { tokenize } from '../../syntax/tokenize.ts';
import type { Completions } from '../editor/commands/completion.ts';
import { completeArgument } from './arguments.ts';
import { completeAttributeArgument } from './attributeArguments.ts';
import type { Candidate, Found } from './Candidate.ts';
import { Cursor } from './Cursor.ts';
import { completeCommandName } from './commandNames.ts';
import { completeComparedValue } from './comparedValues.ts';
import { completeHashtableKey } from './hashtableKeys.ts';
import { completeIndexKey } from './indexKeys.ts';
import { completeMember } from './members.ts';
import { completeOperator } from './operators.ts';
import { completeParameterName } from './parameterNames.ts';
import { completeQuotedPath } from './quotedPaths.ts';
import { completeRequires } from './requires.ts';
import { completeType } from './types.ts';
import { completeUsing } from './usingStatement.ts';
import { completeVariable } from './variables.ts';

/** One way of completing: null where it does not apply to what stands before the cursor. */
type Completer = (cursor: Cursor) => Found | null;

/** Tried in this order; the first that applies answers. */
const COMPLETERS: readonly Completer[] = [
  completeUsing,
  completeVariable,
  completeMember,
  completeAttributeArgument,
  completeIndexKey,
  completeType,
  completeHashtableKey,
  completeComparedValue,
  completeOperator,
  completeParameterName,
  completeArgument,
  completeCommandName,
  completeQuotedPath,
];

/** What applies to a text in quotes. */
const IN_QUOTES: readonly Completer[] = [
  completeAttributeArgument,
  completeVariable,
  completeIndexKey,
  completeComparedValue,
  completeArgument,
  completeQuotedPath,
];

/** Candidates for `start`…`end` of the text. */
export interface Completion {
  readonly start: number;
  readonly end: number;
  readonly items: readonly Candidate[];
}

/** A list of more is cut off. */
const MOST = 1000;

/** Tool tips of so many candidates are made at once; a longer list shows labels in their place. */
const MOST_TOOL_TIPS = 60;

/** What could stand at the cursor, for the line editor. */
export function complete(session: Session, text: string, cursor: number): Completions {
  const { start, end, items } = candidatesAt(session, text, cursor);
  const explained = items.length <= MOST_TOOL_TIPS;
  return {
    start,
    end,
    items: items.slice(0, MOST).map((item) => ({
      text: item.text,
      label: item.label,
      toolTip: explained ? item.toolTip() : item.label,
    })),
  };
}

/** What could stand at the cursor. Never throws: where nothing is known there are no candidates. */
export function candidatesAt(session: Session, text: string, cursor: number): Completion {
  const before = text.slice(0, cursor);
  const after = text.slice(cursor);
  const at = new Cursor(session, before, after);
  for (const completer of completersFor(at)) {
    const found = attempt(() => completer(at));
    if (found !== null) return { ...found, end: cursor + restOfWord(before, after, found.start) };
  }
  return { start: cursor, end: cursor, items: [] };
}

function completersFor({ before, innermost }: Cursor): readonly Completer[] {
  if (isComment(before)) return [completeRequires];
  const isText = innermost.kind === 'StringConstantExpression' && /^['"]/.test(innermost.extent.text);
  return isText ? IN_QUOTES : COMPLETERS;
}

const isComment = (before: string): boolean =>
  before.includes('#') &&
  tokenize(`${before} `).some(
    ({ kind, start, end }) => kind === 'comment' && start < before.length && end > before.length,
  );

/** In the middle of a word the rest of it is replaced too (recorded), in that of a quoted one up to its quote. */
function restOfWord(before: string, after: string, start: number): number {
  const [quote] = /^['"]/.exec(before.slice(start)) ?? [];
  const rest = quote === undefined ? /^[\w-]*/ : new RegExp(`^[^${quote}\\n]*${quote}`);
  return quote !== undefined || /\w$/.test(before) ? (rest.exec(after)?.[0].length ?? 0) : 0;
}

function attempt(find: () => Found | null): Found | null {
  try {
    return find();
  } catch {
    // A completion that fails must not disturb the one who types.
    return null;
  }
}
