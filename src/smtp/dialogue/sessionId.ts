const TICKS_TO_1970 = 621_355_968_000_000_000n;

/** Gives out session ids as Exchange does: 16 hexadecimal digits that begin with the time (100 ns since the year 1) and rise. */
export class SessionIds {
  private last = 0n;

  next(now: number): string {
    const ticks = BigInt(Math.floor(now)) * 10_000n + TICKS_TO_1970;
    this.last = ticks > this.last ? ticks : this.last + 1n;
    return this.last.toString(16).toUpperCase().padStart(16, '0');
  }
}
