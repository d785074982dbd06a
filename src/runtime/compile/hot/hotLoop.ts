import { toBool } from '../../../values/convert.ts';
import type { Completion } from '../../completion.ts';
import type { Frame } from '../../Frame.ts';
import { readIndex } from '../../readIndex.ts';
import { afterStatementError } from '../../statementError.ts';
import { textOf } from '../../text.ts';
import { assignNothing, assignSlot, readVariable } from '../../variables.ts';
import type { BlockContext } from '../context.ts';
import { emit } from '../emit.ts';
import { afterTurn } from '../loop.ts';
import { Emitter } from './Emitter.ts';

/** A loop as one JavaScript function; it takes over a loop that is under way. */
export type HotLoop = (frame: Frame, items?: readonly unknown[], from?: number) => Completion;

/** Turns after which a loop is worth its own function. Tests set it to run all loops one way or the other. */
export const hotLoops = { after: 100 };

/** What the written code calls. */
const runtime = {
  afterStatementError,
  afterTurn,
  assignNothing,
  assignSlot,
  emit,
  isTrue: (value: unknown): boolean => (typeof value === 'boolean' ? value : toBool(value)),
  nn: (value: unknown): unknown => (value === undefined ? null : value),
  readIndex,
  readVariable,
  textOf,
};

/** The place of a loop in the code, where its function is kept once it was worth making. */
export class HotSpot {
  readonly #context: BlockContext;
  readonly #write: (to: Emitter) => string | null;
  #made: HotLoop | null | undefined = undefined;

  /** `write` gives the loop as JavaScript, or null when it has to stay as it is. */
  constructor(context: BlockContext, write: (to: Emitter) => string | null) {
    this.#context = context;
    this.#write = write;
  }

  /** The function, made at the first call; null when there can be none. */
  get loop(): HotLoop | null {
    if (this.#made === undefined) this.#made = make(this.#context, this.#write);
    return this.#made;
  }
}

function make(context: BlockContext, write: (to: Emitter) => string | null): HotLoop | null {
  const emitter = new Emitter(context);
  const text = write(emitter);
  if (text === null) return null;
  const names = Object.keys(runtime);
  const constants = emitter.constants.map((_, i) => `k${i}`);
  const locals = emitter.temporaries === '' ? '' : `let ${emitter.temporaries};`;
  const source = `return function(f,items,from){const c=f.cells,s=f.session;${locals}${text}return 0;}`;
  try {
    const build = new Function(...names, ...constants, source);
    return build(...Object.values(runtime), ...emitter.constants) as HotLoop;
  } catch {
    // Where code may not be made from text (a page's policy), closures do the work.
    return null;
  }
}
