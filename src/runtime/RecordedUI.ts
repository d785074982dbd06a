import type { HostUI, ProgressFacts } from './Platform.ts';

/** Takes what a transcript records: text as it stands on the screen, or a command with its prompt. */
export interface Recorder {
  text(text: string): void;
  command(prompt: string, text: string): void;
}

/** The console with transcripts (Start-Transcript) listening to it. */
export class RecordedUI implements HostUI {
  /** Transcripts that are open, the newest last. */
  readonly recorders: Recorder[] = [];
  readonly readCommand?: (prompt: string) => string | null;
  readonly readKey?: (prompt: string) => string;
  readonly setTitle?: (text: string) => void;
  readonly writeToErrors?: (text: string) => void;
  /** How many errors the user has seen. */
  errorsShown = 0;
  private readonly ui: HostUI;

  constructor(ui: HostUI) {
    this.ui = ui;
    const { readCommand, readKey, setTitle, writeToErrors } = ui;
    if (readCommand) this.readCommand = (prompt) => this.recordCommand(prompt, readCommand.call(ui, prompt));
    if (readKey) this.readKey = (prompt) => readKey.call(ui, prompt);
    if (writeToErrors) this.writeToErrors = (text) => writeToErrors.call(ui, text);
    if (setTitle) this.setTitle = (text) => setTitle.call(ui, text);
  }

  get width(): number {
    return this.ui.width;
  }

  get height(): number {
    return this.ui.height;
  }

  get interactive(): boolean {
    return this.ui.interactive;
  }

  write(text: string, foreground?: string | null, background?: string | null): void {
    this.ui.write(text, foreground, background);
    this.record(text);
  }

  writeLine(text: string): void {
    this.ui.writeLine(text);
    if (this.recorders.length > 0) this.record(`${text}\n`);
  }

  writeError(lines: readonly string[]): void {
    this.errorsShown++;
    this.ui.writeError(lines);
    if (this.recorders.length > 0) this.record(`${lines.join('\n')}\n`);
  }

  writeWarning(text: string): void {
    this.ui.writeWarning(text);
    this.record(`WARNING: ${text}\n`);
  }

  writeVerbose(text: string): void {
    this.ui.writeVerbose(text);
    this.record(`VERBOSE: ${text}\n`);
  }

  writeDebug(text: string): void {
    this.ui.writeDebug(text);
    this.record(`DEBUG: ${text}\n`);
  }

  writeInformation(text: string): void {
    if (this.ui.writeInformation) this.ui.writeInformation(text);
    else this.ui.writeLine(text);
    this.record(`${text}\n`);
  }

  progress(record: ProgressFacts): void {
    this.ui.progress(record);
  }

  readLine(prompt: string, secret: boolean): string | null {
    const text = this.ui.readLine(prompt, secret);
    this.record(`${prompt}${secret || text === null ? '' : text}\n`);
    return text;
  }

  clear(): void {
    this.ui.clear();
  }

  private record(text: string): void {
    for (const recorder of this.recorders) recorder.text(text);
  }

  private recordCommand(prompt: string, text: string | null): string | null {
    if (text !== null) for (const recorder of this.recorders) recorder.command(prompt, text);
    return text;
  }
}
