import { NetObject } from './NetObject.ts';
import type { PSType } from './PSType.ts';
import { scriptBlock } from './types.ts';

export interface InvokeOptions {
  /** `$_` inside; left as it is outside when absent. */
  readonly dollarUnder?: unknown;
  /** `$this` inside. */
  readonly thisObject?: unknown;
  /** `$input` inside. */
  readonly input?: readonly unknown[];
}

/** A script block value. The runtime implements it. */
export abstract class ScriptBlock extends NetObject {
  /** The syntax tree of the block. */
  abstract readonly ast: unknown;

  /** The tree as scripts look at it. */
  abstract get syntaxTree(): unknown;

  /** Full path of the script file it stands in; null for typed text. */
  abstract get file(): string | null;

  /** The module it belongs to, null for none. */
  abstract get module(): unknown;

  /** Where it begins (PSToken). */
  abstract get startPosition(): unknown;

  get psType(): PSType {
    return scriptBlock();
  }

  /** Runs the block with positional arguments; gives everything it wrote. */
  abstract invoke(args: readonly unknown[], options?: InvokeOptions): unknown[];

  /** The block with copies of the variables it sees now. */
  abstract newClosure(): ScriptBlock;

  /** The text between the braces. */
  abstract override toString(): string;
}

/** What a list of output objects is as one value: nothing is null, one is itself, more are an array. */
export function asSingleValue(output: readonly unknown[]): unknown {
  if (output.length === 0) return null;
  return output.length === 1 ? output[0] : [...output];
}
