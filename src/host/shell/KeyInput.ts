import { parseKeys } from '../editor/Key.ts';
import type { TerminalOutput } from './LineReader.ts';

/** Waits for one key behind a prompt, which goes away again. */
export class KeyInput {
  private readonly output: TerminalOutput;
  private resolve: ((text: string) => void) | null = null;

  constructor(output: TerminalOutput, prompt: string) {
    this.output = output;
    output.write(prompt);
  }

  read(): Promise<string> {
    return new Promise((resolve) => {
      this.resolve = resolve;
    });
  }

  /** Keys that type nothing count too: Enter is a line feed, the others are ''. */
  feed(data: string): void {
    const [key] = parseKeys(data).keys;
    if (key === undefined) return;
    this.output.write('\r\x1b[K');
    this.resolve?.(key.name === 'Enter' ? '\n' : key.text);
  }
}
