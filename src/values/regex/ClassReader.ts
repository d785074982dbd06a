import { bothCases, COMPLEMENTS, literalText, propertyText, SHORTHANDS } from './classText.ts';
import { patternError } from './patternError.ts';
import type { Piece } from './RegexNode.ts';

export interface RegexFlags {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly singleline: boolean;
  readonly ignoreWhitespace: boolean;
  readonly explicitCapture: boolean;
  readonly ecmaScript: boolean;
}

/** Reads a pattern's characters, escapes and classes; what is around them reads the parser. */
export class ClassReader {
  protected readonly pattern: string;
  /** Case matters everywhere or nowhere. */
  protected readonly uniform: boolean;
  protected options: RegexFlags;
  protected at = 0;
  protected needsUnicode = false;

  constructor(pattern: string, options: RegexFlags, uniform: boolean) {
    this.pattern = pattern;
    this.options = options;
    this.uniform = uniform;
  }

  protected error(reason: string) {
    return patternError(this.pattern, reason);
  }

  protected readClass(): Piece {
    this.at++;
    const negated = this.pattern[this.at] === '^';
    if (negated) this.at++;
    const inside: Piece = { ascii: '', unicode: '' };
    let subtracted: Piece | null = null;
    for (let first = true; ; first = false) {
      if (this.at >= this.pattern.length) throw this.error('Unterminated [] set.');
      if (this.pattern[this.at] === ']' && !first) break;
      if (this.pattern.startsWith('-[', this.at) && !first) {
        this.at++;
        subtracted = this.readClass();
        if (this.pattern[this.at] !== ']')
          throw this.error('A subtraction must be the last element in a character class.');
        break;
      }
      append(inside, this.#classItem());
    }
    this.at++;
    const open = negated ? '[^' : '[';
    const base: Piece = { ascii: `${open}${inside.ascii}]`, unicode: `${open}${inside.unicode}]` };
    return subtracted === null ? base : without(base, subtracted);
  }

  /** One character, range or shorthand. */
  #classItem(): Piece {
    const from = this.#classCharacter();
    const isRange =
      from.single !== null && this.pattern[this.at] === '-' && !/[\][]/.test(this.pattern[this.at + 1] ?? ']');
    if (!isRange) return from.single === null ? from : same(this.#classLiteral(from.single));
    this.at++;
    const to = this.#classCharacter();
    if (to.single === null) return join(same(this.#classLiteral(from.single!)), same('\\x2d'), to);
    if (to.single < from.single!) throw this.error('[x-y] range in reverse order.');
    return same(this.#range(from.single!, to.single));
  }

  #classLiteral(character: string): string {
    return !this.uniform && this.options.ignoreCase ? bothCases(character) : literalText(character);
  }

  #range(from: string, to: string): string {
    const plain = `${literalText(from)}-${literalText(to)}`;
    if (this.uniform || !this.options.ignoreCase) return plain;
    return `${plain}${otherCase(from, to, 'a', 'z')}${otherCase(from, to, 'A', 'Z')}`;
  }

  #classCharacter(): ClassPiece {
    if (this.pattern[this.at] === '\\') return this.classEscape();
    const single = this.pattern[this.at++]!;
    return { single, ascii: '', unicode: '' };
  }

  /** An escape that may stand in a class: one character, or a set. */
  protected classEscape(): ClassPiece {
    const letter = this.pattern[this.at + 1];
    if (letter === undefined) throw this.error('Illegal \\ at end of pattern.');
    const set = SHORTHANDS[letter] ?? COMPLEMENTS[letter];
    if (set !== undefined) {
      this.at += 2;
      return { single: null, ascii: set.ascii, unicode: this.options.ecmaScript ? set.ascii : set.unicode };
    }
    if (letter === 'p' || letter === 'P') return this.#property(letter === 'P');
    return { single: this.#escapedCharacter(letter), ascii: '', unicode: '' };
  }

  #property(negated: boolean): ClassPiece {
    const found = /^\\[pP]\{([^}]*)\}/.exec(this.pattern.slice(this.at));
    if (found === null) throw this.error('Malformed \\p{X} character escape.');
    const text = propertyText(found[1]!, negated);
    if (text === null) throw this.error(`Unknown property '${found[1]}'.`);
    this.at += found[0].length;
    this.needsUnicode = true;
    return { single: null, ascii: text, unicode: text };
  }

  #escapedCharacter(letter: string): string {
    const code = CONTROL[letter];
    if (code !== undefined) {
      this.at += 2;
      return code;
    }
    const rest = this.pattern.slice(this.at + 1);
    const hex = /^(?:x([0-9a-f]{2})|u([0-9a-f]{4}))/i.exec(rest);
    if (hex !== null) return this.#coded(hex[0].length, Number.parseInt(hex[1] ?? hex[2]!, 16));
    if (/^[xu]/.test(rest)) throw this.error('Insufficient hexadecimal digits.');
    const control = /^c([A-Z@[\]\\^_])/i.exec(rest);
    if (control !== null) return this.#coded(2, control[1]!.toUpperCase().charCodeAt(0) - 64);
    const octal = /^[0-7]{1,3}/.exec(rest);
    if (octal !== null) return this.#coded(octal[0].length, Number.parseInt(octal[0], 8));
    if (/^\w/.test(letter)) throw this.error(`Unrecognized escape sequence \\${letter}.`);
    this.at += 2;
    return letter;
  }

  #coded(length: number, code: number): string {
    this.at += 1 + length;
    return String.fromCharCode(code);
  }
}

interface ClassPiece extends Piece {
  /** The character when it is only one; the texts are empty then. */
  single: string | null;
}

const CONTROL: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  t: '\t',
  r: '\r',
  v: '\v',
  f: '\f',
  n: '\n',
  e: '\x1b',
};

export function same(text: string): Piece {
  return { ascii: text, unicode: text };
}

function append(to: Piece, piece: Piece): void {
  to.ascii += piece.ascii;
  to.unicode += piece.unicode;
}

function join(...pieces: Piece[]): Piece {
  const result = same('');
  for (const piece of pieces) append(result, piece);
  return result;
}

/** `[a-z-[aeiou]]` */
function without(base: Piece, subtracted: Piece): Piece {
  return { ascii: `(?:(?!${subtracted.ascii})${base.ascii})`, unicode: `(?:(?!${subtracted.unicode})${base.unicode})` };
}

/** The other case of the letters of a range that lie between two letters. */
function otherCase(from: string, to: string, first: string, last: string): string {
  const low = from > first ? from : first;
  const high = to < last ? to : last;
  if (low > high) return '';
  const change = (c: string) => (first === 'a' ? c.toUpperCase() : c.toLowerCase());
  return `${change(low)}-${change(high)}`;
}
