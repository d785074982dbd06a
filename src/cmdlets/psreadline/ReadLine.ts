import type { Session } from '../../runtime/Session.ts';
import { addTypes } from '../../values/registry.ts';
import type { ScriptBlock } from '../../values/ScriptBlock.ts';
import type { LineEditor } from './LineEditor.ts';
import { ReadLineOptions } from './ReadLineOptions.ts';
import { readLineTypes } from './readLineTypes.ts';

/** A script block that a key runs. */
export interface KeyScript {
  readonly script: ScriptBlock;
  readonly name: string;
  readonly description: string;
}

/** What the key handler cmdlets gave a chord: a function's name, a script, or nothing at all. */
export type KeyBinding = string | KeyScript | null;

/** PSReadLine's settings of one session; the line editor takes them over before each prompt. */
export class ReadLine {
  readonly editor: LineEditor;
  readonly options: ReadLineOptions;
  /** Chords that were bound or freed in this session. */
  private readonly own = new Map<string, KeyBinding>();

  constructor(editor: LineEditor) {
    this.editor = editor;
    this.options = new ReadLineOptions(editor.historyPath);
  }

  bind(chord: string, binding: KeyBinding): void {
    this.own.set(chord, binding);
  }

  /** Another edit mode has its own keys. */
  useMode(mode: string): void {
    this.options.EditMode = mode;
    this.own.clear();
  }

  /** All chords that do something. */
  bindings(): ReadonlyMap<string, string | KeyScript> {
    const all = new Map<string, string | KeyScript>(Object.entries(this.editor.bindings(this.options.EditMode)));
    for (const [chord, binding] of this.own) {
      if (binding === null) all.delete(chord);
      else all.set(chord, binding);
    }
    return all;
  }
}

const editors = new WeakMap<Session, () => LineEditor>();
const settings = new WeakMap<Session, ReadLine>();

/** Gives a session the line editor whose settings its cmdlets change; made when one of them first asks. */
export function connectLineEditor(session: Session, editor: () => LineEditor): void {
  addTypes(readLineTypes);
  editors.set(session, editor);
}

/** The settings when something has asked for them before. */
export const knownReadLine = (session: Session): ReadLine | null => settings.get(session) ?? null;

export function readLineOf(session: Session): ReadLine {
  const known = settings.get(session);
  if (known !== undefined) return known;
  const editor = editors.get(session);
  if (editor === undefined) throw new Error('no line editor was connected to this session');
  const made = new ReadLine(editor());
  settings.set(session, made);
  return made;
}
