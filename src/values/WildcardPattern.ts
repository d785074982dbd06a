import { ExceptionObject } from './ExceptionObject.ts';

/** A PowerShell wildcard: `*`, `?`, `[a-c]`, with the backtick as escape. */
export class WildcardPattern {
  readonly #expression: RegExp;

  constructor(pattern: string, ignoreCase = true) {
    this.#expression = new RegExp(`^${translated(pattern)}$`, ignoreCase ? 'isu' : 'su');
  }

  matches(text: string): boolean {
    return this.#expression.test(text);
  }

  /** Whether the text has an unescaped wildcard character. */
  static isPattern(text: string): boolean {
    return /(?:^|[^`])(?:``)*[*?[]/.test(text);
  }

  /** Escapes the characters that would be wildcards. */
  static escape(text: string): string {
    return text.replace(/[*?[\]`]/g, '`$&');
  }

  static unescape(text: string): string {
    return text.replace(/`([*?[\]`])/g, '$1');
  }
}

const cache = new Map<string, WildcardPattern>();
const CACHE_SIZE = 500;

/** The pattern, kept for the next time. */
export function wildcard(pattern: string, ignoreCase = true): WildcardPattern {
  const key = ignoreCase ? `i${pattern}` : `c${pattern}`;
  let known = cache.get(key);
  if (known === undefined) {
    if (cache.size >= CACHE_SIZE) cache.clear();
    known = new WildcardPattern(pattern, ignoreCase);
    cache.set(key, known);
  }
  return known;
}

function translated(pattern: string): string {
  let text = '';
  for (let i = 0; i < pattern.length; ) {
    const character = String.fromCodePoint(pattern.codePointAt(i)!);
    i += character.length;
    if (character === '`' && i < pattern.length) text += literal(pattern[i++]!);
    else if (character === '*') text += '[^]*';
    else if (character === '?') text += '[^]';
    else if (character === '[') {
      const end = classEnd(pattern, i);
      text += characterClass(pattern.slice(i, end));
      i = end + 1;
    } else text += literal(character);
  }
  return text;
}

function literal(character: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}

function classLiteral(character: string): string {
  return character === '-' ? '\\-' : literal(character);
}

/** Where the `]` of a class that opened before `from` stands. A `]` right after the opening belongs to the class. */
function classEnd(pattern: string, from: number): number {
  for (let i = from; i < pattern.length; i++) {
    if (pattern[i] === '`') i++;
    else if (pattern[i] === ']' && i > from) return i;
  }
  throw new InvalidWildcard(pattern);
}

/** The pattern cannot be understood: an open `[`. Proof: recorded. */
export class InvalidWildcard extends ExceptionObject {
  constructor(pattern: string) {
    const message = `The specified wildcard character pattern is not valid: ${pattern}`;
    super('System.Management.Automation.WildcardPatternException', message, { errorId: 'RuntimeException' });
  }
}

function characterClass(inside: string): string {
  let text = '';
  for (let i = 0; i < inside.length; i++) {
    const character = inside[i]!;
    if (character === '`' && i + 1 < inside.length) text += classLiteral(inside[++i]!);
    else text += character === '-' && i > 0 && i < inside.length - 1 ? '-' : classLiteral(character);
  }
  return `[${text}]`;
}
