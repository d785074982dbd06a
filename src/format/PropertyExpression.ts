import { ExceptionObject } from '../values/ExceptionObject.ts';
import type { ScriptBlock } from '../values/ScriptBlock.ts';
import { WildcardPattern, wildcard } from '../values/WildcardPattern.ts';
import type { FormatServices } from './FormatServices.ts';
import { actualName, propertyNames, propertyReader } from './readProperty.ts';

/** A property that could not be read: its getter or script ended in an error. */
export const FAILED: unique symbol = Symbol('failed');

/**
 * A property name, a wildcard pattern of names, or a script: what `-Property` of Select-Object, Sort-Object, Format-*
 * and their siblings takes.
 */
export class PropertyExpression {
  /** The name or pattern; the text of the script. */
  readonly text: string;
  readonly script: ScriptBlock | null;
  readonly #wildcard: WildcardPattern | null;
  readonly #read: ((item: unknown) => unknown) | null;

  /** `exact`: a text is a name even if it looks like a pattern. */
  constructor(source: string | ScriptBlock, exact = false) {
    this.text = String(source);
    this.script = typeof source === 'string' ? null : source;
    this.#wildcard =
      typeof source === 'string' && !exact && WildcardPattern.isPattern(source) ? wildcard(source) : null;
    this.#read = typeof source === 'string' && this.#wildcard === null ? propertyReader(source) : null;
  }

  get isWildcard(): boolean {
    return this.#wildcard !== null;
  }

  /** The expressions this one stands for on `item`: the matching names of a pattern, itself otherwise, nothing when there is no such property. */
  resolve(item: unknown): readonly PropertyExpression[] {
    if (this.script !== null) return [this];
    const pattern = this.#wildcard;
    if (pattern === null) return this.#resolveName(item);
    return propertyNames(item)
      .filter((name) => pattern.matches(name))
      .map((name) => expressionOfName(name));
  }

  #resolveName(item: unknown): readonly PropertyExpression[] {
    const name = actualName(item, this.text);
    if (name === null) return [];
    return [name === this.text ? this : expressionOfName(name)];
  }

  /**
   * The value on `item`: `undefined` when there is no such property, `FAILED` when reading it ended in an error. A
   * script that puts out nothing gives null, one that puts out several values an array. Not for patterns.
   */
  read(item: unknown, services: Pick<FormatServices, 'evaluate'>): unknown {
    if (this.script === null) return this.readPlain(item);
    const output = services.evaluate(this.script, item);
    if (output === undefined) return FAILED;
    if (output.length === 0) return null;
    return output.length === 1 ? output[0] : [...output];
  }

  /** The value of a named property, without a shell to run scripts. */
  readPlain(item: unknown): unknown {
    if (this.#read === null) return undefined;
    try {
      return this.#read(item);
    } catch (error) {
      if (error instanceof ExceptionObject) return FAILED;
      throw error;
    }
  }
}

const cache = new Map<string, PropertyExpression>();
const CACHE_SIZE = 1000;

/** The expression of one exact name; shared, with what it remembers of shapes. */
export function expressionOfName(name: string): PropertyExpression {
  let expression = cache.get(name);
  if (expression === undefined) {
    if (cache.size >= CACHE_SIZE) cache.clear();
    expression = new PropertyExpression(name, true);
    cache.set(name, expression);
  }
  return expression;
}
