import type { HostUI, ProgressFacts } from '../../runtime/Platform.ts';
import { paintText } from './consoleColours.ts';
import type { LineInput } from './LineInput.ts';
import type { Output } from './Output.ts';

export interface ConsoleFacts {
  readonly width: number;
  readonly height: number;
  readonly interactive: boolean;
  readonly outputColours: boolean;
  readonly errorColours: boolean;
  /** Standard output is a terminal that can be cleared. */
  readonly canClear: boolean;
}

/** Those of `$Host.PrivateData` in a new Windows PowerShell. */
const ERROR_COLOURS = { foreground: 'Red', background: 'Black' };

/** The console as powershell.exe uses it: errors go to standard error, everything else to standard output. */
export class ConsoleUI implements HostUI {
  readonly interactive: boolean;
  private readonly facts: ConsoleFacts;
  private readonly output: Output;
  private readonly errors: Output;
  private readonly input: LineInput;

  constructor(facts: ConsoleFacts, output: Output, errors: Output, input: LineInput) {
    this.interactive = facts.interactive;
    this.facts = facts;
    this.output = output;
    this.errors = errors;
    this.input = input;
  }

  get width(): number {
    return this.facts.width;
  }

  get height(): number {
    return this.facts.height;
  }

  write(text: string, foreground: string | null = null, background: string | null = null): void {
    const coloured = this.facts.outputColours && (foreground !== null || background !== null);
    this.output.write(coloured ? paintText(text, { foreground, background }) : text);
  }

  writeLine(text: string): void {
    this.output.write(`${text}\n`);
  }

  /** Where both streams end on one terminal, what was written before an error must stand before it. */
  writeError(lines: readonly string[]): void {
    const text = lines.join('\n');
    this.output.flush();
    this.errors.write(`${this.facts.errorColours ? paintText(text, ERROR_COLOURS) : text}\n`);
    this.errors.flush();
  }

  writeToErrors(text: string): void {
    this.output.flush();
    this.errors.write(text);
    this.errors.flush();
  }

  writeWarning(text: string): void {
    this.write(`WARNING: ${text}\n`, 'Yellow', 'Black');
  }

  writeVerbose(text: string): void {
    this.write(`VERBOSE: ${text}\n`, 'Yellow', 'Black');
  }

  writeDebug(text: string): void {
    this.write(`DEBUG: ${text}\n`, 'Yellow', 'Black');
  }

  writeInformation(text: string): void {
    this.writeLine(text);
  }

  /** Progress is drawn by the interactive shell only; a plain console has no place for it. */
  progress(_record: ProgressFacts): void {}

  readLine(prompt: string, _secret: boolean): string | null {
    this.write(prompt);
    this.flush();
    return this.input.readLine();
  }

  clear(): void {
    if (this.facts.canClear) this.write('\x1b[H\x1b[2J\x1b[3J');
  }

  flush(): void {
    this.output.flush();
    this.errors.flush();
  }
}
