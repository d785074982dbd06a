import type { ProgressFacts } from '../../runtime/Platform.ts';
import { type ConsoleFacts, ConsoleUI } from '../console/ConsoleUI.ts';
import type { LineInput } from '../console/LineInput.ts';
import type { Output } from '../console/Output.ts';
import type { Reply } from './messages.ts';
import { progressLine } from './progressLine.ts';
import type { Switchboard } from './Switchboard.ts';

/** The console of the engine's thread: it writes to the terminal itself, but what the user types comes from the editor. */
export class WorkerUI extends ConsoleUI {
  private readonly post: (reply: Reply) => void;
  private readonly switchboard: Switchboard;
  private showsProgress = false;

  constructor(
    facts: ConsoleFacts,
    streams: { readonly output: Output; readonly errors: Output; readonly input: LineInput },
    post: (reply: Reply) => void,
    switchboard: Switchboard,
  ) {
    super(facts, streams.output, streams.errors, streams.input);
    this.post = post;
    this.switchboard = switchboard;
  }

  override readLine(prompt: string, secret: boolean): string | null {
    this.endProgress();
    this.flush();
    this.post({ kind: 'ask', prompt, secret });
    return this.switchboard.waitForAnswer();
  }

  override progress(facts: ProgressFacts): void {
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
}
