let cell: Int32Array | undefined;

/** Blocks this thread, without using the processor. */
export function wait(milliseconds: number): void {
  cell ??= new Int32Array(new SharedArrayBuffer(4));
  Atomics.wait(cell, 0, 0, milliseconds);
}
