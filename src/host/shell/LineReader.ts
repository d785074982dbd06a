import type { CompletionStyle, EditContext, Effect, Step } from '../editor/Command.ts';
import type { ColourSpan } from '../editor/colours.ts';
import { type Completions, completed } from '../editor/commands/completion.ts';
import { type EditState, emptyState } from '../editor/EditState.ts';
import { edit } from '../editor/edit.ts';
import type { Key } from '../editor/Key.ts';
import { leave, paint, toTop } from '../editor/paint.ts';
import { predict } from '../editor/prediction.ts';
import { crop, type Picture, render } from '../editor/render.ts';
import { defaultEditing, type Editing } from './editing.ts';
import type { HistoryFile } from './HistoryFile.ts';
import type { Keyboard } from './Keyboard.ts';
import { keySentence, keyTable } from './keyTable.ts';

/** What is known of the text while it is edited. */
export interface TextFacts {
  readonly spans: readonly ColourSpan[];
  readonly hasError: boolean;
  readonly isComplete: boolean;
}

/** The part of a terminal that the reader needs; `process.stdout` fits. */
export interface TerminalOutput {
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  write(bytes: string): unknown;
}

/** What the reader asks of the shell around it. */
export interface LineReaderHost {
  facts(text: string): TextFacts;
  complete(text: string, cursor: number): Promise<Completions>;
  /** F1 and Alt-h: text to print above the line, '' for none. */
  help(of: 'command' | 'parameter', text: string, cursor: number): Promise<string>;
  /** Lets the script of a key work on the text. */
  script(chord: string, state: EditState): Promise<Step>;
  /** The terminal shows colours. */
  readonly colour: boolean;
}

/** An answer to a question is no code. */
const PLAIN: TextFacts = { spans: [], hasError: false, isComplete: true };

const CLEAR_SCREEN = '\x1b[H\x1b[2J';
const DEFAULT_WIDTH = 120;
const DEFAULT_HEIGHT = 50;

/** Reads one text at a time from a terminal in raw mode; what is typed while nobody reads waits in the keyboard. */
export class LineReader {
  private readonly output: TerminalOutput;
  private readonly history: HistoryFile;
  private readonly host: LineReaderHost;
  private readonly keyboard: Keyboard;
  private clipboard = '';
  private prompt = '';
  private state: EditState = emptyState;
  /** What was there before the last key. */
  private before: EditState = emptyState;
  private picture: Picture | null = null;
  private resolve: ((text: string | null) => void) | null = null;
  private isCommand = true;
  /** Keys typed while the engine works on the line wait for it. */
  private busy = false;
  private editing: Editing = defaultEditing;
  /** F2 has turned predictions off. */
  private unpredicted = false;
  /** What the next prompt begins with. */
  private next = '';

  constructor(output: TerminalOutput, history: HistoryFile, host: LineReaderHost, keyboard: Keyboard) {
    this.output = output;
    this.history = history;
    this.host = host;
    this.keyboard = keyboard;
  }

  /** True while a text is being edited. */
  get isReading(): boolean {
    return this.resolve !== null;
  }

  /** Follows Set-PSReadLineOption. */
  use(editing: Editing): void {
    this.editing = editing;
    this.history.keep(editing.history);
  }

  /**
   * Resolves with the text accepted, or null when the user leaves the shell (Ctrl-D on an empty line). `isCommand` is false
   * for the answer to a question: any line is complete, and it is not remembered.
   */
  read(prompt: string, isCommand = true): Promise<string | null> {
    if (isCommand) this.history.refresh();
    this.isCommand = isCommand;
    this.prompt = this.printPromptHead(prompt);
    const text = isCommand ? this.next : '';
    this.state = { ...emptyState, text, cursor: text.length, killed: this.state.killed };
    if (isCommand) this.next = '';
    this.picture = null;
    return new Promise((resolve) => {
      this.resolve = resolve;
      this.repaint();
      this.drain();
    });
  }

  /** Drops the question that is being answered. */
  abandon(): void {
    this.resolve = null;
    this.picture = null;
  }

  /** Draws everything anew, for a terminal that has changed its size. */
  resized(): void {
    if (!this.isReading) return;
    const top = this.picture === null ? '\r' : toTop(this.picture, this.width);
    this.output.write(`${top}\x1b[J`);
    this.picture = null;
    this.repaint();
  }

  private get width(): number {
    return this.output.columns || DEFAULT_WIDTH;
  }

  private get height(): number {
    return this.output.rows || DEFAULT_HEIGHT;
  }

  private printPromptHead(prompt: string): string {
    const lines = prompt.split(/\r?\n/);
    const last = lines.pop() ?? '';
    for (const line of lines) this.output.write(`${line}\r\n`);
    return last;
  }

  /** Handles all keys at hand, then paints once: typing fast never queues up pictures. */
  drain(): void {
    while (this.resolve !== null && !this.busy) {
      const key = this.keyboard.take();
      if (!key) break;
      this.press(key);
    }
    if (this.isReading) this.repaint();
  }

  private press(key: Key): void {
    const { state, effects } = edit(this.state, key, this.context(), this.editing.bindings);
    this.before = this.state;
    this.state = state;
    for (const effect of effects ?? []) this.perform(effect);
  }

  private context(): EditContext {
    const predictions = this.editing.predictions && !this.unpredicted && this.isCommand;
    return {
      history: this.isCommand ? this.history.entries : [],
      options: { ...this.editing, predictions },
      isComplete: (text) => !this.isCommand || this.host.facts(text).isComplete,
    };
  }

  private perform(effect: Effect): void {
    const handler = this.handlers[effect.kind] as (effect: Effect) => void;
    handler(effect);
  }

  private readonly handlers: { [K in Effect['kind']]: (effect: Extract<Effect, { kind: K }>) => void } = {
    accept: ({ text }) => this.finish(text),
    cancel: () => this.cancel(),
    exit: () => this.finish(null),
    clearScreen: () => this.redrawBelow(CLEAR_SCREEN),
    copy: ({ text }) => {
      this.clipboard = text;
      this.output.write(`\x1b]52;c;${Buffer.from(text).toString('base64')}\x07`);
    },
    paste: () => this.press({ name: 'Paste', ctrl: false, alt: false, shift: false, text: this.clipboard }),
    bell: () => this.ring(),
    clearHistory: () => this.history.clear(),
    showKeys: () => this.printAbove(keyTable(this.editing.bindings)),
    showKey: ({ key }) => this.printAbove(keySentence(this.editing.bindings, key)),
    show: ({ text }) => this.printAbove(text),
    switchPredictions: () => {
      this.unpredicted = !this.unpredicted;
    },
    acceptAndNext: ({ text, next }) => {
      this.next = next ?? '';
      this.finish(text);
    },
    script: ({ chord }) => this.runScript(chord),
    help: ({ of, text, cursor }) => {
      void this.host.help(of, text, cursor).then((shown) => this.isReading && this.printAbove(shown));
    },
    complete: ({ text, cursor, how }) => this.complete(text, cursor, how),
  };

  private complete(text: string, cursor: number, how: CompletionStyle): void {
    if (!this.isCommand) return;
    this.waitFor(this.host.complete(text, cursor), (answer) => completed(this.state, text, answer, how));
  }

  /** What the script prints stands above the line, which is drawn anew below it. */
  private runScript(chord: string): void {
    if (this.picture) this.output.write(`\r\x1b[J`);
    this.waitFor(this.host.script(chord, this.state), (step) => {
      this.picture = null;
      return step;
    });
  }

  /** Takes over what the engine has to say of the line. */
  private waitFor<T>(answer: Promise<T>, take: (answer: T) => Step): void {
    this.busy = true;
    void answer.then((given) => {
      this.busy = false;
      if (!this.isReading) return;
      const { state, effects } = take(given);
      this.state = state;
      for (const effect of effects ?? []) this.perform(effect);
      this.drain();
    });
  }

  /** The bell that was chosen; a visible one turns the screen's colours over for a moment. */
  private ring(): void {
    if (this.editing.bell === 'Audible') this.output.write('\x07');
    else if (this.editing.bell === 'Visual') {
      this.output.write('\x1b[?5h');
      setTimeout(() => this.output.write('\x1b[?5l'), 50);
    }
  }

  private finish(text: string | null): void {
    if (text !== null && this.isCommand && !this.editing.history.isAsked) this.history.add(text);
    this.settle();
    const { resolve } = this;
    this.resolve = null;
    resolve?.(text);
  }

  /** Shows the dropped text with ^C behind it, as PSReadLine does, and begins anew on the next row. */
  private cancel(): void {
    this.show(atEnd(this.before), '');
    this.output.write(this.host.colour ? `\x1b[${this.editing.colours.error}m^C\x1b[0m` : '^C');
    if (this.picture) this.output.write(leave(this.picture));
    this.picture = null;
  }

  /** Leaves the text on the screen, all of it, and goes below. */
  private settle(): void {
    this.state = atEnd(this.state);
    const whole = this.draw(this.state, '');
    if (this.picture && whole.rows.length > this.height) {
      this.output.write(`${toTop(this.picture, this.width)}\x1b[J${whole.rows.join('\r\n')}\r\n`);
    } else {
      this.show(this.state, '');
      if (this.picture) this.output.write(leave(this.picture));
    }
    this.picture = null;
  }

  private printAbove(text: string): void {
    if (text === '') return;
    if (this.picture) this.output.write(leave(this.picture));
    this.redrawBelow(`${text.trim().replace(/\r?\n/g, '\r\n')}\r\n`);
  }

  private redrawBelow(bytes: string): void {
    this.output.write(bytes);
    this.picture = null;
    this.repaint();
  }

  private repaint(): void {
    const { text, cursor, search, completion } = this.state;
    const { history, options } = this.context();
    const quiet = search !== null || completion !== null || !options.predictions;
    this.show(this.state, quiet ? '' : predict(text, cursor, history));
  }

  /** What fits on the screen of a state. */
  private show(state: EditState, prediction: string): void {
    const next = crop(this.draw(state, prediction), this.height);
    this.output.write(paint(this.picture, next));
    this.picture = next;
  }

  private draw(state: EditState, prediction: string): Picture {
    const { spans, hasError } = this.isCommand ? this.host.facts(state.text) : PLAIN;
    const { continuation, colours, toolTips } = this.editing;
    const { prompt, width } = this;
    const { colour } = this.host;
    return render(state, { prompt, continuation, width, spans, hasError, prediction, colour, colours, toolTips });
  }
}

/** The state as it is left behind: the cursor at the end, nothing open. */
const atEnd = (state: EditState): EditState => ({
  ...state,
  completion: null,
  search: null,
  pending: null,
  argument: '',
  cursor: state.text.length,
  anchor: null,
});
