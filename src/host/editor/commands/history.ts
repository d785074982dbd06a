import { bell, type EditCommand, type EditContext, type Step } from '../Command.ts';
import { type EditState, emptyState, insert, moveTo, replace, replaceAll, snapshot } from '../EditState.ts';
import { lineStart, verticalMove } from '../motion.ts';

const entryAt = (history: readonly string[], fromNewest: number) => history[history.length - 1 - fromNewest];

function command(description: string, run: EditCommand['run']): EditCommand {
  return { group: 'History', description, run };
}

/** Whether a newer entry has the same text. */
const isRepeat = (history: readonly string[], fromNewest: number): boolean => {
  const at = history.length - 1 - fromNewest;
  return history.lastIndexOf(history[at] ?? '') > at;
};

/** The next older (`1`) or newer (`-1`) entry that begins with the prefix and differs from what is shown. */
function findEntry(state: EditState, { history, options }: EditContext, prefix: string, step: 1 | -1): number | null {
  const fold = (text: string) => (options.historySearchCaseSensitive ? text : text.toLowerCase());
  const wanted = fold(prefix);
  let index = (state.history.index ?? -1) + step;
  for (; index >= 0 && index < history.length; index += step) {
    const entry = entryAt(history, index) ?? '';
    if (entry === state.text || !fold(entry).startsWith(wanted)) continue;
    if (!options.historyNoDuplicates || !isRepeat(history, index)) return index;
  }
  return null;
}

function show(state: EditState, context: EditContext, index: number | null, prefix: string, cursor?: number): Step {
  const own = state.history.index === null ? state.text : state.history.own;
  const text = index === null ? own : (entryAt(context.history, index) ?? '');
  return { state: { ...replaceAll(state, text, cursor ?? text.length), history: { index, own, prefix } } };
}

function recall(state: EditState, context: EditContext, step: 1 | -1): Step {
  const index = findEntry(state, context, '', step);
  if (index !== null) return show(state, context, index, '');
  return step < 0 && state.history.index !== null ? show(state, context, null, '') : bell(state);
}

/** Up and down move inside a text of several lines first, and turn to the history at its edge. */
function vertical(step: 1 | -1): EditCommand['run'] {
  return (state, context) => {
    const column = state.column ?? state.cursor - lineStart(state.text, state.cursor);
    const to = verticalMove(state.text, state.cursor, step > 0 ? -1 : 1, column);
    return to === null ? recall(state, context, step) : { state: { ...moveTo(state, to), column } };
  };
}

function prefixSearch(step: 1 | -1): EditCommand['run'] {
  return (state, context) => {
    const continues = state.last.startsWith('HistorySearch');
    const prefix = continues ? state.history.prefix : state.text.slice(0, state.cursor);
    const index = findEntry(state, context, prefix, step);
    const toEnd = prefix === '' || context.options.historySearchCursorMovesToEnd;
    if (index !== null) return show(state, context, index, prefix, toEnd ? undefined : prefix.length);
    return step < 0 && state.history.index !== null ? show(state, context, null, prefix) : bell(state);
  };
}

/** Finds the pattern anywhere in an entry, going older from `from`. */
export function findPattern(
  { history, options }: EditContext,
  pattern: string,
  from: number,
  step: 1 | -1 = 1,
): number | null {
  if (pattern === '') return null;
  const fold = (text: string) => (options.historySearchCaseSensitive ? text : text.toLowerCase());
  const wanted = fold(pattern);
  for (let index = from; index >= 0 && index < history.length; index += step) {
    if (fold(entryAt(history, index) ?? '').includes(wanted) && !isRepeat(history, index)) return index;
  }
  return null;
}

function search(step: 1 | -1): EditCommand['run'] {
  return (state, context) => {
    const running = state.search;
    if (!running) return { state: { ...state, search: { pattern: '', index: null, before: snapshot(state) } } };
    const index = findPattern(context, running.pattern, (running.index ?? -1) + step, step);
    return index === null ? bell(state) : { state: showFound(state, context, running.pattern, index) };
  };
}

export function showFound(
  state: EditState,
  { history }: EditContext,
  pattern: string,
  index: number | null,
): EditState {
  if (!state.search) return state;
  const text = index === null ? state.text : (entryAt(history, index) ?? '');
  const cursor = index === null ? state.cursor : text.toLowerCase().indexOf(pattern.toLowerCase());
  return { ...state, text, cursor, anchor: null, search: { ...state.search, pattern, index } };
}

/** Alt-. puts in the last argument of the newest entry, again for the entry before it. */
const yankLastArg: EditCommand['run'] = (state, { history }) => {
  const again = state.last === 'YankLastArg' && state.yanked;
  const index = again ? again.index + 1 : 0;
  const entry = entryAt(history, index);
  if (entry === undefined) return bell(state);
  const start = again ? again.start : state.cursor;
  const end = state.cursor;
  return { state: { ...replace(state, start, end, lastArgument(entry)), yanked: { start, index } } };
};

const wordsOf = (line: string): readonly string[] => line.match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
const lastArgument = (line: string) => wordsOf(line).at(-1) ?? '';

/** The first argument of the newest entry; with a digit argument that word, the command itself being 0. */
const yankNthArg: EditCommand['run'] = (state, { history }) => {
  const index = state.argument === '' ? 1 : Number(state.argument);
  const word = wordsOf(entryAt(history, 0) ?? '').at(index);
  return word === undefined ? bell(state) : { state: { ...insert(state, word), argument: '' } };
};

/** Runs the text and shows, at the next prompt, the entry that followed it in the history. */
const acceptAndGetNext: EditCommand['run'] = (state, { history, isComplete }) => {
  if (!isComplete(state.text)) return { state: insert(state, '\n') };
  const { index } = state.history;
  const next = index === null ? null : (entryAt(history, index - 1) ?? null);
  return { state, effects: [{ kind: 'acceptAndNext', text: state.text, next }] };
};

export const historyCommands: Record<string, EditCommand> = {
  PreviousHistory: command('Show the entry before', vertical(1)),
  NextHistory: command('Show the entry after', vertical(-1)),
  HistorySearchBackward: command('Show the entry before that begins like the text up to the cursor', prefixSearch(1)),
  HistorySearchForward: command('Show the entry after that begins like the text up to the cursor', prefixSearch(-1)),
  BeginningOfHistory: command('Show the oldest entry', (state, context) =>
    context.history.length === 0 ? bell(state) : show(state, context, context.history.length - 1, ''),
  ),
  EndOfHistory: command('Return to the line of your own', (state, context) => show(state, context, null, '')),
  ReverseSearchHistory: command('Search the history backwards as you type', search(1)),
  ForwardSearchHistory: command('Search the history forwards as you type', search(-1)),
  AcceptAndGetNext: command('Run the text, then show the entry that came after it', acceptAndGetNext),
  YankNthArg: command('Insert the first argument of the entry before', yankNthArg),
  YankLastArg: command('Insert the last argument of the entry before', yankLastArg),
  ClearHistory: command('Forget the history of this session', (state) => ({
    state: { ...emptyState, text: state.text, cursor: state.cursor },
    effects: [{ kind: 'clearHistory' }],
  })),
};
