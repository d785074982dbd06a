import { broke, type Completion, continued, returned } from './completion.ts';
import type { Frame } from './Frame.ts';

/**
 * `break`, `continue`, `return` or `exit` on its way out of an expression, script block or pipeline: inside a body these
 * are completions; only where one crosses such a border is it thrown, and the next statement list turns it back.
 */
export class FlowSignal {
  readonly completion: Completion;
  /** Label of the loop that is meant, null for the nearest. */
  readonly label: string | null;
  /** The value of `exit`. */
  readonly value: unknown;

  constructor(completion: Completion, label: string | null, value: unknown) {
    this.completion = completion;
    this.label = label;
    this.value = value;
  }

  static of(frame: Frame, completion: Completion): FlowSignal {
    return new FlowSignal(completion, frame.label, frame.exitValue);
  }

  /** Whether statement lists on the way turn it back into a completion: all but `exit`, which ends the script. */
  get isLocal(): boolean {
    return this.completion === broke || this.completion === continued || this.completion === returned;
  }
}
