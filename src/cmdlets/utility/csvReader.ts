/** A record of a CSV text: its fields; shorter than the header when fields are missing at the end. */
export type CsvRecord = string[];

const NEWLINE = 10;
const RETURN = 13;
const QUOTE = 34;
const SPACE = 32;
const TAB = 9;

/**
 * Reads CSV as Windows PowerShell does: blanks before a field are skipped, after it kept (recorded); a quote opens a
 * quoted field only at its beginning; a doubled quote stands for one; line ends inside quotes belong to the value.
 * Text comes in chunks; a record is handed out as soon as it is complete.
 */
export class CsvReader {
  readonly #delimiter: number;
  #text = '';
  #at = 0;

  /** `delimiter`: one character. */
  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /** Adds text; `take` gets each complete record. A record that may go on in the next chunk waits. */
  feed(chunk: string, take: (record: CsvRecord) => void): void {
    this.#text = this.#at < this.#text.length ? this.#text.slice(this.#at) + chunk : chunk;
    this.#at = 0;
    this.#drain(take, false);
  }

  /** The text is over: hands out the last record. */
  end(take: (record: CsvRecord) => void): void {
    this.#drain(take, true);
    this.#text = '';
    this.#at = 0;
  }

  #drain(take: (record: CsvRecord) => void, final: boolean): void {
    while (this.#at < this.#text.length) {
      const start = this.#at;
      const record = this.#record(final);
      if (record === null) {
        this.#at = start;
        return;
      }
      if (record.length !== 1 || record[0] !== '') take(record);
    }
  }

  /** The next record; null when the text ends inside it and more may come. */
  #record(final: boolean): CsvRecord | null {
    const text = this.#text;
    const { length } = text;
    const delimiter = this.#delimiter;
    const fields: CsvRecord = [];
    let at = this.#at;
    for (;;) {
      while (at < length && isBlank(text.charCodeAt(at)) && text.charCodeAt(at) !== delimiter) at++;
      if (at < length && text.charCodeAt(at) === QUOTE) {
        const close = closingQuote(text, at + 1);
        if (close < 0 && !final) return null;
        const end = close < 0 ? length : close;
        let field = text.slice(at + 1, end);
        if (field.includes('""')) field = field.replaceAll('""', '"');
        at = endOfField(text, Math.min(length, end + 1), delimiter);
        const rest = text.slice(end + 1, at);
        fields.push(rest === '' ? field : field + (rest.trim() === '' ? '' : rest));
      } else {
        const end = endOfField(text, at, delimiter);
        if (end < length || final) {
          if (end < length || end > at) fields.push(text.slice(at, end));
        }
        at = end;
      }
      if (at >= length) {
        if (!final) return null;
        this.#at = length;
        return fields;
      }
      const code = text.charCodeAt(at++);
      if (code === delimiter) continue;
      if (code === RETURN) {
        if (at >= length && !final) return null;
        if (text.charCodeAt(at) === NEWLINE) at++;
      }
      this.#at = at;
      return fields;
    }
  }
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function endOfField(text: string, from: number, delimiter: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === NEWLINE || code === RETURN) return at;
  }
  return at;
}
