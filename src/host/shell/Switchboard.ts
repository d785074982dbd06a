/** States of the answer slot. */
const EMPTY = 0;
const ANSWERED = 1;
const ENDED = 2;

/** Indexes of the control words. */
const STATE = 0;
const LENGTH = 1;
const INTERRUPT = 2;
const CONTROL_WORDS = 4;

/** Longest answer to a prompt, in bytes of UTF-8. */
const ANSWER_BYTES = 64 * 1024;

/**
 * Memory that the editor's thread and the engine's thread share. The engine runs synchronously and cannot take messages
 * while it does; through this it learns of Ctrl-C, and gets the answers to its prompts.
 */
export class Switchboard {
  readonly buffer: SharedArrayBuffer;
  private readonly control: Int32Array;
  private readonly bytes: Uint8Array;

  constructor(buffer = new SharedArrayBuffer(CONTROL_WORDS * 4 + ANSWER_BYTES)) {
    this.buffer = buffer;
    this.control = new Int32Array(buffer, 0, CONTROL_WORDS);
    this.bytes = new Uint8Array(buffer, CONTROL_WORDS * 4);
  }

  /** Editor: the user pressed Ctrl-C. */
  interrupt(): void {
    Atomics.store(this.control, INTERRUPT, 1);
    Atomics.notify(this.control, INTERRUPT);
  }

  /** Editor: a new command starts; an old Ctrl-C does not count for it. */
  reset(): void {
    Atomics.store(this.control, INTERRUPT, 0);
  }

  /** Engine: true once after Ctrl-C. */
  takeInterrupt(): boolean {
    return Atomics.compareExchange(this.control, INTERRUPT, 1, 0) === 1;
  }

  /** Engine: blocks up to so many milliseconds, less when Ctrl-C comes. */
  nap(milliseconds: number): void {
    Atomics.wait(this.control, INTERRUPT, 0, milliseconds);
  }

  /** Editor: answers the prompt that the engine waits at; null when the user gave none. */
  answer(text: string | null): void {
    const encoded = new TextEncoder().encode(text ?? '').subarray(0, ANSWER_BYTES);
    this.bytes.set(encoded);
    Atomics.store(this.control, LENGTH, encoded.length);
    Atomics.store(this.control, STATE, text === null ? ENDED : ANSWERED);
    Atomics.notify(this.control, STATE);
  }

  /** Engine: waits for the answer that was asked for. */
  waitForAnswer(): string | null {
    Atomics.wait(this.control, STATE, EMPTY);
    const state = Atomics.exchange(this.control, STATE, EMPTY);
    const length = Atomics.load(this.control, LENGTH);
    return state === ENDED ? null : new TextDecoder().decode(this.bytes.slice(0, length));
  }
}
