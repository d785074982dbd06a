import { type IPty, spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';

/** Longest time for something to appear: machines that test may be slow. */
const PATIENCE = 60_000;

/** Keys as terminals send them. */
export const KEYS = {
  enter: '\r',
  tab: '\t',
  shiftTab: '\x1b[Z',
  escape: '\x1b',
  backspace: '\x7f',
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  home: '\x1b[H',
  end: '\x1b[F',
  ctrlSpace: '\0',
  ctrlC: '\x03',
  ctrlD: '\x04',
  ctrlL: '\x0c',
  ctrlR: '\x12',
  ctrlLeft: '\x1b[1;5D',
  f1: '\x1bOP',
  f8: '\x1b[19~',
} as const;

export interface TerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Told of every piece of output. */
  readonly onOutput?: (data: string) => void;
}

/** A cell's text and how it is coloured. A wide character has an empty cell behind it. */
export interface Cell {
  readonly text: string;
  /** A number of the palette, -1 for the terminal's own colour, TRUE_COLOUR and more for red, green and blue. */
  readonly foreground: number;
  readonly background: number;
  readonly isDim: boolean;
  readonly isInverse: boolean;
}

/** Added to 0xRRGGBB. */
export const TRUE_COLOUR = 0x1000000;

/** A program in a pseudo-terminal, and the screen of a real terminal model that shows what it writes. */
export class TerminalScreen {
  readonly terminal: headless.Terminal;
  readonly exited: Promise<number>;
  private readonly process: IPty;
  private readonly watchers = new Set<() => void>();

  constructor(file: string, words: readonly string[], options: TerminalOptions) {
    const { columns: cols = 80, rows = 24, folder, environment = {} } = options;
    this.terminal = new headless.Terminal({ cols, rows, allowProposedApi: true, scrollback: 1000 });
    // Jest tells its workers whether to colour; the terminal here is one of its own.
    const { NODE_OPTIONS: _, NO_COLOR: __, FORCE_COLOR: ___, ...inherited } = process.env;
    this.process = spawn(file, [...words], {
      cols,
      rows,
      cwd: folder,
      name: 'xterm-256color',
      env: { ...inherited, TERM: 'xterm-256color', ...environment },
    });
    this.process.onData((data) => {
      options.onOutput?.(data);
      // As a real terminal, it reads no faster than it draws: the program waits, and Ctrl-C finds no backlog.
      this.process.pause();
      this.terminal.write(data, () => {
        this.process.resume();
        for (const watch of this.watchers) watch();
      });
    });
    // A terminal answers when it is asked where its cursor is.
    this.terminal.onData((data) => this.process.write(data));
    this.exited = new Promise((resolve) => {
      this.process.onExit(({ exitCode }) => resolve(exitCode));
    });
  }

  type(text: string): void {
    this.process.write(text);
  }

  press(...names: (keyof typeof KEYS)[]): void {
    for (const name of names) this.process.write(KEYS[name]);
  }

  /** Text as a terminal hands over what is pasted. */
  paste(text: string): void {
    this.process.write(`\x1b[200~${text.replaceAll('\n', '\r')}\x1b[201~`);
  }

  resize(columns: number, rows: number): void {
    this.terminal.resize(columns, rows);
    this.process.resize(columns, rows);
  }

  kill(): void {
    this.process.kill();
  }

  /** The rows of the screen without the blanks at their ends; empty rows at the bottom are left out. */
  get lines(): string[] {
    const buffer = this.terminal.buffer.active;
    const all = Array.from({ length: this.terminal.rows }, (_, row) => this.line(buffer.baseY + row));
    while (all.at(-1) === '') all.pop();
    return all;
  }

  /** All rows, those that have scrolled away too. */
  get everything(): string[] {
    const { length } = this.terminal.buffer.active;
    const all = Array.from({ length }, (_, row) => this.line(row));
    while (all.at(-1) === '') all.pop();
    return all;
  }

  private line(row: number): string {
    return this.terminal.buffer.active.getLine(row)?.translateToString(true).trimEnd() ?? '';
  }

  get text(): string {
    return this.lines.join('\n');
  }

  /** Where the cursor stands on the screen. */
  get cursor(): { readonly row: number; readonly column: number } {
    const { cursorX: column, cursorY: row } = this.terminal.buffer.active;
    return { row, column };
  }

  /** The cells of a row of the screen. */
  cells(row: number): Cell[] {
    const buffer = this.terminal.buffer.active;
    const line = buffer.getLine(buffer.baseY + row);
    if (line === undefined) return [];
    return Array.from({ length: this.terminal.cols }, (_, column) => {
      const cell = line.getCell(column);
      return {
        text: cell?.getChars() ?? '',
        foreground: (cell?.getFgColor() ?? -1) + (cell?.isFgRGB() ? TRUE_COLOUR : 0),
        background: (cell?.getBgColor() ?? -1) + (cell?.isBgRGB() ? TRUE_COLOUR : 0),
        isDim: (cell?.isDim() ?? 0) > 0,
        isInverse: (cell?.isInverse() ?? 0) > 0,
      };
    });
  }

  /** Resolves when the screen shows it: a text, a pattern, or whatever a test asks. */
  async shows(what: string | RegExp | ((screen: TerminalScreen) => boolean)): Promise<void> {
    const test = tester(what);
    await this.holds(() => {
      if (!test(this)) throw new Error(`The screen never showed ${String(what)}:\n${this.text}`);
    });
  }

  /**
   * Resolves when nothing that the assertion asks of the screen fails any more; rejects with its last failure. Output comes in
   * pieces that end anywhere, so a row may be there before the cursor is: whatever is compared is waited for.
   */
  async holds(assertion: () => void): Promise<void> {
    if (failureOf(assertion) === null) return;
    await new Promise<void>((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        this.watchers.delete(watch);
      };
      const watch = (): void => {
        if (failureOf(assertion) !== null) return;
        stop();
        resolve();
      };
      const timer = setTimeout(() => {
        stop();
        reject(failureOf(assertion)?.error);
      }, PATIENCE);
      this.watchers.add(watch);
    });
  }
}

function failureOf(assertion: () => void): { readonly error: unknown } | null {
  try {
    assertion();
    return null;
  } catch (error) {
    return { error };
  }
}

function tester(what: string | RegExp | ((screen: TerminalScreen) => boolean)): (screen: TerminalScreen) => boolean {
  if (typeof what === 'function') return what;
  if (typeof what === 'string') return ({ text }) => text.includes(what);
  return ({ text }) => what.test(text);
}
