import type { Sink } from './Sink.ts';

/** Where what a piece of code leaves over is shown; made anew for each piece, as each has a layout of its own. */
export interface ConsoleOutput {
  readonly output: Sink;
  readonly error: Sink;
  /** Shows what is still held back. */
  end(): void;
}
