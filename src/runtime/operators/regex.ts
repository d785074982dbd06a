import { toStringPS } from '../../values/convert.ts';
import { raise } from '../raise.ts';

/** What the operators need of a regular expression. */
export interface Pattern {
  test(text: string): boolean;
  /** The groups that took part in the first match, by name or number; null without a match. */
  groups(text: string): [unknown, string][] | null;
  replace(text: string, replacement: string): string;
  split(text: string, limit: number): string[];
}

const cache = new Map<string, JsPattern>();

export function regexFor(pattern: unknown, ignoreCase: boolean, _replacing = false): Pattern {
  const source = pattern === null || pattern === undefined ? '' : toStringPS(pattern);
  const key = (ignoreCase ? 'i' : 'c') + source;
  let known = cache.get(key);
  if (known === undefined) {
    known = new JsPattern(source, ignoreCase);
    if (cache.size > 500) cache.clear();
    cache.set(key, known);
  }
  return known;
}

class JsPattern implements Pattern {
  readonly re: RegExp;
  constructor(source: string, ignoreCase: boolean) {
    try {
      this.re = new RegExp(source, ignoreCase ? 'gi' : 'g');
    } catch {
      raise(
        `The regular expression pattern ${source} is not valid.`,
        'InvalidRegularExpression',
        'InvalidOperation',
        source,
      );
    }
  }
  test(text: string): boolean {
    this.re.lastIndex = 0;
    return this.re.test(text);
  }
  groups(text: string): [unknown, string][] | null {
    this.re.lastIndex = 0;
    const m = this.re.exec(text);
    if (m === null) return null;
    const list: [unknown, string][] = [];
    const named = new Set(Object.keys(m.groups ?? {}));
    for (let i = 0; i < m.length; i++) if (m[i] !== undefined && (i === 0 || named.size === 0)) list.push([i, m[i]!]);
    for (const n of named) if (m.groups![n] !== undefined) list.push([n, m.groups![n]!]);
    return list;
  }
  replace(text: string, replacement: string): string {
    return text.replace(
      this.re,
      replacement
        .replace(/\$\{(\d+)\}/g, '$$$1')
        .replace(/\$\{(\w+)\}/g, '$$<$1>')
        .replace(/\$0/g, '$$&'),
    );
  }
  split(text: string, limit: number): string[] {
    const parts: string[] = [];
    let start = 0;
    this.re.lastIndex = 0;
    for (let m = this.re.exec(text); m !== null; m = this.re.exec(text)) {
      if (limit > 0 && parts.length >= limit - 1) break;
      if (m[0] === '') this.re.lastIndex++;
      parts.push(text.slice(start, m.index), ...m.slice(1).filter((g) => g !== undefined));
      start = m.index + m[0].length;
    }
    parts.push(text.slice(start));
    return parts;
  }
}
