import type { Editing } from './editing.ts';
import type { Front, FrontHost, Wanted } from './Front.ts';
import { Keyboard } from './Keyboard.ts';
import { SecretInput } from './SecretInput.ts';
import { textFacts } from './textFacts.ts';

const CONTINUATION = '>> ';

/**
 * Lines as the terminal itself edits them: for screen readers, dumb terminals, and output that goes into a file. Nothing
 * that was written is ever written over.
 */
export class PlainFront implements Front {
  private readonly host: FrontHost;
  private typed = '';
  private ended = false;
  private resolve: ((line: string | null) => void) | null = null;
  private secret: SecretInput | null = null;
  private readonly keyboard = new Keyboard();
  /** Ctrl-C ends the line at the prompt, not what runs. */
  private atPrompt = false;

  constructor(host: FrontHost) {
    this.host = host;
  }

  open(): void {
    process.stdin.setEncoding('utf8');
    process.stdin.on('data', (data: string) => this.feed(data));
    process.stdin.on('end', () => {
      this.ended = true;
      this.drain();
    });
    process.stdout.on('resize', () => this.host.resized());
    process.on('SIGINT', () => this.interrupt());
  }

  close(): void {
    process.stdin.pause();
  }

  async command(prompt: string, _editing: Editing | null): Promise<string | null> {
    for (let text = ''; ; ) {
      this.atPrompt = true;
      const line = await this.line(text === '' ? prompt : CONTINUATION);
      this.atPrompt = false;
      // What Ctrl-C interrupted is dropped, as the editor drops it.
      if (line === null && !this.ended) text = '';
      else if (line === null) return text === '' ? null : text;
      else {
        text = text === '' ? line : `${text}\n${line}`;
        if (textFacts(text).isComplete) return text;
      }
    }
  }

  answer(prompt: string, wanted: Wanted): Promise<string | null> {
    return wanted === 'secret' ? this.hidden(prompt) : this.line(prompt);
  }

  /** Lines as the terminal edits them have no history. */
  remember(): void {}

  private async hidden(prompt: string): Promise<string | null> {
    process.stdin.setRawMode?.(true);
    this.secret = new SecretInput(process.stdout, prompt, this.keyboard);
    const text = await this.secret.read();
    this.secret = null;
    process.stdin.setRawMode?.(false);
    return text;
  }

  private line(prompt: string): Promise<string | null> {
    process.stdout.write(prompt);
    return new Promise((resolve) => {
      this.resolve = resolve;
      this.drain();
    });
  }

  private feed(data: string): void {
    if (this.secret) {
      if (data.includes('\x03')) this.host.interrupt();
      this.keyboard.feed(data);
      this.secret.drain();
      return;
    }
    this.typed += data;
    this.drain();
  }

  private drain(): void {
    if (this.resolve === null) return;
    const end = this.typed.indexOf('\n');
    if (end < 0 && !this.ended) return;
    const line = end < 0 ? this.typed : this.typed.slice(0, end);
    const nothing = end < 0 && line === '';
    this.typed = end < 0 ? '' : this.typed.slice(end + 1);
    this.finish(nothing ? null : line.replace(/\r$/, ''));
  }

  private interrupt(): void {
    if (!this.atPrompt) this.host.interrupt();
    process.stdout.write('\n');
    this.finish(null);
  }

  private finish(line: string | null): void {
    const { resolve } = this;
    this.resolve = null;
    resolve?.(line);
  }
}
