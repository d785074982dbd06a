import { NetObject } from './NetObject.ts';
import type { PSType } from './PSType.ts';
import type { RegexFlags } from './regex/ClassReader.ts';
import { type Found, JavaScriptFound, MachineFound } from './regex/Found.ts';
import { type JavaScriptSource, javaScriptSource } from './regex/javaScriptSource.ts';
import { degreeOf, mayExplode } from './regex/mayExplode.ts';
import { parseRegex } from './regex/parseRegex.ts';
import { programOf } from './regex/program.ts';
import { type Captures, RegexMachine } from './regex/RegexMachine.ts';
import { literalOf, type ParsedRegex } from './regex/RegexNode.ts';
import { replacement } from './regex/replacement.ts';
import { knownType } from './typeLookup.ts';

/** RegexOptions by bit. */
export const REGEX_OPTIONS = {
  None: 0,
  IgnoreCase: 1,
  Multiline: 2,
  ExplicitCapture: 4,
  Compiled: 8,
  Singleline: 16,
  IgnorePatternWhitespace: 32,
  RightToLeft: 64,
  ECMAScript: 256,
  CultureInvariant: 512,
} as const;

const OUTSIDE_ASCII = /[^\0-\x7f]/;

/** Up to this many characters even a dangerous expression comes to an end soon, so JavaScript's engine may run it. */
const SHORT = 20;

/** Steps that JavaScript's engine, which cannot be stopped, may be trusted with. */
const MAX_WORK = 1e11;

/** A .NET regular expression, run by JavaScript's engine or, where that cannot or should not, by one of our own. */
export class Regex extends NetObject {
  readonly pattern: string;
  readonly options: number;
  /** Names of the groups in the order .NET numbers them. */
  readonly groupNames: readonly string[];
  /** Milliseconds, null for no limit. */
  readonly timeout: number | null;
  readonly #parsed: ParsedRegex;
  readonly #source: JavaScriptSource | null;
  /** Compiled for subjects in ASCII, and for others. */
  #ascii: RegExp | null = null;
  #unicode: RegExp | null = null;
  /** The text that the pattern stands for where it is nothing but that. */
  readonly #literal: string | null;
  /** The groups as `$Matches` names them. */
  readonly #keys: readonly (string | number)[];
  /** The power of a text's length that a search may take. */
  #degree: number | null = null;
  #machine: RegexMachine | null = null;

  /** Throws ArgumentException for a pattern that .NET refuses. */
  constructor(pattern: string, options = 0, timeout: number | null = null) {
    super();
    this.pattern = pattern;
    this.options = options;
    this.timeout = timeout;
    this.#parsed = parseRegex(pattern, flagsOf(options));
    this.groupNames = this.#parsed.groups;
    this.#keys = this.groupNames.map((name) => (/^\d+$/.test(name) ? Number(name) : name));
    this.#literal = this.rightToLeft ? null : literalOf(this.#parsed);
    this.#source = this.rightToLeft || timeout !== null ? null : javaScriptSource(this.#parsed);
  }

  get psType(): PSType {
    return knownType('System.Text.RegularExpressions.Regex');
  }

  get rightToLeft(): boolean {
    return (this.options & REGEX_OPTIONS.RightToLeft) !== 0;
  }

  /** JavaScript's expression for a subject, null where our own machine has to match. */
  #native(text: string): RegExp | null {
    if (this.#source === null) return null;
    if (text.length > SHORT && this.#isDangerous(text.length)) return null;
    return this.#expression(this.#source, text);
  }

  #isDangerous(length: number): boolean {
    this.#degree ??= mayExplode(this.#parsed) ? Number.POSITIVE_INFINITY : degreeOf(this.#parsed);
    return length ** this.#degree > MAX_WORK;
  }

  /** Matches with our own machine: what every group took, first to last. */
  captures(text: string, from: number): Captures | null {
    this.#machine ??= new RegexMachine(programOf(this.#parsed, this.rightToLeft));
    return this.#machine.match(text, from, this.timeout);
  }

  #find(text: string, from: number): Found | null {
    const expression = this.#native(text);
    if (expression === null) {
      const captures = this.captures(text, from);
      return captures === null ? null : new MachineFound(captures, text);
    }
    expression.lastIndex = from;
    const found = expression.exec(text);
    return found === null ? null : new JavaScriptFound(found, this.#source!.captures);
  }

  #startOf(text: string): number {
    return this.rightToLeft ? text.length : 0;
  }

  test(text: string, from: number = this.#startOf(text)): boolean {
    const expression = this.#native(text);
    if (expression === null) return this.captures(text, from) !== null;
    expression.lastIndex = from;
    return expression.test(text);
  }

  /** The first match at or after a place; null when there is none. */
  match(text: string, from: number = this.#startOf(text)): Match | null {
    const found = this.#find(text, from);
    return found === null ? null : new Match(this, text, found);
  }

  *matches(text: string, from: number = this.#startOf(text)): Generator<Match> {
    for (let found = this.match(text, from); found !== null; found = found.following()) yield found;
  }

  /** The groups that took part in the first match, by name or number, as `$Matches` has them; null without a match. */
  groups(text: string): [string | number, string][] | null {
    const found = this.#find(text, this.#startOf(text));
    if (found === null) return null;
    const list: [string | number, string][] = [];
    for (let i = 0; i < this.#keys.length; i++) {
      const value = found.captured(i);
      if (value !== undefined) list.push([this.#keys[i]!, value]);
    }
    return list;
  }

  /** Replaces at most `count` matches (-1: all) by a .NET replacement text or what a function makes of each. */
  replace(text: string, by: string | ((match: Match) => string), count = -1, from?: number): string {
    // A replacement without references needs no match objects.
    if (count < 0 && from === undefined && typeof by === 'string' && !by.includes('$')) {
      if (this.#literal !== null) return text.replaceAll(this.#literal, by);
      const expression = this.#native(text);
      if (expression !== null) return text.replace(expression, by);
    }
    const make = typeof by === 'string' ? replacement(by, this) : by;
    let result = '';
    let last = 0;
    for (const found of this.#some(text, count, from)) {
      result += text.slice(last, found.index) + make(found);
      last = found.end;
    }
    return last === 0 && result === '' ? text : result + text.slice(last);
  }

  /** At most `count` matches (negative: all) in the order of the text, whichever way they are found. */
  #some(text: string, count: number, from?: number): Match[] {
    const found: Match[] = [];
    if (count === 0) return found;
    for (const match of this.matches(text, from)) {
      found.push(match);
      if (found.length === count) break;
    }
    return this.rightToLeft ? found.reverse() : found;
  }

  /** The parts between matches, with the captures in between. `limit`: at most so many parts (0: all). */
  split(text: string, limit = 0): string[] {
    if (this.#literal !== null && limit === 0) return text.split(this.#literal);
    const expression = this.groupNames.length === 1 ? this.#native(text) : null;
    if (expression !== null) return splitPlainly(expression, text, limit);
    const parts: string[] = [];
    let last = 0;
    for (const found of this.#some(text, limit === 0 ? -1 : limit - 1)) {
      parts.push(text.slice(last, found.index));
      last = found.end;
      for (let i = 1; i < this.groupNames.length; i++) {
        const captured = found.captured(i);
        if (captured !== undefined) parts.push(captured);
      }
    }
    parts.push(text.slice(last));
    return parts;
  }

  #expression(source: JavaScriptSource, text: string): RegExp {
    if (!OUTSIDE_ASCII.test(text)) {
      this.#ascii ??= this.#compiled(source.ascii, this.#parsed.needsUnicode);
      return this.#ascii;
    }
    this.#unicode ??= this.#compiled(source.unicode, true);
    return this.#unicode;
  }

  #compiled(source: string, isUnicode: boolean): RegExp {
    return new RegExp(source, `g${this.#parsed.ignoreCase ? 'i' : ''}${isUnicode ? 'u' : ''}`);
  }

  override toString(): string {
    return this.pattern;
  }
}

/** Without groups there is nothing but the parts. */
function splitPlainly(expression: RegExp, text: string, limit: number): string[] {
  const parts: string[] = [];
  let last = 0;
  for (let at = 0; at <= text.length && (limit === 0 || parts.length < limit - 1); ) {
    expression.lastIndex = at;
    const found = expression.exec(text);
    if (found === null) break;
    const end = found.index + found[0].length;
    parts.push(text.slice(last, found.index));
    last = end;
    at = end === found.index ? end + 1 : end;
  }
  parts.push(text.slice(last));
  return parts;
}

/** A piece of the subject that a group took. */
export class Capture extends NetObject {
  readonly value: string;
  readonly index: number;

  constructor(value: string, index: number) {
    super();
    this.value = value;
    this.index = index;
  }

  get psType(): PSType {
    return knownType('System.Text.RegularExpressions.Capture');
  }

  override toString(): string {
    return this.value;
  }
}

/** A group of a match. Where it is and all it took are looked up when they are asked for. */
export class Group extends NetObject {
  readonly name: string;
  readonly success: boolean;
  readonly value: string;
  readonly #captures: () => readonly Capture[];

  constructor(name: string, value: string | undefined, captures: () => readonly Capture[] = () => []) {
    super();
    this.name = name;
    this.success = value !== undefined;
    this.value = value ?? '';
    this.#captures = captures;
  }

  get psType(): PSType {
    return knownType('System.Text.RegularExpressions.Group');
  }

  get captures(): readonly Capture[] {
    return this.#captures();
  }

  get index(): number {
    return this.captures.at(-1)?.index ?? 0;
  }

  get end(): number {
    return this.index + this.value.length;
  }

  override toString(): string {
    return this.value;
  }
}

/** One match. Its groups are looked up when they are asked for. */
export class Match extends Group {
  readonly regex: Regex;
  readonly text: string;
  readonly #found: Found | null;
  #groups: Group[] | null = null;
  #spans: Captures | null = null;

  constructor(regex: Regex, text: string, found: Found | null) {
    super('0', found === null ? undefined : text.slice(found.index, found.end));
    this.regex = regex;
    this.text = text;
    this.#found = found;
  }

  override get psType(): PSType {
    return knownType('System.Text.RegularExpressions.Match');
  }

  override get index(): number {
    return this.#found?.index ?? 0;
  }

  override get captures(): readonly Capture[] {
    return this.success ? [new Capture(this.value, this.index)] : [];
  }

  /** What group i (as .NET numbers them) took, undefined when it took no part. */
  captured(i: number): string | undefined {
    return this.#found?.captured(i);
  }

  get groups(): readonly Group[] {
    this.#groups ??= this.regex.groupNames.map((name, i) =>
      i === 0 ? this : new Group(name, this.captured(i), () => this.#capturesOf(i)),
    );
    return this.#groups;
  }

  #capturesOf(group: number): Capture[] {
    this.#spans ??= this.#allSpans();
    const spans = this.#spans[group] ?? [];
    const list: Capture[] = [];
    for (let i = 0; i < spans.length; i += 2)
      list.push(new Capture(this.text.slice(spans[i], spans[i + 1]), spans[i]!));
    return list;
  }

  /** JavaScript tells the last capture only, so our machine matches here once more. */
  #allSpans(): Captures {
    if (this.#found instanceof MachineFound) return this.#found.captures;
    return (this.success && this.regex.captures(this.text, this.index)) || [];
  }

  /** The next match, null when there is none. An empty match is not found twice. */
  following(): Match | null {
    if (!this.success) return null;
    const isEmpty = this.value === '';
    const from = this.regex.rightToLeft ? this.index - Number(isEmpty) : this.end + Number(isEmpty);
    return from < 0 || from > this.text.length ? null : this.regex.match(this.text, from);
  }

  /** The next match; an unsuccessful one when there is none. */
  next(): Match {
    return this.following() ?? new Match(this.regex, this.text, null);
  }
}

function flagsOf(options: number): RegexFlags {
  const has = (bit: number) => (options & bit) !== 0;
  return {
    ignoreCase: has(REGEX_OPTIONS.IgnoreCase),
    multiline: has(REGEX_OPTIONS.Multiline),
    singleline: has(REGEX_OPTIONS.Singleline),
    ignoreWhitespace: has(REGEX_OPTIONS.IgnorePatternWhitespace),
    explicitCapture: has(REGEX_OPTIONS.ExplicitCapture),
    ecmaScript: has(REGEX_OPTIONS.ECMAScript),
  };
}

const CACHE_SIZE = 500;
const sensitive = new Map<string, Regex>();
const insensitive = new Map<string, Regex>();

/** The expression of a pattern, kept for the next time. */
export function regex(pattern: string, ignoreCase: boolean): Regex {
  const cache = ignoreCase ? insensitive : sensitive;
  let known = cache.get(pattern);
  if (known === undefined) {
    known = new Regex(pattern, ignoreCase ? REGEX_OPTIONS.IgnoreCase : 0);
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(pattern, known);
  }
  return known;
}

/** Escapes what has a meaning in a pattern, as Regex.Escape does (`]` and `}` stay). */
export function escapeRegex(text: string): string {
  return text.replace(/[\\*+?|{[()^$.# ]/g, '\\$&').replace(/[\t\n\f\r]/g, (c) => `\\${'tnfr'['\t\n\f\r'.indexOf(c)]}`);
}
