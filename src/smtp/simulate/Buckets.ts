const BUCKETS = 240;

/**
 * A value over time in a fixed number of buckets, each holding the highest level in it. When the run outgrows them,
 * pairs are merged and each bucket stands for twice the time: memory does not depend on the length of the run.
 */
export class LevelOverTime {
  private readonly highest = new Float64Array(BUCKETS);
  private width: number;
  private level = 0;
  private at = 0;

  /** `width`: the time of one bucket at the beginning, in milliseconds. */
  constructor(width = 1000) {
    this.width = width;
  }

  set(level: number, now: number): void {
    this.moveTo(now);
    this.level = level;
    if (level > (this.highest[this.at] as number)) this.highest[this.at] = level;
  }

  /** The series as points: the beginning of each bucket in milliseconds, and its highest level. */
  points(end: number): [number, number][] {
    this.moveTo(end);
    return Array.from({ length: this.at + 1 }, (_, index) => [index * this.width, this.highest[index] as number]);
  }

  private moveTo(now: number): void {
    while (now >= this.width * BUCKETS) this.merge();
    const at = Math.floor(now / this.width);
    while (this.at < at) this.highest[++this.at] = this.level;
  }

  private merge(): void {
    for (let index = 0; index < BUCKETS / 2; index++)
      this.highest[index] = Math.max(this.highest[2 * index] as number, this.highest[2 * index + 1] as number);
    this.highest.fill(0, BUCKETS / 2);
    this.at = Math.floor(this.at / 2);
    this.width *= 2;
  }
}
