import { type KeyBindings, SCRIPT } from '../editor/edit.ts';
import { chordOf, type Key } from '../editor/Key.ts';
import { editCommands, PASTE_KEY } from '../editor/keymap.ts';

const KEY_WIDTH = 24;
const FUNCTION_WIDTH = 26;

const describe = (name: string): string =>
  name === SCRIPT ? 'Run a script block' : (editCommands[name]?.description ?? '');

const row = (key: string, name: string, description: string): string =>
  `${key.padEnd(KEY_WIDTH)}${name.padEnd(FUNCTION_WIDTH)}${description}`;

/** What each key does, for Ctrl+Alt+?. */
export function keyTable(bindings: KeyBindings): string {
  const keys = Object.entries(bindings).filter(([chord]) => chord !== PASTE_KEY);
  const rows = keys.map(([chord, name]) => row(chord, name, describe(name)));
  return [row('Key', 'Function', 'Description'), ...rows].join('\n');
}

/** What one key does, for Alt+?. */
export function keySentence(bindings: KeyBindings, key: Key): string {
  const chord = chordOf(key);
  const name = bindings[chord] ?? (key.text === '' ? null : 'SelfInsert');
  return name === null ? `${chord}: nothing` : `${chord}: ${name} - ${describe(name)}`;
}
