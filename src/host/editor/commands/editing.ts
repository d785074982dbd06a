import type { EditCommand, Step } from '../Command.ts';
import { bell } from '../Command.ts';
import { type EditState, emptyState, insert, moveTo, replace, selection, snapshot } from '../EditState.ts';
import {
  blankWordEnd,
  blankWordStart,
  lineEnd,
  lineStart,
  nextCharacter,
  nextWordStart,
  previousCharacter,
  wordEnd,
  wordStart,
} from '../motion.ts';

function command(description: string, run: EditCommand['run']): EditCommand {
  return { group: 'Basic editing', description, run };
}

const removeSelection = (state: EditState): EditState | null => {
  const range = selection(state);
  return range && replace(state, range[0], range[1], '');
};

function remove(state: EditState, start: number, end: number): Step {
  return start === end ? bell(state) : { state: replace(state, start, end, '') };
}

/** Kills `start`…`end`; a kill right after a kill joins the text of the one before. */
function kill(state: EditState, start: number, end: number, forward: boolean, ring: number): Step {
  if (start === end) return bell(state);
  const text = state.text.slice(start, end);
  const joins = state.last.includes('Kill') || state.last === 'UnixWordRubout';
  const [newest = '', ...older] = joins ? state.killed : ['', ...state.killed];
  const joined = forward ? newest + text : text + newest;
  return { state: { ...replace(state, start, end, ''), killed: [joined, ...older].slice(0, ring) } };
}

const kills = (
  description: string,
  range: (text: string, at: number, delimiters: string) => readonly [number, number],
  forward: boolean,
): EditCommand =>
  command(description, (state, { options }) =>
    kill(state, ...range(state.text, state.cursor, options.wordDelimiters), forward, options.killRing),
  );

/** Deletes without killing. */
const deletes = (
  description: string,
  range: (text: string, at: number, delimiters: string) => readonly [number, number],
): EditCommand =>
  command(description, (state, { options }) =>
    remove(state, ...range(state.text, state.cursor, options.wordDelimiters)),
  );

/** Writes the word under or after the cursor in another way and goes behind it. */
const rewrites = (description: string, rewrite: (word: string) => string): EditCommand =>
  command(description, (state, { options }) => {
    const end = wordEnd(state.text, state.cursor, options.wordDelimiters);
    const word = state.text.slice(state.cursor, end);
    return word === '' ? bell(state) : { state: replace(state, state.cursor, end, rewrite(word)) };
  });

const capital = (word: string) => word.toLowerCase().replace(/\p{L}/u, (letter) => letter.toUpperCase());

function yank(state: EditState, index: number, start: number, end: number): Step {
  const text = state.killed[index];
  if (text === undefined) return bell(state);
  return { state: { ...replace(state, start, end, text), yanked: { start, index } } };
}

/** Enter: run the text, or go on with a continuation line while it is unfinished. */
const acceptLine: EditCommand['run'] = (state, { isComplete }) =>
  isComplete(state.text) ? { state, effects: [{ kind: 'accept', text: state.text }] } : { state: insert(state, '\n') };

const stepBack = (
  from: EditState,
  to: { text: string; cursor: number },
  undo: EditState['undo'],
  redo: EditState['redo'],
) => ({
  ...from,
  ...to,
  anchor: null,
  undo,
  redo,
});

export const editingCommands: Record<string, EditCommand> = {
  SelfInsert: command('Insert the key typed', (state, _context, key) =>
    key.text === '' ? bell(state) : { state: insert(state, key.text) },
  ),
  InsertPaste: command('Insert pasted text as it is', (state, _context, key) => ({ state: insert(state, key.text) })),
  AcceptLine: command('Run the text, or go on with the next line while it is unfinished', acceptLine),
  ValidateAndAcceptLine: command('Run the text when it is complete', acceptLine),
  AddLine: command('Start a new line without running the text', (state) => ({ state: insert(state, '\n') })),
  InsertLineAbove: command('Start a new line above this one', (state) => {
    const start = lineStart(state.text, state.cursor);
    return { state: moveTo(replace(state, start, start, '\n'), start) };
  }),
  InsertLineBelow: command('Start a new line below this one', (state) => {
    const end = lineEnd(state.text, state.cursor);
    return { state: replace(state, end, end, '\n') };
  }),
  CancelLine: command('Drop the text and start anew', (state) => ({
    state: { ...emptyState, killed: state.killed },
    effects: [{ kind: 'cancel' }],
  })),
  CopyOrCancelLine: command('Copy the selection, or drop the text', (state) => {
    const range = selection(state);
    if (range)
      return { state: { ...state, anchor: null }, effects: [{ kind: 'copy', text: state.text.slice(...range) }] };
    return { state: { ...emptyState, killed: state.killed }, effects: [{ kind: 'cancel' }] };
  }),
  RevertLine: command('Empty the line; undo brings it back', (state) => ({
    state: state.text === '' ? moveTo(state, 0) : replace(state, 0, state.text.length, ''),
  })),
  BackwardDeleteChar: command('Delete the character before the cursor', (state) => {
    const without = removeSelection(state);
    return without ? { state: without } : remove(state, previousCharacter(state.text, state.cursor), state.cursor);
  }),
  DeleteChar: command('Delete the character under the cursor', (state) => {
    const without = removeSelection(state);
    return without ? { state: without } : remove(state, state.cursor, nextCharacter(state.text, state.cursor));
  }),
  DeleteCharOrExit: command('Delete the character under the cursor; leave the shell on an empty line', (state) =>
    state.text === ''
      ? { state, effects: [{ kind: 'exit' }] }
      : remove(state, state.cursor, nextCharacter(state.text, state.cursor)),
  ),
  BackwardDeleteInput: kills('Delete from the start of the text to the cursor', (_text, at) => [0, at], false),
  BackwardDeleteLine: kills(
    'Delete from the start of the line to the cursor',
    (text, at) => [lineStart(text, at), at],
    false,
  ),
  ForwardDeleteInput: kills('Delete from the cursor to the end of the text', (text, at) => [at, text.length], true),
  BackwardKillInput: kills('Kill to the start of the text', (_text, at) => [0, at], false),
  KillLine: kills('Kill to the end of the line', (text, at) => [at, killEnd(text, at)], true),
  BackwardKillLine: kills('Kill to the start of the line', (text, at) => [lineStart(text, at), at], false),
  KillWord: kills('Kill to the end of the word', (text, at, ends) => [at, wordEnd(text, at, ends)], true),
  KillNextWord: kills(
    'Kill to the start of the next word',
    (text, at, ends) => [at, nextWordStart(text, at, ends)],
    true,
  ),
  BackwardKillWord: kills('Kill to the start of the word', (text, at, ends) => [wordStart(text, at, ends), at], false),
  DeleteWord: deletes('Delete to the end of the word', (text, at, ends) => [at, wordEnd(text, at, ends)]),
  BackwardDeleteWord: deletes('Delete to the start of the word', (text, at, ends) => [wordStart(text, at, ends), at]),
  DeleteLine: deletes('Delete the line that the cursor is in', (text, at) => [
    lineStart(text, at),
    Math.min(lineEnd(text, at) + 1, text.length),
  ]),
  ForwardDeleteLine: deletes('Delete from the cursor to the end of the line', (text, at) => [at, lineEnd(text, at)]),
  ShellKillWord: kills('Kill to the end of the argument', (text, at) => [at, blankWordEnd(text, at)], true),
  ShellBackwardKillWord: kills(
    'Kill to the start of the argument',
    (text, at) => [blankWordStart(text, at), at],
    false,
  ),
  KillRegion: command('Kill from the mark to the cursor', (state, { options }) => {
    const mark = Math.min(state.mark, state.text.length);
    const [start, end] = mark < state.cursor ? [mark, state.cursor] : [state.cursor, mark];
    return kill(state, start, end, mark > state.cursor, options.killRing);
  }),
  UpcaseWord: rewrites('Write the word in capital letters', (word) => word.toUpperCase()),
  DowncaseWord: rewrites('Write the word in small letters', (word) => word.toLowerCase()),
  CapitalizeWord: rewrites('Write the word with a capital first', capital),
  UnixWordRubout: kills('Kill back to the blank before the word', (text, at) => [blankWordStart(text, at), at], false),
  Yank: command('Insert the text killed last', (state) => yank(state, 0, state.cursor, state.cursor)),
  YankPop: command('Put an earlier killed text in place of the one yanked', (state) => {
    if (!state.yanked || !/^Yank(Pop)?$/.test(state.last)) return bell(state);
    const index = (state.yanked.index + 1) % Math.max(1, state.killed.length);
    return yank(state, index, state.yanked.start, state.cursor);
  }),
  Cut: command('Cut the selection', (state) => {
    const range = selection(state);
    if (!range) return bell(state);
    return { state: replace(state, ...range, ''), effects: [{ kind: 'copy', text: state.text.slice(...range) }] };
  }),
  Copy: command('Copy the selection, or the whole text', (state) => {
    const [start, end] = selection(state) ?? [0, state.text.length];
    return { state, effects: [{ kind: 'copy', text: state.text.slice(start, end) }] };
  }),
  Paste: command('Insert the clipboard', (state) => ({ state, effects: [{ kind: 'paste' }] })),
  SwapCharacters: command('Swap the character with the one before it', (state) => {
    const { text, cursor } = state;
    if (text.length < 2 || cursor === 0) return bell(state);
    const middle = cursor === text.length ? previousCharacter(text, cursor) : cursor;
    const start = previousCharacter(text, middle);
    const end = nextCharacter(text, middle);
    return { state: replace(state, start, end, text.slice(middle, end) + text.slice(start, middle)) };
  }),
  Undo: command('Undo the last change', (state) => {
    const to = state.undo.at(-1);
    return to ? { state: stepBack(state, to, state.undo.slice(0, -1), [snapshot(state), ...state.redo]) } : bell(state);
  }),
  Redo: command('Do again what was undone', (state) => {
    const [to, ...rest] = state.redo;
    return to ? { state: stepBack(state, to, [...state.undo, snapshot(state)], rest) } : bell(state);
  }),
};

/** Ctrl-K on an empty rest of a line takes the line end itself. */
const killEnd = (text: string, at: number) => {
  const end = lineEnd(text, at);
  return end === at && end < text.length ? end + 1 : end;
};
