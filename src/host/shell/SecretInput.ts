import { parseKeys } from '../editor/Key.ts';
import type { TerminalOutput } from './LineReader.ts';

/** Reads a secret: asterisks are shown, nothing is kept in any history. */
export class SecretInput {
  private readonly output: TerminalOutput;
  private text = '';
  private resolve: ((text: string | null) => void) | null = null;

  constructor(output: TerminalOutput, prompt: string) {
    this.output = output;
    output.write(prompt);
  }

  read(): Promise<string | null> {
    return new Promise((resolve) => {
      this.resolve = resolve;
    });
  }

  feed(data: string): void {
    for (const key of parseKeys(data).keys) {
      if (key.name === 'Enter') this.finish(this.text);
      else if (key.ctrl && key.name === 'c') this.finish(null);
      else if (key.name === 'Backspace') this.erase();
      else if (key.text !== '') this.add(key.text);
    }
  }

  private add(text: string): void {
    this.text += text;
    this.output.write('*'.repeat([...text].length));
  }

  private erase(): void {
    if (this.text === '') return;
    this.text = [...this.text].slice(0, -1).join('');
    this.output.write('\b \b');
  }

  private finish(text: string | null): void {
    this.output.write('\r\n');
    this.resolve?.(text);
  }
}
