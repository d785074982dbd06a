import type { Captures } from './RegexMachine.ts';

/** Where a match and its groups are, whoever found it. Groups as .NET numbers them. */
export interface Found {
  readonly index: number;
  readonly end: number;
  /** The text a group took last, undefined when it took no part. */
  captured(group: number): string | undefined;
}

/** What JavaScript's engine found; `places` says which of its captures fill a group. */
export class JavaScriptFound implements Found {
  readonly #found: RegExpExecArray;
  readonly #places: readonly (readonly number[])[];

  constructor(found: RegExpExecArray, places: readonly (readonly number[])[]) {
    this.#found = found;
    this.#places = places;
  }

  get index(): number {
    return this.#found.index;
  }

  get end(): number {
    return this.#found.index + this.#found[0].length;
  }

  captured(group: number): string | undefined {
    const place = this.#places[group];
    if (place === undefined) return undefined;
    for (let at = place.length - 1; at >= 0; at--) {
      const value = this.#found[place[at]!];
      if (value !== undefined) return value;
    }
    return undefined;
  }
}

/** What our own machine found. */
export class MachineFound implements Found {
  readonly captures: Captures;
  readonly #text: string;

  constructor(captures: Captures, text: string) {
    this.captures = captures;
    this.#text = text;
  }

  get index(): number {
    return this.captures[0]![0]!;
  }

  get end(): number {
    return this.captures[0]![1]!;
  }

  captured(group: number): string | undefined {
    const spans = this.captures[group];
    return spans === undefined || spans.length === 0 ? undefined : this.#text.slice(spans.at(-2), spans.at(-1));
  }
}
