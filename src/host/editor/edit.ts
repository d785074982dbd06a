import { bell, type EditContext, type Effect, type Step } from './Command.ts';
import { leaveMenu, MENU_KEYS, walkMenu } from './commands/completion.ts';
import { findPattern, showFound } from './commands/history.ts';
import type { CompletionList, EditState, HistorySearch, Pending } from './EditState.ts';
import { moveTo } from './EditState.ts';
import { chordOf, type Key } from './Key.ts';
import { editCommands } from './keymap.ts';
import { previousCharacter } from './motion.ts';

/** Chords to names of editing functions; a plain key that is missing types itself. */
export type KeyBindings = Readonly<Record<string, string>>;

/** What a chord is bound to that a script block handles. */
export const SCRIPT = 'ScriptBlock';

/** How often a command is repeated at most. */
const MOST_REPEATS = 1000;

/** The line editor: one key in, the next state and what the host is to do out. Never throws, never waits. */
export function edit(state: EditState, key: Key, context: EditContext, bindings: KeyBindings): Step {
  if (state.pending) return afterPending({ ...state, pending: null }, state.pending, key, context, bindings);
  if (state.search) return searching(state, state.search, key, context, bindings);
  if (state.completion?.menu) return inMenu(state, state.completion, key, context, bindings);
  return dispatch(state, key, chordOf(key), context, bindings);
}

function dispatch(state: EditState, key: Key, chord: string, context: EditContext, bindings: KeyBindings): Step {
  const name = bindings[chord] ?? (key.text === '' ? '' : 'SelfInsert');
  if (name === SCRIPT) return { state: forget(state, name), effects: [{ kind: 'script', chord }] };
  if (name === '' && beginsChord(chord, bindings))
    return { state: { ...state, pending: { kind: 'chord', first: chord } } };
  return runCommand(state, name, key, context);
}

/** Runs an editing function by name, as often as a digit argument says. */
export function runCommand(state: EditState, name: string, key: Key, context: EditContext): Step {
  const command = editCommands[name];
  if (!command) return key.text === '' ? bell(state) : { state };
  if (name === 'DigitArgument' || state.argument === '') return once(state, name, key, context);
  const times = Math.min(Math.abs(Number(state.argument)) || 1, MOST_REPEATS);
  let step: Step = { state: { ...state, argument: '' } };
  const effects: Effect[] = [];
  for (let count = 0; count < times && effects.length === 0; count++) {
    step = once(step.state, name, key, context);
    effects.push(...(step.effects ?? []));
  }
  return { state: step.state, effects };
}

function once(state: EditState, name: string, key: Key, context: EditContext): Step {
  const step = editCommands[name]?.run(forget(state, name), context, key) ?? bell(state);
  return { ...step, state: { ...step.state, last: name } };
}

const beginsChord = (chord: string, bindings: KeyBindings): boolean =>
  Object.keys(bindings).some((bound) => bound.startsWith(`${chord},`));

function afterPending(state: EditState, pending: Pending, key: Key, context: EditContext, bindings: KeyBindings): Step {
  if (pending.kind === 'chord')
    return dispatch(state, { ...key, text: '' }, `${pending.first},${chordOf(key)}`, context, bindings);
  if (pending.kind === 'whatIsKey') return { state, effects: [{ kind: 'showKey', key }] };
  const found = key.text === '' ? -1 : findCharacter(state, key.text, pending.step);
  return found < 0 ? bell(state) : { state: moveTo(state, found) };
}

function findCharacter({ text, cursor }: EditState, character: string, step: 1 | -1): number {
  if (step > 0) return text.indexOf(character, cursor + 1);
  return cursor === 0 ? -1 : text.lastIndexOf(character, cursor - 1);
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
  if (chord === 'Escape' || chord === 'Ctrl+c' || chord === 'Ctrl+g') return leaveMenu(state, list);
  const accepted = { ...state, completion: null };
  return chord === 'Enter' ? { state: accepted } : dispatch(accepted, key, chord, context, bindings);
}

function searching(
  state: EditState,
  search: HistorySearch,
  key: Key,
  context: EditContext,
  bindings: KeyBindings,
): Step {
  const chord = chordOf(key);
  const name = bindings[chord];
  if (name === 'ReverseSearchHistory' || name === 'ForwardSearchHistory')
    return dispatch(state, key, chord, context, bindings);
  if (chord === 'Ctrl+c' || chord === 'Ctrl+g')
    return { state: { ...state, ...search.before, anchor: null, search: null } };
  if (chord === 'Escape') return { state: { ...state, search: null } };
  if (key.name === 'Paste' || key.text !== '') return narrow(state, search.pattern + key.text, search, context);
  if (chord === 'Backspace') {
    const shorter = search.pattern.slice(0, previousCharacter(search.pattern, search.pattern.length));
    return narrow(state, shorter, search, context);
  }
  return dispatch({ ...state, search: null }, key, chord, context, bindings);
}

function narrow(state: EditState, pattern: string, search: HistorySearch, context: EditContext): Step {
  const index = findPattern(context, pattern, search.index ?? 0);
  const found = showFound(state, context, pattern, index);
  return index === null && pattern !== '' ? bell(found) : { state: found };
}
