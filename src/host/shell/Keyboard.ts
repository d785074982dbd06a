import { type Key, parseKeys } from '../editor/Key.ts';

/** Keys that were pressed and that nobody has taken yet: whoever reads next gets them. */
export class Keyboard {
  private readonly waiting: Key[] = [];
  /** A sequence whose rest is still to come. */
  private unfinished = '';

  /** Bytes from the terminal, as they come. */
  feed(data: string): void {
    const { keys, rest } = parseKeys(this.unfinished + data);
    this.unfinished = rest;
    this.waiting.push(...keys);
  }

  take(): Key | undefined {
    return this.waiting.shift();
  }

  get holdsCtrlC(): boolean {
    return this.waiting.some(({ name, ctrl }) => ctrl && name.toLowerCase() === 'c');
  }

  /** Forgets what was typed ahead: Ctrl-C. */
  clear(): void {
    this.waiting.length = 0;
    this.unfinished = '';
  }
}
