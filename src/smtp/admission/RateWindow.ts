/** Counts what happened in the last minute. Memory is bounded whatever the rate. */
export interface RateWindow {
  count(now: number): number;
  add(now: number): void;
}

const MINUTE = 60_000;
const EXACT_UP_TO = 1024;
const BUCKETS = 61;

/**
 * A window for one limit. Sliding windows are exact for limits up to 1024; above, they count in whole seconds and so
 * may hold an entry up to a second longer, never shorter.
 */
export function rateWindow(kind: 'sliding' | 'fixed', limit: number): RateWindow {
  if (kind === 'fixed') return new ClockMinute();
  return limit <= EXACT_UP_TO ? new RecentTimes(Math.max(1, limit)) : new SecondBuckets();
}

/** The minute of the clock: starts anew at each full minute. */
class ClockMinute implements RateWindow {
  private minute = Number.NaN;
  private entries = 0;

  count(now: number): number {
    return Math.floor(now / MINUTE) === this.minute ? this.entries : 0;
  }

  add(now: number): void {
    const minute = Math.floor(now / MINUTE);
    if (minute !== this.minute) {
      this.minute = minute;
      this.entries = 0;
    }
    this.entries++;
  }
}

/** The times of the last `capacity` entries: enough to tell whether a limit of that size is reached. */
class RecentTimes implements RateWindow {
  private readonly times: number[] = [];
  private readonly capacity: number;
  private start = 0;

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  count(now: number): number {
    this.forget(now);
    return this.times.length - this.start;
  }

  add(now: number): void {
    this.forget(now);
    this.times.push(now);
    if (this.times.length - this.start > this.capacity) this.start++;
    if (this.start > this.capacity) {
      this.times.splice(0, this.start);
      this.start = 0;
    }
  }

  private forget(now: number): void {
    while (this.start < this.times.length && (this.times[this.start] ?? now) <= now - MINUTE) this.start++;
  }
}

/** One counter a second, over the current second and the sixty before it. */
class SecondBuckets implements RateWindow {
  private readonly counters = new Uint32Array(BUCKETS);
  private second = 0;
  private sum = 0;

  count(now: number): number {
    this.advance(now);
    return this.sum;
  }

  add(now: number): void {
    this.advance(now);
    const index = this.second % BUCKETS;
    this.counters[index] = (this.counters[index] ?? 0) + 1;
    this.sum++;
  }

  private advance(now: number): void {
    const second = Math.floor(now / 1000);
    const steps = Math.min(BUCKETS, second - this.second);
    for (let step = 1; step <= steps; step++) {
      const index = (second - steps + step) % BUCKETS;
      this.sum -= this.counters[index] ?? 0;
      this.counters[index] = 0;
    }
    if (second > this.second) this.second = second;
  }
}
