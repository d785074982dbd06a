/** A moment of the line that undo can return to. */
export interface Snapshot {
  readonly text: string;
  readonly cursor: number;
}

/** Where the user is in the history: `index` counts from the newest (0), null while the line is the user's own. */
export interface HistoryPlace {
  readonly index: number | null;
  /** The user's own line, put back when they come down past the newest entry. */
  readonly own: string;
  /** What the entries must begin with (F8), '' for plain up and down. */
  readonly prefix: string;
}

/** An interactive search through the history (Ctrl-R). */
export interface HistorySearch {
  readonly pattern: string;
  /** Index of the entry that matches, counted from the newest; null when none does. */
  readonly index: number | null;
  readonly before: Snapshot;
}

/** The candidates for one word, and which of them stands in the line (null in an untouched menu). */
export interface CompletionList {
  readonly start: number;
  readonly end: number;
  readonly items: readonly CompletionItem[];
  readonly selected: number;
  readonly before: Snapshot;
  readonly menu: boolean;
}

export interface CompletionItem {
  /** What is put into the line. */
  readonly text: string;
  /** What the menu shows. */
  readonly label: string;
  readonly toolTip: string;
}

/** What the next key is for, instead of what it is bound to. */
export type Pending =
  /** First key of a chord of two. */
  | { readonly kind: 'chord'; readonly first: string }
  /** The cursor goes to the next or previous character of that key. */
  | { readonly kind: 'character'; readonly step: 1 | -1 }
  | { readonly kind: 'whatIsKey' };

/** The whole state of the line editor: plain data, never changed in place. */
export interface EditState {
  readonly text: string;
  /** Offset of the cursor in UTF-16 units, never inside a surrogate pair. */
  readonly cursor: number;
  /** The fixed end of the selection, null without one. */
  readonly anchor: number | null;
  readonly undo: readonly Snapshot[];
  readonly redo: readonly Snapshot[];
  /** Killed texts, newest first, at most 10. */
  readonly killed: readonly string[];
  /** Name of the last command, because kills join up and yank-pop and Alt-. continue. */
  readonly last: string;
  /** Where the last yank put its text, for yank-pop and Alt-. */
  readonly yanked: { readonly start: number; readonly index: number } | null;
  /** Column that up and down try to keep. */
  readonly column: number | null;
  readonly history: HistoryPlace;
  readonly search: HistorySearch | null;
  readonly completion: CompletionList | null;
  readonly pending: Pending | null;
  /** Digits typed with Alt: how often the next command is done. '' for none. */
  readonly argument: string;
  /** The mark of Emacs mode, an offset. */
  readonly mark: number;
}

export const emptyState: EditState = {
  text: '',
  cursor: 0,
  anchor: null,
  undo: [],
  redo: [],
  killed: [],
  last: '',
  yanked: null,
  column: null,
  history: { index: null, own: '', prefix: '' },
  search: null,
  completion: null,
  pending: null,
  argument: '',
  mark: 0,
};

const UNDO_LIMIT = 500;

export const snapshot = ({ text, cursor }: EditState): Snapshot => ({ text, cursor });

/** Moves the cursor and drops the selection. */
export function moveTo(state: EditState, cursor: number): EditState {
  return { ...state, cursor: clamp(state.text, cursor), anchor: null };
}

/** Moves the cursor, keeping or starting the selection. */
export function selectTo(state: EditState, cursor: number): EditState {
  return { ...state, cursor: clamp(state.text, cursor), anchor: state.anchor ?? state.cursor };
}

/** Replaces `start`…`end` by `text`, leaves the cursor behind it and remembers the step for undo. */
export function replace(state: EditState, start: number, end: number, text: string): EditState {
  return {
    ...state,
    text: state.text.slice(0, start) + text + state.text.slice(end),
    cursor: start + text.length,
    anchor: null,
    undo: [...state.undo.slice(-UNDO_LIMIT), snapshot(state)],
    redo: [],
  };
}

/** Puts another line in place of this one (history, completion) as one undoable step. */
export function replaceAll(state: EditState, text: string, cursor = text.length): EditState {
  return { ...replace(state, 0, state.text.length, text), cursor };
}

/** Start and end of the selection, null without one. */
export function selection({ anchor, cursor }: EditState): readonly [number, number] | null {
  if (anchor === null || anchor === cursor) return null;
  return anchor < cursor ? [anchor, cursor] : [cursor, anchor];
}

/** Types text over the selection or at the cursor. */
export function insert(state: EditState, text: string): EditState {
  const [start, end] = selection(state) ?? [state.cursor, state.cursor];
  return replace(state, start, end, text);
}

function clamp(text: string, cursor: number): number {
  const inside = Math.min(Math.max(cursor, 0), text.length);
  return isLowSurrogate(text, inside) && isHighSurrogate(text, inside - 1) ? inside - 1 : inside;
}

const isLowSurrogate = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
const isHighSurrogate = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;
