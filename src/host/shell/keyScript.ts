import { editing } from '../../cmdlets/psreadline/activeBuffer.ts';
import type { EditBuffer } from '../../cmdlets/psreadline/LineEditor.ts';
import { readLineOf } from '../../cmdlets/psreadline/ReadLine.ts';
import type { Session } from '../../runtime/Session.ts';
import { Hashtable } from '../../values/Hashtable.ts';
import { defaultEditOptions, type EditContext, type Effect, type Step } from '../editor/Command.ts';
import { type EditState, moveTo, replace } from '../editor/EditState.ts';
import { runCommand } from '../editor/edit.ts';
import type { Key } from '../editor/Key.ts';
import { textFacts } from './textFacts.ts';

const NO_KEY: Key = { name: '', ctrl: false, alt: false, shift: false, text: '' };

/** The text that a script works on: the pure editor, driven by name instead of by key. */
class ScriptedBuffer implements EditBuffer {
  state: EditState;
  readonly effects: Effect[] = [];
  private readonly context: EditContext;

  constructor(state: EditState, context: EditContext) {
    this.state = state;
    this.context = context;
  }

  get text(): string {
    return this.state.text;
  }

  get cursor(): number {
    return this.state.cursor;
  }

  insert(text: string): void {
    this.state = replace(this.state, this.cursor, this.cursor, text);
  }

  replace(start: number, length: number, text: string): void {
    const from = Math.max(0, Math.min(start, this.text.length));
    this.state = replace(this.state, from, Math.min(from + Math.max(0, length), this.text.length), text);
  }

  moveTo(cursor: number): void {
    this.state = moveTo(this.state, cursor);
  }

  run(name: string): void {
    const { state, effects } = runCommand(this.state, name, NO_KEY, this.context);
    this.state = state;
    this.effects.push(...(effects ?? []));
  }
}

/** Runs the script that a chord is bound to. Its errors are shown as those of a command are. */
export function runKeyScript(session: Session, chord: string, state: EditState): Step {
  const readLine = readLineOf(session);
  const binding = readLine.bindings().get(chord);
  if (binding === undefined || typeof binding === 'string') return { state };
  const history = session.history.entries.map(({ text }) => text);
  const context = { history, options: defaultEditOptions, isComplete: (text: string) => textFacts(text).isComplete };
  const buffer = new ScriptedBuffer(state, context);
  const { success } = session;
  session.show(() => editing(buffer, () => void binding.script.invoke([keyInfo(chord), null])));
  session.success = success;
  return { state: buffer.state, effects: buffer.effects };
}

/** `$args[0]` of the script. */
function keyInfo(chord: string): Hashtable {
  const info = new Hashtable();
  info.set('Key', chord.split('+').at(-1));
  info.set('KeyChar', chord.length === 1 ? chord : '');
  info.set('Modifiers', chord.includes('+') ? chord.slice(0, chord.lastIndexOf('+')).replaceAll('+', ', ') : '0');
  return info;
}
