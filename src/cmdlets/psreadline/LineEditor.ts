/** An editing function of the shell's line editor, under PSReadLine's name. */
export interface EditorFunction {
  readonly group: string;
  readonly description: string;
}

/** The text being edited while a script block of Set-PSReadLineKeyHandler works on it. */
export interface EditBuffer {
  readonly text: string;
  readonly cursor: number;
  insert(text: string): void;
  replace(start: number, length: number, text: string): void;
  moveTo(cursor: number): void;
  /** Does what a key bound to that function does. */
  run(name: string): void;
}

/** What the cmdlets of PSReadLine know of the line editor; the host has it. */
export interface LineEditor {
  readonly functions: Readonly<Record<string, EditorFunction>>;
  /** Chord to name of function, as a new session has it. */
  bindings(mode: string): Readonly<Record<string, string>>;
  /** A chord as the editor names it (`Ctrl+LeftArrow`); null where the text names no key. */
  chord(text: string): string | null;
  /** Where the history is kept. */
  readonly historyPath: string;
}
