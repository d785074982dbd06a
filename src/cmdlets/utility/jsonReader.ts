import { DateTime } from '../../values/DateTime.ts';
import { Decimal } from '../../values/Decimal.ts';
import { Double } from '../../values/Double.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { Shape } from '../../values/Shape.ts';

const DEEPEST = 100;
const DATE = /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/;

/** A text that is no JSON; the message of .NET's JavaScriptSerializer. */
function invalid(message: string): ExceptionObject {
  return new ExceptionObject('System.ArgumentException', message, { errorId: 'System.ArgumentException' });
}

/** Reads JSON as Windows PowerShell 5.1 does: integers as Int32 or Int64, decimals as Decimal, the rest as Double; `\/Date(…)\/` as a date. */
export class JsonReader {
  readonly #text: string;
  #at = 0;
  #lastShape = Shape.empty;

  constructor(text: string) {
    this.#text = text;
  }

  read(): unknown {
    this.#blanks();
    if (this.#at >= this.#text.length) return null;
    const value = this.#value(1);
    this.#blanks();
    if (this.#at < this.#text.length) throw invalid(`Invalid JSON primitive: ${this.#token()}.`);
    return value;
  }

  #value(depth: number): unknown {
    if (depth > DEEPEST) throw invalid('RecursionLimit exceeded.');
    const code = this.#text.charCodeAt(this.#at);
    if (code === 123) return this.#object(depth);
    if (code === 91) return this.#array(depth);
    if (code === 34 || code === 39) return fromString(this.#string());
    return this.#primitive();
  }

  #blanks(): void {
    const text = this.#text;
    for (let code = text.charCodeAt(this.#at); code === 32 || (code >= 9 && code <= 13) || code === 0xfeff; ) {
      code = text.charCodeAt(++this.#at);
    }
  }

  #object(depth: number): PSCustomObject {
    this.#at++;
    // Objects of one document are mostly alike: the last one's shape is followed as long as the names agree.
    const guess = this.#lastShape;
    let shape: Shape | null = null;
    const values: unknown[] = [];
    for (let first = true; ; first = false) {
      this.#blanks();
      if (this.#text.charCodeAt(this.#at) === 125) break;
      if (!first) {
        this.#expect(44, "Invalid object passed in, ':' or '}' expected.");
        this.#blanks();
      }
      const name = this.#name();
      this.#blanks();
      this.#expect(58, "Invalid object passed in, ':' or '}' expected.");
      this.#blanks();
      const value = this.#value(depth + 1);
      if (shape === null && guess.names[values.length] === name) {
        values.push(value);
        continue;
      }
      shape ??= beginning(guess, values.length);
      const known = shape.slot(name.toLowerCase());
      if (known >= 0) {
        if (shape.names[known] !== name) throw sameName(shape.names[known] as string, name);
        values[known] = value;
      } else {
        shape = shape.with(name);
        values.push(value);
      }
    }
    this.#at++;
    shape ??= beginning(guess, values.length);
    this.#lastShape = shape;
    return new PSCustomObject(shape, values);
  }

  #name(): string {
    const code = this.#text.charCodeAt(this.#at);
    if (code === 34 || code === 39) return this.#string() || noName();
    throw invalid('Invalid object passed in, member name expected.');
  }

  #array(depth: number): unknown[] {
    this.#at++;
    const items: unknown[] = [];
    for (let first = true; ; first = false) {
      this.#blanks();
      const code = this.#text.charCodeAt(this.#at);
      if (code === 93) break;
      if (!first) {
        this.#expect(44, "Invalid array passed in, ',' expected.");
        this.#blanks();
        if (this.#text.charCodeAt(this.#at) === 93) throw invalid("Invalid array passed in, extra trailing ','.");
      }
      if (Number.isNaN(code)) throw invalid("Invalid array passed in, ']' expected.");
      items.push(this.#value(depth + 1));
    }
    this.#at++;
    return items;
  }

  #expect(code: number, message: string): void {
    if (this.#text.charCodeAt(this.#at) !== code) throw invalid(`${message} (${this.#at}): ${this.#text}`);
    this.#at++;
  }

  #string(): string {
    const text = this.#text;
    const quote = text.charAt(this.#at);
    const start = ++this.#at;
    let end = text.indexOf(quote, start);
    if (end < 0) throw invalid(`Unterminated string passed in. (${start - 1}): ${text}`);
    const plain = text.slice(start, end);
    if (!plain.includes('\\')) {
      this.#at = end + 1;
      return plain;
    }
    let out = '';
    for (let at = start; ; ) {
      const char = text.charAt(at);
      if (char === '') throw invalid(`Unterminated string passed in. (${start - 1}): ${text}`);
      if (char === quote) {
        end = at;
        break;
      }
      if (char !== '\\') {
        out += char;
        at++;
        continue;
      }
      const next = text.charAt(at + 1);
      if (next === 'u') {
        out += String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16));
        at += 6;
      } else {
        const plainChar = UNESCAPED[next];
        if (plainChar === undefined) throw invalid(`Unrecognized escape sequence. (${at}): ${text}`);
        out += plainChar;
        at += 2;
      }
    }
    this.#at = end + 1;
    return out;
  }

  #token(): string {
    const rest = /^[^\s,\]}:]*/.exec(this.#text.slice(this.#at, this.#at + 400));
    return rest === null ? '' : rest[0];
  }

  /** A whole number of few digits, as most are; null for anything else. */
  #shortNumber(): number | null {
    const text = this.#text;
    let at = this.#at;
    const negative = text.charCodeAt(at) === 45;
    if (negative) at++;
    const start = at;
    let value = 0;
    let code = text.charCodeAt(at);
    for (; code >= 48 && code <= 57; code = text.charCodeAt(++at)) value = value * 10 + code - 48;
    const ends = code === 44 || code === 10 || code === 13 || code === 125 || code === 93;
    if (!ends || at === start || at - start > 9 || value === 0) return null;
    this.#at = at;
    return negative ? -value : value;
  }

  #primitive(): unknown {
    const short = this.#shortNumber();
    if (short !== null) return short;
    const token = this.#token();
    this.#at += token.length;
    if (token === 'true') return true;
    if (token === 'false') return false;
    if (token === 'null') return null;
    const number = numberOf(token);
    if (number === undefined) throw invalid(`Invalid JSON primitive: ${token}.`);
    return number;
  }
}

const UNESCAPED: Record<string, string> = {
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

function fromString(text: string): unknown {
  const date = text.startsWith('/Date(') ? DATE.exec(text) : null;
  return date === null ? text : DateTime.fromUnixMilliseconds(BigInt(date[1] as string));
}

function numberOf(token: string): unknown {
  if (/^-?\d+$/.test(token)) {
    const value = Number(token);
    if (Number.isSafeInteger(value)) {
      if (value >= -2147483648 && value <= 2147483647) return value === 0 ? 0 : value;
      return BigInt(token);
    }
    const big = BigInt(token);
    if (BigInt.asIntN(64, big) === big) return big;
    return decimalOf(token) ?? new Double(value);
  }
  if (/^-?\d*\.\d+$|^-?\d+\.$/.test(token)) return decimalOf(token) ?? new Double(Number(token));
  if (/^-?(\d+\.?\d*|\.\d+)[eE][-+]?\d+$/.test(token)) return new Double(Number(token));
  return undefined;
}

/** The shape of the first names of a shape. */
function beginning(shape: Shape, count: number): Shape {
  return count === shape.names.length ? shape : Shape.of(shape.names.slice(0, count));
}

/** Null when the number does not fit a Decimal. */
function decimalOf(token: string): Decimal | null {
  try {
    return Decimal.parse(token);
  } catch (error) {
    if (error instanceof ExceptionObject) return null;
    throw error;
  }
}

/** Proof: reported. */
function sameName(first: string, second: string): ExceptionObject {
  return new ExceptionObject(
    'System.InvalidOperationException',
    `Cannot convert the JSON string because a dictionary that was converted from the string contains the duplicated keys '${first}' and '${second}'.`,
    { errorId: 'DuplicateKeysInJsonString', category: 'InvalidOperation' },
  );
}

/** Proof: reported. */
function noName(): never {
  throw new ExceptionObject(
    'System.Management.Automation.PSArgumentException',
    'Cannot process argument because the value of argument "name" is not valid. Change the value of the "name" argument and run the operation again.',
    { errorId: 'Argument', category: 'InvalidArgument' },
  );
}
