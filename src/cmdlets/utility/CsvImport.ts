import type { CmdletCall } from '../../runtime/cmdlet.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { Shape } from '../../values/Shape.ts';
import { CsvReader, type CsvRecord } from './csvReader.ts';
import { CUSTOM, namesWith } from './kindNames.ts';

const WARNING =
  'One or more headers were not specified. Default names starting with "H" have been used in place of any missing headers.';

/** Turns CSV text into objects: the first record names the properties unless a header is given. */
export class CsvImport {
  readonly #call: CmdletCall;
  readonly #reader: CsvReader;
  #shape: Shape | null;
  #columns = 0;
  #names: readonly string[] = CUSTOM;
  #started = false;

  constructor(call: CmdletCall, delimiter: string, header: readonly string[] | null | undefined) {
    this.#call = call;
    this.#reader = new CsvReader(delimiter);
    this.#shape = header === null || header === undefined || header.length === 0 ? null : this.#shapeOf(header);
  }

  /** A text that is complete in itself: the quotes of one do not reach into the next. */
  whole(text: string): void {
    this.text(text);
    this.end();
  }

  /** Text as it comes from a file, in pieces of any size. The first piece must hold the first line. */
  text(text: string): void {
    if (!this.#started) {
      this.#started = true;
      const type = /^#TYPE[ \t]+(.*?)\s*$/i.exec(firstLine(text));
      if (type !== null) {
        this.#names = namesWith(`CSV:${type[1]}`, CUSTOM);
        const rest = text.slice(firstLine(text).length).replace(/^\r?\n/, '');
        if (rest === '') return;
        this.#reader.feed(rest, this.#take);
        return;
      }
    }
    this.#reader.feed(text, this.#take);
  }

  end(): void {
    this.#reader.end(this.#take);
  }

  readonly #take = (record: CsvRecord): void => {
    if (this.#shape === null) {
      this.#shape = this.#shapeOf(record);
      return;
    }
    const values: unknown[] = record.length > this.#columns ? record.slice(0, this.#columns) : record;
    while (values.length < this.#columns) values.push(null);
    this.#call.write(new PSCustomObject(this.#shape, values, this.#names));
  };

  #shapeOf(header: readonly string[]): Shape {
    let missing = 0;
    const names = header.map((name) => {
      if (name !== '') return name;
      missing++;
      return `H${missing}`;
    });
    const seen = new Set<string>();
    for (const name of names) {
      const lower = name.toLowerCase();
      if (seen.has(lower)) {
        throw new ExceptionObject(
          'System.Management.Automation.ExtendedTypeSystemException',
          `The member "${name}" is already present.`,
          {
            errorId: 'AlreadyPresentPSMemberInfoInternalCollectionAdd',
          },
        );
      }
      seen.add(lower);
    }
    if (missing > 0) this.#call.warn(WARNING);
    this.#columns = names.length;
    return Shape.of(names);
  }
}

function firstLine(text: string): string {
  const end = text.search(/\r?\n/);
  return end < 0 ? text : text.slice(0, end);
}
