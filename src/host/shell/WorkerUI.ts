import { Interrupted } from '../../runtime/Interrupted.ts';
import type { ProgressFacts } from '../../runtime/Platform.ts';
import { type ConsoleFacts, ConsoleUI } from '../console/ConsoleUI.ts';
import type { LineInput } from '../console/LineInput.ts';
import type { Output } from '../console/Output.ts';
import type { EditorLink } from './EditorLink.ts';
import type { Editing } from './editing.ts';
import type { Wanted } from './Front.ts';
import type { Remembered } from './HistoryFile.ts';
import { progressLine } from './progressLine.ts';

/** What the session behind the console knows of the line editor. */
export interface Desk {
  editing(): Editing | null;
  /** What AddToHistoryHandler says of a command; null without one. */
  remembers(text: string): Remembered | null;
}

/** The console of the engine's thread: it writes to the terminal itself, but what the user types comes from the editor. */
export class WorkerUI extends ConsoleUI {
  private readonly link: EditorLink;
  private readonly desk: Desk;
  private readonly paints: boolean;
  readonly readKey?: (prompt: string) => string;
  private showsProgress = false;

  constructor(
    facts: ConsoleFacts,
    streams: { readonly output: Output; readonly errors: Output; readonly input: LineInput },
    link: EditorLink,
    desk: Desk,
  ) {
    super(facts, streams.output, streams.errors, streams.input);
    this.link = link;
    this.desk = desk;
    this.paints = facts.canClear;
    if (this.paints) this.readKey = (prompt) => this.ask(prompt, 'key') ?? '';
  }

  /** As the window is now. */
  override get width(): number {
    return this.link.switchboard.columns;
  }

  override get height(): number {
    return this.link.switchboard.rows;
  }

  readCommand(prompt: string): string {
    this.endProgress();
    this.flush();
    const text = this.link.command(prompt, this.desk.editing());
    const where = this.desk.remembers(text);
    if (where !== null) this.link.remember(text, where);
    return text;
  }

  override readLine(prompt: string, secret: boolean): string | null {
    return this.ask(prompt, secret ? 'secret' : 'line');
  }

  private ask(prompt: string, what: Wanted): string | null {
    this.endProgress();
    this.flush();
    const text = this.link.answer(prompt, what);
    if (text === null && this.link.switchboard.takeInterrupt()) throw new Interrupted('user');
    return text;
  }

  setTitle(text: string): void {
    if (this.paints) super.write(`\x1b]2;${text.replace(/[\x00-\x1f\x7f]/g, '')}\x07`);
  }

  override progress(facts: ProgressFacts): void {
    if (!this.paints) return;
    if (facts.completed) return this.endProgress();
    this.showsProgress = true;
    super.write(`\r${progressLine(facts, this.width)}\x1b[K`, 'Yellow', 'DarkCyan');
    super.write('\r');
    this.flush();
  }

  private endProgress(): void {
    if (this.showsProgress) super.write('\r\x1b[K');
    this.showsProgress = false;
  }

  override write(text: string, foreground?: string | null, background?: string | null): void {
    this.endProgress();
    super.write(text, foreground ?? null, background ?? null);
  }

  override writeLine(text: string): void {
    this.endProgress();
    super.writeLine(text);
  }

  override writeError(lines: readonly string[]): void {
    this.endProgress();
    super.writeError(lines);
  }
}
