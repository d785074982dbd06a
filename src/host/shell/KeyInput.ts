import type { Keyboard } from './Keyboard.ts';
import type { TerminalOutput } from './LineReader.ts';

/** Waits for one key behind a prompt, which goes away again. */
export class KeyInput {
  private readonly output: TerminalOutput;
  private readonly keyboard: Keyboard;
  private resolve: ((text: string) => void) | null = null;

  constructor(output: TerminalOutput, prompt: string, keyboard: Keyboard) {
    this.output = output;
    this.keyboard = keyboard;
    output.write(prompt);
  }

  read(): Promise<string> {
    return new Promise((resolve) => {
      this.resolve = resolve;
      this.drain();
    });
  }

  /** Keys that type nothing count too: Enter is a line feed, the others are ''. */
  drain(): void {
    const { resolve } = this;
    const key = resolve === null ? undefined : this.keyboard.take();
    if (key === undefined) return;
    this.resolve = null;
    this.output.write('\r\x1b[K');
    resolve?.(key.name === 'Enter' ? '\n' : key.text);
  }
}
