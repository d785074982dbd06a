import { plainText } from '../../format/plainText.ts';
import { adaptedProperties } from '../../values/members.ts';
import { propertyReader } from '../../values/propertyReader.ts';
import { typeNames } from '../../values/typeNames.ts';

type Read = (item: unknown) => unknown;

/** Writes objects as CSV lines; the first object decides the columns. All values are quoted, absent ones empty. */
export class CsvWriter {
  readonly #delimiter: string;
  #readers: Read[] = [];
  names: readonly string[] = [];

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** Takes the columns from an object. */
  columnsOf(first: unknown): void {
    this.columns(adaptedProperties(first).map((property) => property.name));
  }

  columns(names: readonly string[]): void {
    this.names = names;
    this.#readers = names.map((name) => propertyReader(name));
  }

  /** The `#TYPE` line of an object. */
  static typeLine(first: unknown): string {
    const [name = ''] = typeNames(first);
    return `#TYPE ${name.startsWith('CSV:') ? name.slice(4) : name}`;
  }

  header(): string {
    return this.names.map(quoted).join(this.#delimiter);
  }

  line(item: unknown): string {
    let line = '';
    for (let k = 0; k < this.#readers.length; k++) {
      if (k > 0) line += this.#delimiter;
      line += field((this.#readers[k] as Read)(item));
    }
    return line;
  }
}

function field(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return `"${value}"`;
  return quoted(plainText(value));
}

function quoted(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}
