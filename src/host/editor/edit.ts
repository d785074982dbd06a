import { bell, type EditContext, type Step } from './Command.ts';
import { leaveMenu, MENU_KEYS, walkMenu } from './commands/completion.ts';
import { findPattern, showFound } from './commands/history.ts';
import type { CompletionList, EditState, HistorySearch } from './EditState.ts';
import { chordOf, type Key } from './Key.ts';
import { editCommands } from './keymap.ts';
import { previousCharacter } from './motion.ts';

/** Chords to names of editing functions; a plain key that is missing types itself. */
export type KeyBindings = Readonly<Record<string, string>>;

/** The line editor: one key in, the next state and what the host is to do out. Never throws, never waits. */
export function edit(state: EditState, key: Key, context: EditContext, bindings: KeyBindings): Step {
  if (state.search) return searching(state, state.search, key, context, bindings);
  if (state.completion?.menu) return inMenu(state, state.completion, key, context, bindings);
  return dispatch(state, key, context, bindings);
}

function dispatch(state: EditState, key: Key, context: EditContext, bindings: KeyBindings): Step {
  const name = bindings[chordOf(key)] ?? (key.text === '' ? '' : 'SelfInsert');
  const command = editCommands[name];
  if (!command) return key.text === '' ? bell(state) : { state };
  const step = command.run(forget(state, name), context, key);
  return { ...step, state: { ...step.state, last: name } };
}

/** What only lasts while the same kind of command goes on is dropped before another one. */
function forget(state: EditState, name: string): EditState {
  const vertical = name === 'PreviousHistory' || name === 'NextHistory';
  const completing = name.startsWith('TabComplete') || name === 'MenuComplete';
  if ((vertical || state.column === null) && (completing || state.completion === null)) return state;
  return { ...state, column: vertical ? state.column : null, completion: completing ? state.completion : null };
}

function inMenu(state: EditState, list: CompletionList, key: Key, context: EditContext, bindings: KeyBindings): Step {
  const chord = chordOf(key);
  const step = MENU_KEYS[chord];
  if (step !== undefined) return walkMenu(state, list, step);
  if (chord === 'Escape' || chord === 'Ctrl+c') return leaveMenu(state, list);
  const accepted = { ...state, completion: null };
  return chord === 'Enter' ? { state: accepted } : dispatch(accepted, key, context, bindings);
}

function searching(
  state: EditState,
  search: HistorySearch,
  key: Key,
  context: EditContext,
  bindings: KeyBindings,
): Step {
  const chord = chordOf(key);
  if (chord === 'Ctrl+r' || chord === 'Ctrl+s') return dispatch(state, key, context, bindings);
  if (chord === 'Escape' || chord === 'Ctrl+c' || chord === 'Ctrl+g') {
    return { state: { ...state, ...search.before, search: null } };
  }
  if (key.text !== '' && key.name !== 'Paste') return narrow(state, search.pattern + key.text, search, context);
  if (chord === 'Backspace') {
    return narrow(
      state,
      search.pattern.slice(0, previousCharacter(search.pattern, search.pattern.length)),
      search,
      context,
    );
  }
  return dispatch({ ...state, search: null }, key, context, bindings);
}

function narrow(state: EditState, pattern: string, search: HistorySearch, { history }: EditContext): Step {
  const index = findPattern(history, pattern, search.index ?? 0);
  const found = showFound(state, history, pattern, index);
  return index === null && pattern !== '' ? bell(found) : { state: found };
}
