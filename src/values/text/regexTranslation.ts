import { bothCases, COMPLEMENTS, literalText, propertyText, SHORTHANDS } from './regexClass.ts';
import { notEmulated, patternError } from './regexErrors.ts';

export interface RegexFlags {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly singleline: boolean;
  readonly ignoreWhitespace: boolean;
  readonly explicitCapture: boolean;
  readonly ecmaScript: boolean;
}

/** A .NET pattern as JavaScript source. */
export interface Translation {
  /** For subjects in ASCII. */
  readonly ascii: string;
  /** For other subjects; needs the `u` flag. */
  readonly unicode: string;
  /** The ASCII source uses `\p` too. */
  readonly needsUnicode: boolean;
  /** Case is ignored everywhere, so the `i` flag does it. */
  readonly flagIgnoreCase: boolean;
  /** Groups in the order .NET numbers them: names, and the JavaScript captures that fill each. */
  readonly groups: readonly GroupPlace[];
}

export interface GroupPlace {
  readonly name: string;
  readonly captures: readonly number[];
}

/** Translates a pattern. Throws .NET's ArgumentException for a wrong one, NotSupportedException for what has no equivalent. */
export function translate(pattern: string, flags: RegexFlags): Translation {
  return new Translator(pattern, flags, !switchesCase(pattern)).run();
}

/** Whether `(?i)` stands anywhere but at the very beginning, so that case matters in one place and not in another. */
function switchesCase(pattern: string): boolean {
  return /\(\?[mnsx]*-?[mnsx]*i/.test(pattern.replace(/^\(\?i\)/, ''));
}

type Options = { -readonly [K in keyof RegexFlags]: boolean };

interface Piece {
  ascii: string;
  unicode: string;
}

const QUANTIFIER = /[*+?]|\{\d+(?:,\d*)?\}/y;

class Translator {
  readonly #pattern: string;
  readonly #uniform: boolean;
  #options: Options;
  #at = 0;
  #captures = 0;
  #needsUnicode = false;
  readonly #unnamed: number[] = [];
  readonly #named = new Map<string, number[]>();
  /** Names that the whole pattern defines, for references to groups that come later. */
  readonly #counts: { unnamed: number; names: readonly string[] };

  constructor(pattern: string, flags: RegexFlags, uniform: boolean) {
    this.#pattern = pattern;
    this.#options = { ...flags };
    this.#uniform = uniform;
    if (uniform && /^\(\?i\)/.test(pattern)) this.#options.ignoreCase = true;
    this.#counts = countGroups(pattern, flags);
  }

  run(): Translation {
    const flagIgnoreCase = this.#uniform && this.#options.ignoreCase;
    const body = this.#alternation();
    if (this.#at < this.#pattern.length) throw this.#error("Too many )'s.");
    return {
      ascii: body.ascii,
      unicode: body.unicode,
      needsUnicode: this.#needsUnicode,
      flagIgnoreCase,
      groups: this.#groups(),
    };
  }

  /** Unnamed groups are numbered first, then the named ones; names that are numbers stand at their number. */
  #groups(): GroupPlace[] {
    const places: GroupPlace[] = [{ name: '0', captures: [0] }];
    for (const capture of this.#unnamed) places.push({ name: String(places.length), captures: [capture] });
    for (const [name, captures] of this.#named) {
      const number = /^\d+$/.test(name) ? places.find((place) => place.name === name) : undefined;
      if (number === undefined) places.push({ name, captures });
      else (number.captures as number[]).push(...captures);
    }
    return places;
  }

  #error(reason: string) {
    return patternError(this.#pattern, reason);
  }

  /** Up to a closing parenthesis or the end. */
  #alternation(): Piece {
    const result: Piece = { ascii: '', unicode: '' };
    while (this.#at < this.#pattern.length && this.#pattern[this.#at] !== ')') {
      if (this.#pattern[this.#at] === '|') {
        this.#at++;
        append(result, same('|'));
      } else append(result, this.#quantified());
    }
    return result;
  }

  #quantified(): Piece {
    const start = this.#at;
    if (this.#options.ignoreWhitespace && this.#skipBlanks()) return same('');
    if (this.#atQuantifier() !== null) throw this.#error('Quantifier {x,y} following nothing.');
    const atom = this.#atom();
    while (this.#options.ignoreWhitespace && this.#skipBlanks());
    const quantifier = this.#atQuantifier();
    if (quantifier === null) return atom;
    if (atom.ascii === '' && this.#at - start > 0 && isOptionsOnly(this.#pattern.slice(start, this.#at))) {
      throw this.#error('Quantifier {x,y} following nothing.');
    }
    return this.#repeat(atom, quantifier);
  }

  #repeat(atom: Piece, quantifier: string): Piece {
    const bounds = /^\{(\d+),(\d+)\}$/.exec(quantifier);
    if (bounds !== null && Number(bounds[1]) > Number(bounds[2])) throw this.#error('Illegal {x,y} with x > y.');
    this.#at += quantifier.length;
    const lazy = this.#pattern[this.#at] === '?';
    if (lazy) this.#at++;
    const nested = this.#atQuantifier();
    if (nested !== null) throw this.#error(`Nested quantifier ${nested.length === 1 ? nested : '{'}.`);
    const suffix = quantifier + (lazy ? '?' : '');
    return { ascii: repeatable(atom.ascii) + suffix, unicode: repeatable(atom.unicode) + suffix };
  }

  #atQuantifier(): string | null {
    QUANTIFIER.lastIndex = this.#at;
    return QUANTIFIER.exec(this.#pattern)?.[0] ?? null;
  }

  /** Blanks and comments under the option x; whether there were any. */
  #skipBlanks(): boolean {
    const found = /^(?:\s+|#[^\n]*)/.exec(this.#pattern.slice(this.#at));
    if (found === null) return false;
    this.#at += found[0].length;
    return true;
  }

  #atom(): Piece {
    const character = this.#pattern[this.#at]!;
    switch (character) {
      case '(':
        return this.#group();
      case '[':
        return this.#class();
      case '\\':
        return this.#escape();
      case '.':
        this.#at++;
        return same(this.#options.singleline ? '[^]' : '[^\\n]');
      case '^':
        this.#at++;
        return same(this.#options.multiline ? '(?:^|(?<=\\n))' : '^');
      case '$':
        this.#at++;
        return same(this.#options.multiline ? '(?=\\n|$)' : '(?=\\n?$)');
      default:
        this.#at++;
        return this.#literal(character);
    }
  }

  #literal(character: string): Piece {
    const expand = !this.#uniform && this.#options.ignoreCase;
    const text = expand ? bothCases(character) : literalText(character);
    return same(expand && text !== literalText(character) ? `[${text}]` : text);
  }

  // ── groups ──

  #group(): Piece {
    this.#at++;
    if (this.#pattern[this.#at] !== '?')
      return this.#options.explicitCapture ? this.#plain('(?:') : this.#capture(null);
    const rest = this.#pattern.slice(this.#at);
    const simple = /^\?(?::|=|!|<=|<!)/.exec(rest);
    if (simple !== null) {
      this.#at += simple[0].length;
      return this.#plain(`(${simple[0]}`);
    }
    const named = /^\?(?:<([^>]*)>|'([^']*)')/.exec(rest);
    if (named !== null) return this.#namedGroup(named);
    if (rest.startsWith('?>')) return this.#atomic();
    if (rest.startsWith('?#')) return this.#comment();
    if (rest.startsWith('?(')) throw notEmulated(this.#pattern, 'a conditional (?(…)…)');
    return this.#inlineOptions(rest);
  }

  #namedGroup(found: RegExpExecArray): Piece {
    const name = found[1] ?? found[2]!;
    if (/^\w*-\w+$/.test(name)) throw notEmulated(this.#pattern, 'a balancing group (?<a-b>…)');
    if (!/^[\p{L}\p{Mn}\p{Nd}\p{Pc}]+$/u.test(name)) {
      throw this.#error('Invalid group name: Group names must begin with a word character.');
    }
    this.#at += found[0].length;
    return this.#capture(name);
  }

  #capture(name: string | null): Piece {
    const number = ++this.#captures;
    if (name === null) this.#unnamed.push(number);
    else this.#named.set(name, [...(this.#named.get(name) ?? []), number]);
    return this.#plain('(');
  }

  /** `(?>…)`: a lookahead does not backtrack into what it has matched. */
  #atomic(): Piece {
    this.#at += 2;
    const number = ++this.#captures;
    const inside = this.#plain('(');
    return { ascii: `(?:(?=${inside.ascii})\\${number})`, unicode: `(?:(?=${inside.unicode})\\${number})` };
  }

  #comment(): Piece {
    const end = this.#pattern.indexOf(')', this.#at);
    if (end < 0) throw this.#error('Unterminated (?#...) comment.');
    this.#at = end + 1;
    return same('');
  }

  #inlineOptions(rest: string): Piece {
    const found = /^\?([imnsx]*)(?:-([imnsx]*))?([:)])/.exec(rest);
    if (found === null) throw this.#error('Unrecognized grouping construct.');
    this.#at += found[0].length;
    const outer = this.#options;
    this.#options = { ...outer };
    setOptions(this.#options, found[1] ?? '', true);
    setOptions(this.#options, found[2] ?? '', false);
    if (found[3] === ')') return same('');
    const piece = this.#plain('(?:');
    this.#options = outer;
    return piece;
  }

  /** The inside of a group that is open already. Options set inside end with it. */
  #plain(open: string): Piece {
    const outer = this.#options;
    this.#options = { ...outer };
    const inside = this.#alternation();
    this.#options = outer;
    if (this.#pattern[this.#at] !== ')') throw this.#error("Not enough )'s.");
    this.#at++;
    return { ascii: `${open}${inside.ascii})`, unicode: `${open}${inside.unicode})` };
  }

  // ── escapes outside of classes ──

  #escape(): Piece {
    const letter = this.#pattern[this.#at + 1];
    if (letter === undefined) throw this.#error('Illegal \\ at end of pattern.');
    const anchor = ANCHORS[letter];
    if (anchor !== undefined) {
      this.#at += 2;
      return { ...anchor };
    }
    if (letter === 'G') throw notEmulated(this.#pattern, '\\G');
    if (letter === 'k' || /[1-9]/.test(letter)) return this.#reference(letter);
    const inClass = this.#classEscape();
    if (inClass.single !== null) return this.#literal(inClass.single);
    return { ascii: `[${inClass.ascii}]`, unicode: `[${inClass.unicode}]` };
  }

  #reference(letter: string): Piece {
    if (letter === 'k') return this.#namedReference();
    const digits = /^\d+/.exec(this.#pattern.slice(this.#at + 1))![0];
    const number = Number(digits);
    const exists = number <= this.#counts.unnamed || this.#counts.names.includes(digits);
    if (!exists && digits.length > 1 && /^[0-7]{2,3}/.test(digits)) {
      const octal = /^[0-7]{2,3}/.exec(digits)![0];
      this.#at += 1 + octal.length;
      return this.#literal(String.fromCharCode(Number.parseInt(octal, 8)));
    }
    if (!exists && number > this.#counts.unnamed + this.#counts.names.length) {
      throw this.#error(`Reference to undefined group number ${digits}.`);
    }
    this.#at += 1 + digits.length;
    return this.#backreference(this.#capturesOfNumber(number));
  }

  #namedReference(): Piece {
    const found = /^\\k(?:<([^>]+)>|'([^']+)')/.exec(this.#pattern.slice(this.#at));
    if (found === null) throw this.#error('Malformed \\k<...> named back reference.');
    const name = found[1] ?? found[2]!;
    this.#at += found[0].length;
    if (/^\d+$/.test(name)) return this.#backreference(this.#capturesOfNumber(Number(name)));
    if (!this.#counts.names.includes(name)) throw this.#error(`Reference to undefined group name ${name}.`);
    return this.#backreference(this.#named.get(name) ?? []);
  }

  #capturesOfNumber(number: number): readonly number[] {
    const own = this.#named.get(String(number));
    if (own !== undefined) return own;
    if (number <= this.#counts.unnamed) return this.#unnamed.slice(number - 1, number);
    const name = this.#counts.names[number - this.#counts.unnamed - 1];
    return this.#named.get(name ?? '') ?? [];
  }

  /** A group that has not matched yet fails in .NET, where JavaScript's matches the empty text. */
  #backreference(captures: readonly number[]): Piece {
    if (captures.length === 0) return same('(?!)');
    return same(captures.length === 1 ? `(?:\\${captures[0]})` : `(?:${captures.map((n) => `\\${n}`).join('')})`);
  }

  // ── classes ──

  #class(): Piece {
    this.#at++;
    const negated = this.#pattern[this.#at] === '^';
    if (negated) this.#at++;
    const inside: Piece = { ascii: '', unicode: '' };
    let subtracted: Piece | null = null;
    for (let first = true; ; first = false) {
      if (this.#at >= this.#pattern.length) throw this.#error('Unterminated [] set.');
      if (this.#pattern[this.#at] === ']' && !first) break;
      if (this.#pattern.startsWith('-[', this.#at) && !first) {
        this.#at++;
        subtracted = this.#class();
        if (this.#pattern[this.#at] !== ']')
          throw this.#error('A subtraction must be the last element in a character class.');
        break;
      }
      append(inside, this.#classItem());
    }
    this.#at++;
    const open = negated ? '[^' : '[';
    const base: Piece = { ascii: `${open}${inside.ascii}]`, unicode: `${open}${inside.unicode}]` };
    return subtracted === null ? base : without(base, subtracted);
  }

  /** One character, range or shorthand. */
  #classItem(): Piece {
    const from = this.#classCharacter();
    const isRange =
      from.single !== null && this.#pattern[this.#at] === '-' && !/[\][]/.test(this.#pattern[this.#at + 1] ?? ']');
    if (!isRange) return from.single === null ? from : same(this.#classLiteral(from.single));
    this.#at++;
    const to = this.#classCharacter();
    if (to.single === null) return join(same(this.#classLiteral(from.single!)), same('\\x2d'), to);
    if (to.single < from.single!) throw this.#error('[x-y] range in reverse order.');
    return same(this.#range(from.single!, to.single));
  }

  #classLiteral(character: string): string {
    return !this.#uniform && this.#options.ignoreCase ? bothCases(character) : literalText(character);
  }

  #range(from: string, to: string): string {
    const plain = `${literalText(from)}-${literalText(to)}`;
    if (this.#uniform || !this.#options.ignoreCase) return plain;
    return `${plain}${otherCase(from, to, 'a', 'z')}${otherCase(from, to, 'A', 'Z')}`;
  }

  #classCharacter(): ClassPiece {
    if (this.#pattern[this.#at] === '\\') return this.#classEscape();
    const single = this.#pattern[this.#at++]!;
    return { single, ascii: '', unicode: '' };
  }

  /** An escape that may stand in a class: one character, or a set. */
  #classEscape(): ClassPiece {
    const letter = this.#pattern[this.#at + 1];
    if (letter === undefined) throw this.#error('Illegal \\ at end of pattern.');
    const set = SHORTHANDS[letter] ?? COMPLEMENTS[letter];
    if (set !== undefined) {
      this.#at += 2;
      return { single: null, ascii: set.ascii, unicode: this.#options.ecmaScript ? set.ascii : set.unicode };
    }
    if (letter === 'p' || letter === 'P') return this.#property(letter === 'P');
    return { single: this.#escapedCharacter(letter), ascii: '', unicode: '' };
  }

  #property(negated: boolean): ClassPiece {
    const found = /^\\[pP]\{([^}]*)\}/.exec(this.#pattern.slice(this.#at));
    if (found === null) throw this.#error('Malformed \\p{X} character escape.');
    const text = propertyText(found[1]!, negated);
    if (text === null) throw this.#error(`Unknown property '${found[1]}'.`);
    this.#at += found[0].length;
    this.#needsUnicode = true;
    return { single: null, ascii: text, unicode: text };
  }

  #escapedCharacter(letter: string): string {
    const code = CONTROL[letter];
    if (code !== undefined) {
      this.#at += 2;
      return code;
    }
    const rest = this.#pattern.slice(this.#at + 1);
    const hex = /^(?:x([0-9a-f]{2})|u([0-9a-f]{4}))/i.exec(rest);
    if (hex !== null) return this.#coded(hex[0].length, Number.parseInt(hex[1] ?? hex[2]!, 16));
    if (/^[xu]/.test(rest)) throw this.#error('Insufficient hexadecimal digits.');
    const control = /^c([A-Z@[\]\\^_])/i.exec(rest);
    if (control !== null) return this.#coded(2, control[1]!.toUpperCase().charCodeAt(0) - 64);
    const octal = /^[0-7]{1,3}/.exec(rest);
    if (octal !== null) return this.#coded(octal[0].length, Number.parseInt(octal[0], 8));
    if (/^\w/.test(letter)) throw this.#error(`Unrecognized escape sequence \\${letter}.`);
    this.#at += 2;
    return letter;
  }

  #coded(length: number, code: number): string {
    this.#at += 1 + length;
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

const WORD = '[\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}\\u200c\\u200d]';

const ANCHORS: Readonly<Record<string, Piece>> = {
  A: { ascii: '^', unicode: '^' },
  z: { ascii: '$', unicode: '$' },
  Z: { ascii: '(?=\\n?$)', unicode: '(?=\\n?$)' },
  b: { ascii: '\\b', unicode: `(?:(?<=${WORD})(?!${WORD})|(?<!${WORD})(?=${WORD}))` },
  B: { ascii: '\\B', unicode: `(?:(?<=${WORD})(?=${WORD})|(?<!${WORD})(?!${WORD}))` },
};

function same(text: string): Piece {
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

/** Assertions cannot be repeated in JavaScript with the `u` flag unless they are in a group. */
function repeatable(text: string): string {
  return /^\(\?[=!<]/.test(text) || text === '^' || text === '$' || text === '\\b' || text === '\\B'
    ? `(?:${text})`
    : text === ''
      ? '(?:)'
      : text;
}

function isOptionsOnly(text: string): boolean {
  return /^\(\?[imnsx-]*\)$/.test(text);
}

function setOptions(options: Options, letters: string, value: boolean): void {
  for (const letter of letters) {
    if (letter === 'i') options.ignoreCase = value;
    else if (letter === 'm') options.multiline = value;
    else if (letter === 's') options.singleline = value;
    else if (letter === 'x') options.ignoreWhitespace = value;
    else options.explicitCapture = value;
  }
}

/** The other case of the letters of a range that lie between two letters. */
function otherCase(from: string, to: string, first: string, last: string): string {
  const low = from > first ? from : first;
  const high = to < last ? to : last;
  if (low > high) return '';
  const change = (c: string) => (first === 'a' ? c.toUpperCase() : c.toLowerCase());
  return `${change(low)}-${change(high)}`;
}

/** Unnamed groups and names of groups in the whole pattern, seen without understanding the rest. */
function countGroups(pattern: string, flags: RegexFlags): { unnamed: number; names: string[] } {
  let unnamed = 0;
  const names: string[] = [];
  for (const [token, name, quoted] of pattern.matchAll(
    /\\[\s\S]|\[\^?\]?(?:\\[\s\S]|[^\]\\])*\]|\((?!\?)|\(\?<(\w+)>|\(\?'(\w+)'/g,
  )) {
    if (token === '(' && !flags.explicitCapture) unnamed++;
    const own = name ?? quoted;
    if (own !== undefined && !names.includes(own)) names.push(own);
  }
  return { unnamed, names };
}
