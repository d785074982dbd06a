/** Indexes of the words. */
const INTERRUPT = 0;
const RINGS = 1;
const COLUMNS = 2;
const ROWS = 3;

/**
 * Memory that the editor's thread and the engine's thread share. The engine runs synchronously and looks at messages only
 * when it waits for one; through this it learns of Ctrl-C and of the terminal's size at any time, and is woken.
 */
export class Switchboard {
  private readonly words: Int32Array;

  constructor(memory: SharedArrayBuffer) {
    this.words = new Int32Array(memory);
  }

  /** Editor: the user pressed Ctrl-C. */
  interrupt(): void {
    Atomics.store(this.words, INTERRUPT, 1);
    Atomics.notify(this.words, INTERRUPT);
  }

  /** Editor: a new command starts; an old Ctrl-C does not count for it. */
  reset(): void {
    Atomics.store(this.words, INTERRUPT, 0);
  }

  /** Engine: true once after Ctrl-C. */
  takeInterrupt(): boolean {
    return Atomics.compareExchange(this.words, INTERRUPT, 1, 0) === 1;
  }

  /** Engine: blocks up to so many milliseconds, less when Ctrl-C comes. */
  nap(milliseconds: number): void {
    Atomics.wait(this.words, INTERRUPT, 0, milliseconds);
  }

  /** Editor: a message has been posted. */
  ring(): void {
    Atomics.add(this.words, RINGS, 1);
    Atomics.notify(this.words, RINGS);
  }

  /** Engine: blocks until `take` gives something; it is asked again after each ring. */
  waitFor<T>(take: () => T | undefined): T {
    for (;;) {
      const rings = Atomics.load(this.words, RINGS);
      const taken = take();
      if (taken !== undefined) return taken;
      Atomics.wait(this.words, RINGS, rings);
    }
  }

  /** Editor: the terminal's size, in cells. */
  resize(columns: number, rows: number): void {
    Atomics.store(this.words, ROWS, rows);
    Atomics.store(this.words, COLUMNS, columns);
    Atomics.notify(this.words, COLUMNS);
  }

  /** Engine: blocks until the editor has told the terminal's size, for the engine may be the first to start. */
  waitForSize(): void {
    Atomics.wait(this.words, COLUMNS, 0);
  }

  get columns(): number {
    return Atomics.load(this.words, COLUMNS);
  }

  get rows(): number {
    return Atomics.load(this.words, ROWS);
  }
}
