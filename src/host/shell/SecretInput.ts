import type { Keyboard } from './Keyboard.ts';
import type { TerminalOutput } from './LineReader.ts';

/** Reads a secret: asterisks are shown, nothing is kept in any history. */
export class SecretInput {
  private readonly output: TerminalOutput;
  private readonly keyboard: Keyboard;
  private text = '';
  private resolve: ((text: string | null) => void) | null = null;

  constructor(output: TerminalOutput, prompt: string, keyboard: Keyboard) {
    this.output = output;
    this.keyboard = keyboard;
    output.write(prompt);
  }

  read(): Promise<string | null> {
    return new Promise((resolve) => {
      this.resolve = resolve;
      this.drain();
    });
  }

  /** Takes the keys at hand, up to Enter. */
  drain(): void {
    while (this.resolve !== null) {
      const key = this.keyboard.take();
      if (key === undefined) return;
      if (key.name === 'Enter') this.finish(this.text);
      else if (key.ctrl && key.name === 'c') this.finish(null);
      else if (key.name === 'Backspace') this.erase();
      else if (key.name === 'Escape') this.eraseAll();
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

  private eraseAll(): void {
    while (this.text !== '') this.erase();
  }

  private finish(text: string | null): void {
    const { resolve } = this;
    this.resolve = null;
    this.output.write('\r\n');
    resolve?.(text);
  }
}
