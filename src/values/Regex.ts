import { NetObject } from './NetObject.ts';
import type { PSType } from './PSType.ts';
import { type GroupPlace, type RegexFlags, type Translation, translate } from './text/regexTranslation.ts';
import { replacement } from './text/replacement.ts';
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

/** A .NET regular expression, run by JavaScript's. */
export class Regex extends NetObject {
  readonly pattern: string;
  readonly options: number;
  readonly #translation: Translation;
  readonly #compiled = new Map<string, RegExp>();

  /** Throws ArgumentException for a pattern that .NET refuses. */
  constructor(pattern: string, options = 0) {
    super();
    this.pattern = pattern;
    this.options = options;
    this.#translation = translate(pattern, flagsOf(options));
  }

  get psType(): PSType {
    return knownType('System.Text.RegularExpressions.Regex');
  }

  get groupPlaces(): readonly GroupPlace[] {
    return this.#translation.groups;
  }

  get groupNames(): string[] {
    return this.groupPlaces.map((place) => place.name);
  }

  test(text: string): boolean {
    const expression = this.expression(text, 'g');
    expression.lastIndex = 0;
    return expression.test(text);
  }

  /** The first match at or after a place; null when there is none. */
  match(text: string, from = 0): Match | null {
    const expression = this.expression(text, 'g');
    expression.lastIndex = from;
    const found = expression.exec(text);
    return found === null ? null : new Match(this, text, found);
  }

  *matches(text: string, from = 0): Generator<Match> {
    for (let at = from; at <= text.length; ) {
      const found = this.match(text, at);
      if (found === null) return;
      yield found;
      at = found.end === found.index && found.end >= at ? found.end + 1 : found.end;
    }
  }

  /** The groups that took part in the first match, by name or number, as `$Matches` has them; null without a match. */
  groups(text: string): [string | number, string][] | null {
    const found = this.match(text);
    if (found === null) return null;
    const list: [string | number, string][] = [];
    this.groupPlaces.forEach((place, i) => {
      const value = found.captured(i);
      if (value !== undefined) list.push([/^\d+$/.test(place.name) ? Number(place.name) : place.name, value]);
    });
    return list;
  }

  /** Replaces at most `count` matches (-1: all) by a .NET replacement text or what a function makes of each. */
  replace(text: string, by: string | ((match: Match) => string), count = -1, from = 0): string {
    // A replacement without references needs no match objects.
    if (count < 0 && from === 0 && typeof by === 'string' && !by.includes('$')) {
      return text.replace(this.expression(text, 'g'), () => by);
    }
    const make = typeof by === 'string' ? replacement(by, this) : by;
    let result = '';
    let last = 0;
    let left = count;
    for (const found of this.matches(text, from)) {
      if (left-- === 0) break;
      result += text.slice(last, found.index) + make(found);
      last = found.end;
    }
    return last === 0 && result === '' ? text : result + text.slice(last);
  }

  /** The parts between matches, with the captures in between. `limit`: at most so many parts (0: all). */
  split(text: string, limit = 0): string[] {
    if (this.groupPlaces.length === 1) return this.#splitPlainly(text, limit);
    const parts: string[] = [];
    let last = 0;
    let left = limit - 1;
    for (const found of this.matches(text)) {
      if (limit > 0 && left-- <= 0) break;
      parts.push(text.slice(last, found.index));
      last = found.end;
      for (let i = 1; i < this.groupPlaces.length; i++) {
        const captured = found.captured(i);
        if (captured !== undefined) parts.push(captured);
      }
    }
    parts.push(text.slice(last));
    return parts;
  }

  /** Without groups there is nothing but the parts. */
  #splitPlainly(text: string, limit: number): string[] {
    const expression = this.expression(text, 'g');
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

  /** The JavaScript expression for a subject. */
  expression(text: string, extraFlags: string): RegExp {
    const unicode = OUTSIDE_ASCII.test(text);
    const key = (unicode ? 'u' : 'a') + extraFlags;
    let expression = this.#compiled.get(key);
    if (expression === undefined) {
      expression = this.#compile(unicode, extraFlags);
      this.#compiled.set(key, expression);
    }
    return expression;
  }

  #compile(unicode: boolean, extraFlags: string): RegExp {
    const translation = this.#translation;
    const flags = `${extraFlags}${translation.flagIgnoreCase ? 'i' : ''}${unicode || translation.needsUnicode ? 'u' : ''}`;
    return new RegExp(unicode ? translation.unicode : translation.ascii, flags);
  }

  override toString(): string {
    return this.pattern;
  }
}

/** A capture of a match or group. */
export class Group extends NetObject {
  readonly name: string;
  readonly success: boolean;
  readonly value: string;
  readonly index: number;

  constructor(name: string, value: string | undefined, index: number) {
    super();
    this.name = name;
    this.success = value !== undefined;
    this.value = value ?? '';
    this.index = index;
  }

  get psType(): PSType {
    return knownType('System.Text.RegularExpressions.Group');
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
  readonly #found: RegExpExecArray | null;
  #groups: Group[] | null = null;

  constructor(regex: Regex, text: string, found: RegExpExecArray | null) {
    super('0', found?.[0], found?.index ?? 0);
    this.regex = regex;
    this.text = text;
    this.#found = found;
  }

  override get psType(): PSType {
    return knownType('System.Text.RegularExpressions.Match');
  }

  /** What group i (as .NET numbers them) took, undefined when it took no part. */
  captured(i: number): string | undefined {
    const captures = this.regex.groupPlaces[i]?.captures ?? [];
    for (let at = captures.length - 1; at >= 0; at--) {
      const value = this.#found?.[captures[at]!];
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** The number of a group by name or number; -1 when there is none. */
  groupNumber(name: string): number {
    return this.regex.groupPlaces.findIndex((place) => place.name === name);
  }

  get groups(): readonly Group[] {
    this.#groups ??= this.#findGroups();
    return this.#groups;
  }

  #findGroups(): Group[] {
    const indices = this.#indices();
    return this.regex.groupPlaces.map((place, i) => {
      if (i === 0) return this;
      const capture = place.captures.findLast((one) => this.#found?.[one] !== undefined);
      return new Group(place.name, this.captured(i), capture === undefined ? 0 : (indices?.[capture]?.[0] ?? 0));
    });
  }

  /** Runs the match once more, to learn where its groups are. */
  #indices(): RegExpIndicesArray | undefined {
    const expression = this.regex.expression(this.text, 'dy');
    expression.lastIndex = this.index;
    return expression.exec(this.text)?.indices;
  }

  /** The following match; an unsuccessful one when there is none. */
  next(): Match {
    const from = this.value === '' ? this.index + 1 : this.end;
    const found = this.success && from <= this.text.length ? this.regex.match(this.text, from) : null;
    return found ?? new Match(this.regex, this.text, null);
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

const cache = new Map<string, Regex>();
const CACHE_SIZE = 500;

/** The expression of a pattern, kept for the next time. */
export function regex(pattern: string, ignoreCase: boolean): Regex {
  const key = ignoreCase ? `i${pattern}` : `c${pattern}`;
  let known = cache.get(key);
  if (known === undefined) {
    known = new Regex(pattern, ignoreCase ? REGEX_OPTIONS.IgnoreCase : 0);
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(key, known);
  }
  return known;
}

/** Escapes what has a meaning in a pattern, as Regex.Escape does (`]` and `}` stay). */
export function escapeRegex(text: string): string {
  return text.replace(/[\\*+?|{[()^$.# ]/g, '\\$&').replace(/[\t\n\f\r]/g, (c) => `\\${'tnfr'['\t\n\f\r'.indexOf(c)]}`);
}
