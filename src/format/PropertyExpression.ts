import { ExceptionObject } from '../values/ExceptionObject.ts';
import { getMember, properties } from '../values/members.ts';
import { propertyReader } from '../values/propertyReader.ts';
import type { ScriptBlock } from '../values/ScriptBlock.ts';
import { Wildcard } from '../values/Wildcard.ts';
import type { FormatServices } from './FormatServices.ts';

/** What an expression found on one object. */
export interface Found {
  /** Absent when the object has no such property or the script put out nothing. */
  value: unknown;
  failed: boolean;
}

/**
 * A property name, a wildcard pattern of names, or a script: what `-Property` of Select-Object, Sort-Object, Format-*
 * and their siblings takes.
 */
export class PropertyExpression {
  /** The name or pattern; the text of the script. */
  readonly text: string;
  readonly script: ScriptBlock | null;
  readonly #wildcard: Wildcard | null;
  readonly #read: ((item: unknown) => unknown) | null;

  constructor(source: string | ScriptBlock) {
    this.text = String(source);
    this.script = typeof source === 'string' ? null : source;
    this.#wildcard = typeof source === 'string' && Wildcard.isPattern(source) ? new Wildcard(source) : null;
    this.#read = typeof source === 'string' && this.#wildcard === null ? propertyReader(source) : null;
  }

  get isWildcard(): boolean {
    return this.#wildcard !== null;
  }

  /** The expressions this one stands for on `item`: the matching names of a pattern, itself otherwise, nothing when there is no such property. */
  resolve(item: unknown): PropertyExpression[] {
    if (this.script !== null) return [this];
    const wildcard = this.#wildcard;
    if (wildcard !== null) {
      return properties(item)
        .filter((property) => wildcard.isMatch(property.name))
        .map((property) => new PropertyExpression(property.name));
    }
    const member = getMember(item, this.text);
    if (member === null || !('value' in member)) return [];
    return [member.name === this.text ? this : new PropertyExpression(member.name)];
  }

  /** The value on `item`; `undefined` when there is none, `null` when reading it failed. Not for patterns. */
  read(item: unknown, services: Pick<FormatServices, 'evaluate'>): unknown {
    if (this.#read !== null) return readSafely(this.#read, item);
    if (this.script === null) return undefined;
    return fromOutput(services.evaluate(this.script, item));
  }
}

function readSafely(read: (item: unknown) => unknown, item: unknown): unknown {
  try {
    return read(item);
  } catch (error) {
    if (error instanceof ExceptionObject) return null;
    throw error;
  }
}

function fromOutput(output: readonly unknown[] | undefined): unknown {
  if (output === undefined || output.length === 0) return null;
  return output.length === 1 ? output[0] : [...output];
}
