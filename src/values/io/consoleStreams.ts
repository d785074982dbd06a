import type { PSType } from '../PSType.ts';
import { surroundings } from '../surroundings.ts';
import { encodings } from '../text/Encoding.ts';
import { knownType } from '../typeLookup.ts';
import { StreamReader } from './StreamReader.ts';
import { StreamWriter } from './StreamWriter.ts';

/** `[Console]::Out` and `[Console]::Error`: written to the screen, past every pipeline. */
export class ConsoleWriter extends StreamWriter {
  readonly #isError: boolean;

  constructor(isError: boolean) {
    super(null, encodings.utf8());
    this.newLine = '\n';
    this.#isError = isError;
  }

  override get psType(): PSType {
    return knownType('System.IO.TextWriter');
  }

  override write(text: string): void {
    const { console } = surroundings;
    if (this.#isError && console?.writeToErrors) console.writeToErrors(text);
    else console?.write(text);
  }

  override close(): void {}
}

/** `[Console]::In`: what is typed or piped in, line by line. */
export class ConsoleReader extends StreamReader {
  constructor() {
    super('', encodings.utf8());
  }

  override get psType(): PSType {
    return knownType('System.IO.TextReader');
  }

  override readLine(): string | null {
    return surroundings.console?.readLine('', false) ?? null;
  }

  override readToEnd(): string {
    let text = '';
    for (let line = this.readLine(); line !== null; line = this.readLine()) text += `${line}\n`;
    return text;
  }

  override close(): void {}
}
