import { bell, type CompletionStyle, type EditCommand, type Effect, type Step } from '../Command.ts';
import { type CompletionItem, type CompletionList, type EditState, replace, snapshot } from '../EditState.ts';

/** The engine's answer: candidates for `start`…`end` of the text that was asked about. */
export interface Completions {
  readonly start: number;
  readonly end: number;
  readonly items: readonly CompletionItem[];
}

/** Puts candidate `index` into the line. */
function choose(state: EditState, list: CompletionList, index: number): EditState {
  const item = list.items[index];
  if (!item) return state;
  const { text } = list.before;
  return {
    ...state,
    text: text.slice(0, list.start) + item.text + text.slice(list.end),
    cursor: list.start + item.text.length,
    anchor: null,
    completion: { ...list, selected: index },
  };
}

function turn(state: EditState, list: CompletionList, step: number): EditState {
  const count = list.items.length;
  return choose(state, list, (list.selected + step + count) % count);
}

/** Takes the engine's answer over; an answer to a text that has changed meanwhile is dropped. */
export function completed(state: EditState, asked: string, answer: Completions, how: CompletionStyle): Step {
  if (state.text !== asked) return { state };
  const [only] = answer.items;
  if (!only) return bell(state);
  if (how === 'list') return { state, effects: [listing(answer)] };
  if (how === 'common') return extend(state, answer);
  const list: CompletionList = { ...answer, selected: 0, before: snapshot(state), menu: how === 'menu' };
  const first = how === 'previous' ? answer.items.length - 1 : 0;
  const remembered = { ...state, undo: [...state.undo, snapshot(state)], redo: [] };
  const chosen = choose(remembered, list, first);
  return { state: answer.items.length === 1 ? { ...chosen, completion: null } : chosen };
}

const listing = ({ items }: Completions): Effect => ({
  kind: 'show',
  text: items.map(({ label }) => label).join('  '),
});

/** As bash completes: as far as all candidates agree; a second time it shows them. */
function extend(state: EditState, answer: Completions): Step {
  const texts = answer.items.map(({ text }) => text);
  const common = texts.reduce(commonStart);
  const typed = state.text.slice(answer.start, answer.end);
  if (texts.length > 1 && common.length <= typed.length) return { state, effects: [listing(answer)] };
  return { state: replace(state, answer.start, answer.end, common) };
}

function commonStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one.charAt(length).toLowerCase() === other.charAt(length).toLowerCase()) length++;
  return one.slice(0, length);
}

function complete(how: CompletionStyle, step: number): EditCommand['run'] {
  return (state) => {
    if (state.completion) return { state: turn(state, state.completion, step) };
    return { state, effects: [{ kind: 'complete', text: state.text, cursor: state.cursor, how }] };
  };
}

export const completionCommands: Record<string, EditCommand> = {
  TabCompleteNext: { group: 'Completion', description: 'Complete with the next candidate', run: complete('next', 1) },
  TabCompletePrevious: {
    group: 'Completion',
    description: 'Complete with the candidate before',
    run: complete('previous', -1),
  },
  Complete: { group: 'Completion', description: 'Complete as far as all candidates agree', run: complete('common', 1) },
  PossibleCompletions: { group: 'Completion', description: 'Show all candidates', run: complete('list', 1) },
  MenuComplete: { group: 'Completion', description: 'Choose the completion from a menu', run: complete('menu', 1) },
};

/** Keys that walk in an open menu instead of moving the cursor. */
export const MENU_KEYS: Record<string, number> = {
  RightArrow: 1,
  DownArrow: 1,
  Tab: 1,
  LeftArrow: -1,
  UpArrow: -1,
  'Shift+Tab': -1,
};

export const walkMenu = (state: EditState, list: CompletionList, step: number): Step => ({
  state: turn(state, list, step),
});

/** Escape in an open menu puts the text back as it was. */
export const leaveMenu = (state: EditState, list: CompletionList): Step => ({
  state: { ...state, ...list.before, anchor: null, completion: null },
});
