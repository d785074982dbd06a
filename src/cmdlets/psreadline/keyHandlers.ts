import { KeyHandler } from './KeyHandler.ts';
import type { KeyScript, ReadLine } from './ReadLine.ts';

/** How the groups follow each other. */
const GROUPS = [
  'Basic editing',
  'Cursor movement',
  'History',
  'Completion',
  'Miscellaneous',
  'Selection',
  'Search',
  'Custom',
];

/** What a key handler without a name is called. */
export const CUSTOM = 'CustomAction';

const groupOrder = ({ group }: KeyHandler) => GROUPS.indexOf(group);

function ordered(handlers: KeyHandler[]): KeyHandler[] {
  return handlers.sort(
    (a, b) =>
      groupOrder(a) - groupOrder(b) || (a.functionName < b.functionName ? -1 : a.functionName > b.functionName ? 1 : 0),
  );
}

function handlerOf(readLine: ReadLine, chord: string, binding: string | KeyScript): KeyHandler {
  if (typeof binding !== 'string') return new KeyHandler(chord, binding.name, binding.description, 'Custom');
  const { group = '', description = '' } = readLine.editor.functions[binding] ?? {};
  return new KeyHandler(chord, binding, description, group);
}

/** The chords that do something, by group and function. */
export function boundHandlers(readLine: ReadLine): KeyHandler[] {
  return ordered([...readLine.bindings()].map(([chord, binding]) => handlerOf(readLine, chord, binding)));
}

/** The functions that no chord calls. */
export function unboundHandlers(readLine: ReadLine): KeyHandler[] {
  const bound = new Set(readLine.bindings().values());
  const free = Object.entries(readLine.editor.functions).filter(([name]) => !bound.has(name));
  return ordered(free.map(([name, { group, description }]) => new KeyHandler('Unbound', name, description, group)));
}
