import type { Execute } from './compile/context.ts';
import { broke, continued, exited } from './completion.ts';
import { FlowSignal } from './FlowSignal.ts';
import type { Frame } from './Frame.ts';
import { enter, leave } from './frames.ts';
import { demandOneClause } from './oneClause.ts';
import type { ScriptBlockObject } from './ScriptBlockObject.ts';
import { newFrame } from './ScriptRun.ts';
import type { Sink } from './Sink.ts';
import type { StreamSet } from './streams.ts';

/**
 * Runs one block again and again in the scope that is current now, with `$_` set each time: what ForEach-Object,
 * Where-Object and calculated properties need. One frame serves for all runs, so that variables are found once.
 */
export class BlockRunner {
  readonly frame: Frame;
  readonly #body: Execute | null;
  /** `$input`: the one object (recorded). */
  readonly #input: unknown[] = [null];

  constructor(block: ScriptBlockObject, out: Sink, streams: StreamSet) {
    demandOneClause(block);
    const { compiled } = block;
    this.frame = newFrame(block, { out, streams, dotted: true });
    this.#body = compiled.process ?? compiled.end;
  }

  /** Runs the block for one object; the output goes to the sink. */
  run(underbar: unknown): void {
    const body = this.#body;
    if (body === null) return;
    const { frame } = this;
    frame.underbar = underbar;
    this.#input[0] = underbar;
    frame.input = this.#input;
    enter(frame);
    try {
      const completion = body(frame);
      if (completion === broke || completion === continued || completion === exited)
        throw FlowSignal.of(frame, completion);
    } finally {
      leave(frame);
    }
  }
}
