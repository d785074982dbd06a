import type { Sink } from './Sink.ts';

/** `-OutBuffer n`: objects go on to the next command when more than `n` of them are there (recorded). */
export class OutBuffer implements Sink {
  readonly #next: Sink;
  readonly #limit: number;
  #held: unknown[] = [];

  constructor(next: Sink, limit: number) {
    this.#next = next;
    this.#limit = limit;
  }

  write(value: unknown): void {
    this.#held.push(value);
    if (this.#held.length > this.#limit) this.flush();
  }

  flush(): void {
    const held = this.#held;
    this.#held = [];
    for (const value of held) this.#next.write(value);
  }
}
