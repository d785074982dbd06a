import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfNeeded, root } from '../../tools/builtShell.ts';
import { TerminalScreen } from '../../tools/TerminalScreen.ts';

/** The interactive shell in a terminal, with a home folder of its own. */
export class ShellTerminal extends TerminalScreen {
  readonly home: string;

  constructor(columns: number, words: readonly string[] = ['-NoLogo'], environment: Record<string, string> = {}) {
    buildIfNeeded();
    const home = mkdtempSync(join(tmpdir(), 'ems-terminal-'));
    super(process.execPath, [join(root, 'bin', 'ems'), ...words], {
      columns,
      rows: 30,
      folder: home,
      environment: { EMS_HOME: home, ...environment },
    });
    this.home = home;
  }

  /** The shell waits for a command: the last row is a prompt with nothing behind it. */
  async prompt(): Promise<void> {
    await this.shows((screen) => /^\[PS\] .*>$/.test(screen.lines.at(-1) ?? '') && !screen.text.endsWith('>> '));
  }

  /** Types a line, accepts it and waits for the next prompt. */
  async run(line: string): Promise<void> {
    const before = this.prompts;
    this.type(line);
    this.press('enter');
    await this.shows(() => this.prompts > before && /^\[PS\] .*>$/.test(this.lines.at(-1) ?? ''));
  }

  private get prompts(): number {
    return this.everything.filter((line) => line.startsWith('[PS] ')).length;
  }

  /** What stands behind the last prompt, over all rows. */
  get edited(): string {
    const { lines } = this;
    const start = lines.findLastIndex((line) => line.startsWith('[PS] '));
    return lines
      .slice(start)
      .join('')
      .replace(/^\[PS\] [^>]*>/, '');
  }

  async close(): Promise<void> {
    this.kill();
    await this.exited;
    rmSync(this.home, { recursive: true, force: true });
  }
}
