import { displayWidth } from '../../base/displayWidth.ts';
import type { RecordedUI } from '../../runtime/RecordedUI.ts';

/** Recorded text of Out-Host -Paging. */
const PROMPT = '<SPACE> next page; <CR> next line; Q quit';

/** Thrown when the user has seen enough. */
export class PagerQuit {}

/** Writes lines to the console and waits after each screenful. Where no key can be read it never waits. */
export class Pager {
  private readonly ui: RecordedUI;
  /** Rows that may be filled before the next question. */
  private left: number;

  constructor(ui: RecordedUI) {
    this.ui = ui;
    this.left = this.page;
  }

  /** The last row is for the question. */
  private get page(): number {
    return this.ui.readKey ? Math.max(1, this.ui.height - 1) : Number.POSITIVE_INFINITY;
  }

  line(text: string): void {
    const rows = Math.max(1, Math.ceil(displayWidth(text) / this.ui.width));
    if (rows > this.left) this.ask();
    this.ui.writeLine(text);
    this.left -= rows;
  }

  private ask(): void {
    for (;;) {
      const key = this.ui.readKey?.(PROMPT) ?? ' ';
      if (key === 'q' || key === 'Q') throw new PagerQuit();
      if (key === ' ') this.left = this.page;
      else if (key === '\n') this.left = 1;
      else continue;
      return;
    }
  }
}
