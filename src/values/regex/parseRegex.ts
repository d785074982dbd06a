import { ClassReader, type RegexFlags } from './ClassReader.ts';
import { bothCases, literalText } from './classText.ts';
import type { Anchor, ParsedRegex, Piece, RegexNode } from './RegexNode.ts';

/** Takes a .NET pattern apart. Throws .NET's ArgumentException for a wrong one. */
export function parseRegex(pattern: string, flags: RegexFlags): ParsedRegex {
  const uniform = !switchesCase(pattern);
  const ignoreCase = flags.ignoreCase || (uniform && /^\(\?i\)/.test(pattern));
  return new RegexParser(pattern, { ...flags, ignoreCase }, uniform).parse();
}

/** Whether `(?i)` stands anywhere but at the very beginning, so that case matters in one place and not in another. */
function switchesCase(pattern: string): boolean {
  return /\(\?[mnsx]*-?[mnsx]*i/.test(pattern.replace(/^\(\?i\)/, ''));
}

const EMPTY: RegexNode = { kind: 'empty' };
const QUANTIFIER = /[*+?]|\{\d+(?:,\d*)?\}/y;
const GROUP_NAME = /^[\p{L}\p{Mn}\p{Nd}\p{Pc}]+$/u;

class RegexParser extends ClassReader {
  #unnamed = 0;
  readonly #named: string[] = [];
  /** Groups that the whole pattern defines, for references to those that come later. */
  readonly #all: { unnamed: number; names: readonly string[] };

  constructor(pattern: string, flags: RegexFlags, uniform: boolean) {
    super(pattern, flags, uniform);
    this.#all = countGroups(pattern, flags);
  }

  parse(): ParsedRegex {
    const ignoreCase = this.uniform && this.options.ignoreCase;
    const root = this.#alternation();
    if (this.at < this.pattern.length) throw this.error("Too many )'s.");
    return { root, groups: this.#groups(), ignoreCase, needsUnicode: this.needsUnicode };
  }

  /** Unnamed groups are numbered first, then the named ones; names that are numbers stand at their number. */
  #groups(): string[] {
    const groups = Array.from({ length: this.#unnamed + 1 }, (_, i) => String(i));
    for (const name of this.#named) if (!groups.includes(name)) groups.push(name);
    return groups;
  }

  /** Up to a closing parenthesis or the end. */
  #alternation(): RegexNode {
    const nodes = [this.#sequence()];
    while (this.pattern[this.at] === '|') {
      this.at++;
      nodes.push(this.#sequence());
    }
    return nodes.length === 1 ? nodes[0]! : { kind: 'choice', nodes };
  }

  #sequence(): RegexNode {
    const nodes: RegexNode[] = [];
    while (this.at < this.pattern.length && !/[)|]/.test(this.pattern[this.at]!)) {
      const node = this.#quantified();
      if (node.kind !== 'empty') nodes.push(node);
    }
    if (nodes.length === 0) return EMPTY;
    return nodes.length === 1 ? nodes[0]! : { kind: 'sequence', nodes };
  }

  #quantified(): RegexNode {
    const start = this.at;
    if (this.options.ignoreWhitespace && this.#skipBlanks()) return EMPTY;
    if (this.#atQuantifier() !== null) throw this.error('Quantifier {x,y} following nothing.');
    const atom = this.#atom();
    while (this.options.ignoreWhitespace && this.#skipBlanks());
    const quantifier = this.#atQuantifier();
    if (quantifier === null) return atom;
    if (atom.kind === 'empty' && isOptionsOnly(this.pattern.slice(start, this.at))) {
      throw this.error('Quantifier {x,y} following nothing.');
    }
    return this.#repeat(atom, quantifier);
  }

  #repeat(node: RegexNode, quantifier: string): RegexNode {
    const [min, max] = boundsOf(quantifier);
    if (min > max) throw this.error('Illegal {x,y} with x > y.');
    this.at += quantifier.length;
    const lazy = this.pattern[this.at] === '?';
    if (lazy) this.at++;
    const nested = this.#atQuantifier();
    if (nested !== null) throw this.error(`Nested quantifier ${nested.length === 1 ? nested : '{'}.`);
    return { kind: 'repeat', node, min, max, lazy };
  }

  #atQuantifier(): string | null {
    QUANTIFIER.lastIndex = this.at;
    return QUANTIFIER.exec(this.pattern)?.[0] ?? null;
  }

  /** Blanks and comments under the option x; whether there were any. */
  #skipBlanks(): boolean {
    const found = /^(?:\s+|#[^\n]*)/.exec(this.pattern.slice(this.at));
    if (found === null) return false;
    this.at += found[0].length;
    return true;
  }

  #atom(): RegexNode {
    const character = this.pattern[this.at]!;
    switch (character) {
      case '(':
        return this.#group();
      case '[':
        return { kind: 'one', set: this.readClass(), plain: null };
      case '\\':
        return this.#escape();
      case '.':
        this.at++;
        return { kind: 'one', set: same(this.options.singleline ? '[^]' : '[^\\n]'), plain: null };
      case '^':
        this.at++;
        return anchor(this.options.multiline ? 'lineStart' : 'start');
      case '$':
        this.at++;
        return anchor(this.options.multiline ? 'lineEnd' : 'endOrNewline');
      default:
        this.at++;
        return this.#literal(character);
    }
  }

  #literal(character: string): RegexNode {
    const plain = literalText(character);
    const text = this.uniform || !this.options.ignoreCase ? plain : bothCases(character);
    return text === plain
      ? { kind: 'one', set: same(plain), plain: character }
      : { kind: 'one', set: same(`[${text}]`), plain: null };
  }

  // ── groups ──

  #group(): RegexNode {
    this.at++;
    if (this.pattern[this.at] !== '?') {
      if (this.options.explicitCapture) return { kind: 'group', node: this.#inside() };
      const group = String(++this.#unnamed);
      return { kind: 'capture', group, node: this.#inside() };
    }
    const rest = this.pattern.slice(this.at);
    const simple = /^\?(?::|=|!|<=|<!|>)/.exec(rest)?.[0];
    if (simple !== undefined) return this.#simpleGroup(simple);
    const named = /^\?(?:<([^>]*)>|'([^']*)')/.exec(rest);
    if (named !== null) return this.#namedGroup(named);
    if (rest.startsWith('?#')) return this.#comment();
    if (rest.startsWith('?(')) return this.#conditional();
    return this.#inlineOptions(rest);
  }

  #simpleGroup(sign: string): RegexNode {
    this.at += sign.length;
    const node = this.#inside();
    if (sign === '?:') return { kind: 'group', node };
    if (sign === '?>') return { kind: 'atomic', node };
    return { kind: 'look', ahead: !sign.includes('<'), negative: sign.includes('!'), node };
  }

  #namedGroup(found: RegExpExecArray): RegexNode {
    const name = found[1] ?? found[2]!;
    const balance = /^(\w*)-(\w+)$/.exec(name);
    if (balance !== null) return this.#balance(found[0].length, balance[1]!, balance[2]!);
    this.#checkName(name);
    this.at += found[0].length;
    return { kind: 'capture', group: this.#named[this.#named.push(name) - 1]!, node: this.#inside() };
  }

  #checkName(name: string): void {
    if (GROUP_NAME.test(name) && !/^\d+\D/.test(name)) return;
    throw this.error('Invalid group name: Group names must begin with a word character.');
  }

  #balance(length: number, name: string, from: string): RegexNode {
    const exists = this.#all.names.includes(from) || Number(from) <= this.#all.unnamed;
    if (!exists) throw this.error(`Reference to undefined group name ${from}.`);
    this.at += length;
    if (name !== '') this.#named.push(name);
    return { kind: 'balance', group: name === '' ? null : name, from, node: this.#inside() };
  }

  #comment(): RegexNode {
    const end = this.pattern.indexOf(')', this.at);
    if (end < 0) throw this.error('Unterminated (?#...) comment.');
    this.at = end + 1;
    return EMPTY;
  }

  /** `(?(name)yes|no)`, or with an expression for the test. */
  #conditional(): RegexNode {
    const test = this.#conditionalTest();
    const inside = this.#inside();
    const [yes, no, ...more] = inside.kind === 'choice' ? inside.nodes : [inside];
    if (more.length > 0) throw this.error('Too many | in (?()|).');
    return { kind: 'conditional', test, yes: yes!, no: no ?? EMPTY };
  }

  #conditionalTest(): string | RegexNode {
    this.at++;
    const name = /^\((\w+)\)/.exec(this.pattern.slice(this.at))?.[1];
    if (name !== undefined && /^\d+$/.test(name) && Number(name) > this.#all.unnamed) {
      throw this.error(`(?(${name}) ) reference to undefined group.`);
    }
    if (name !== undefined && (/^\d+$/.test(name) || this.#all.names.includes(name))) {
      this.at += name.length + 2;
      return name;
    }
    // The parenthesis of the test captures nothing.
    const isPlain = this.pattern[this.at + 1] !== '?';
    if (!isPlain) return this.#group();
    this.at++;
    return { kind: 'look', ahead: true, negative: false, node: this.#inside() };
  }

  #inlineOptions(rest: string): RegexNode {
    const found = /^\?([imnsx]*)(?:-([imnsx]*))?([:)])/.exec(rest);
    if (found === null) throw this.error('Unrecognized grouping construct.');
    this.at += found[0].length;
    const outer = this.options;
    this.options = withOptions(withOptions(outer, found[1] ?? '', true), found[2] ?? '', false);
    if (found[3] === ')') return EMPTY;
    const node = this.#inside();
    this.options = outer;
    return { kind: 'group', node };
  }

  /** The inside of a group that is open already. Options set inside end with it. */
  #inside(): RegexNode {
    const outer = this.options;
    const node = this.#alternation();
    this.options = outer;
    if (this.pattern[this.at] !== ')') throw this.error("Not enough )'s.");
    this.at++;
    return node;
  }

  // ── escapes outside of classes ──

  #escape(): RegexNode {
    const letter = this.pattern[this.at + 1];
    if (letter === undefined) throw this.error('Illegal \\ at end of pattern.');
    const named = ANCHORS[letter];
    if (named !== undefined) {
      this.at += 2;
      return anchor(named);
    }
    if (letter === 'k' || /[1-9]/.test(letter)) return this.#reference(letter);
    const one = this.classEscape();
    if (one.single !== null) return this.#literal(one.single);
    return { kind: 'one', set: { ascii: `[${one.ascii}]`, unicode: `[${one.unicode}]` }, plain: null };
  }

  #reference(letter: string): RegexNode {
    if (letter === 'k') return this.#namedReference();
    const digits = /^\d+/.exec(this.pattern.slice(this.at + 1))![0];
    const number = Number(digits);
    const exists = number <= this.#all.unnamed || this.#all.names.includes(digits);
    if (!exists && digits.length > 1 && /^[0-7]{2,3}/.test(digits)) {
      const octal = /^[0-7]{2,3}/.exec(digits)![0];
      this.at += 1 + octal.length;
      return this.#literal(String.fromCharCode(Number.parseInt(octal, 8)));
    }
    if (!exists && number > this.#all.unnamed + this.#all.names.length) {
      throw this.error(`Reference to undefined group number ${digits}.`);
    }
    this.at += 1 + digits.length;
    return { kind: 'reference', group: this.#groupOfNumber(number) };
  }

  #namedReference(): RegexNode {
    const found = /^\\k(?:<([^>]+)>|'([^']+)')/.exec(this.pattern.slice(this.at));
    if (found === null) throw this.error('Malformed \\k<...> named back reference.');
    const name = found[1] ?? found[2]!;
    this.at += found[0].length;
    if (/^\d+$/.test(name)) return { kind: 'reference', group: this.#groupOfNumber(Number(name)) };
    if (!this.#all.names.includes(name)) throw this.error(`Reference to undefined group name ${name}.`);
    return { kind: 'reference', group: name };
  }

  /** Named groups have the numbers after the unnamed ones. */
  #groupOfNumber(number: number): string {
    const own = String(number);
    if (number <= this.#all.unnamed || this.#all.names.includes(own)) return own;
    return this.#all.names[number - this.#all.unnamed - 1] ?? own;
  }
}

const ANCHORS: Readonly<Record<string, Anchor>> = {
  A: 'start',
  z: 'end',
  Z: 'endOrNewline',
  b: 'boundary',
  B: 'notBoundary',
  G: 'continue',
};

const anchor = (name: Anchor): RegexNode => ({ kind: 'anchor', anchor: name });

function same(text: string): Piece {
  return { ascii: text, unicode: text };
}

function boundsOf(quantifier: string): [min: number, max: number] {
  if (quantifier === '*') return [0, Number.POSITIVE_INFINITY];
  if (quantifier === '+') return [1, Number.POSITIVE_INFINITY];
  if (quantifier === '?') return [0, 1];
  const [, min, comma, max] = /^\{(\d+)(,?)(\d*)\}$/.exec(quantifier)!;
  if (comma === '') return [Number(min), Number(min)];
  return [Number(min), max === '' ? Number.POSITIVE_INFINITY : Number(max)];
}

function isOptionsOnly(text: string): boolean {
  return /^\(\?[imnsx-]*\)$/.test(text);
}

const OPTION_NAMES: Readonly<Record<string, keyof RegexFlags>> = {
  i: 'ignoreCase',
  m: 'multiline',
  s: 'singleline',
  x: 'ignoreWhitespace',
  n: 'explicitCapture',
};

function withOptions(options: RegexFlags, letters: string, value: boolean): RegexFlags {
  const changed = Array.from(letters, (letter) => [OPTION_NAMES[letter]!, value] as const);
  return { ...options, ...Object.fromEntries(changed) };
}

/** Unnamed groups and names of groups in the whole pattern, seen without understanding the rest. */
function countGroups(pattern: string, flags: RegexFlags): { unnamed: number; names: string[] } {
  let unnamed = 0;
  const names: string[] = [];
  for (const [token, name, quoted] of pattern.matchAll(
    /\\[\s\S]|\[\^?\]?(?:\\[\s\S]|[^\]\\])*\]|\(\?\((?!\?)|\((?!\?)|\(\?<(\w+)(?:-\w+)?>|\(\?'(\w+)(?:-\w+)?'/g,
  )) {
    if (token === '(' && !flags.explicitCapture) unnamed++;
    const own = name ?? quoted;
    if (own !== undefined && !names.includes(own)) names.push(own);
  }
  return { unnamed, names };
}
