/**
 * A queue by time, then by kind (a closing connection makes room before the next one comes), then by age.
 * Entries are three numbers in flat arrays: a million of them pass without an object.
 */
export class EventQueue {
  private times: Float64Array;
  private keys: Float64Array;
  private data: Int32Array;
  private length = 0;
  private age = 0;
  /** The top was taken and not yet filled: the next entry mostly follows at once and goes there. */
  private hollow = false;
  /** The entry taken last. */
  time = 0;
  kind = 0;
  value = 0;

  constructor(capacity = 1024) {
    this.times = new Float64Array(capacity);
    this.keys = new Float64Array(capacity);
    this.data = new Int32Array(capacity);
  }

  get size(): number {
    return this.hollow ? this.length - 1 : this.length;
  }

  /** When the next entry is due; Infinity when there is none. */
  get peekTime(): number {
    if (this.hollow) this.fill();
    return this.length === 0 ? Infinity : (this.times[0] as number);
  }

  /** Adds an entry; `kind` is 0 to 7. */
  add(time: number, kind: number, value: number): void {
    const key = kind * KIND + this.age++;
    if (this.hollow) {
      this.hollow = false;
      this.sink(time, key, value);
      return;
    }
    if (this.length === this.times.length) this.grow();
    let hole = this.length++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (!before(time, key, this.times[parent] as number, this.keys[parent] as number)) break;
      this.copy(parent, hole);
      hole = parent;
    }
    this.put(hole, time, key, value);
  }

  /** Takes the next entry into `time`, `kind` and `value`; false when there is none. */
  take(): boolean {
    if (this.hollow) this.fill();
    if (this.length === 0) return false;
    this.time = this.times[0] as number;
    this.kind = Math.floor((this.keys[0] as number) / KIND);
    this.value = this.data[0] as number;
    this.hollow = true;
    return true;
  }

  /** Puts the last entry where one was taken. */
  private fill(): void {
    this.hollow = false;
    const last = --this.length;
    if (last > 0) this.sink(this.times[last] as number, this.keys[last] as number, this.data[last] as number);
  }

  /** Puts an entry at the top and lets it sink to its place. */
  private sink(time: number, key: number, value: number): void {
    let hole = 0;
    for (let child = 1; child < this.length; child = 2 * hole + 1) {
      const right = child + 1;
      if (right < this.length && this.isBefore(right, child)) child = right;
      if (!before(this.times[child] as number, this.keys[child] as number, time, key)) break;
      this.copy(child, hole);
      hole = child;
    }
    this.put(hole, time, key, value);
  }

  private isBefore(a: number, b: number): boolean {
    return before(this.times[a] as number, this.keys[a] as number, this.times[b] as number, this.keys[b] as number);
  }

  private copy(from: number, to: number): void {
    this.times[to] = this.times[from] as number;
    this.keys[to] = this.keys[from] as number;
    this.data[to] = this.data[from] as number;
  }

  private put(at: number, time: number, key: number, value: number): void {
    this.times[at] = time;
    this.keys[at] = key;
    this.data[at] = value;
  }

  private grow(): void {
    this.times = enlarged(this.times, new Float64Array(this.length * 2));
    this.keys = enlarged(this.keys, new Float64Array(this.length * 2));
    const data = new Int32Array(this.length * 2);
    data.set(this.data);
    this.data = data;
  }
}

/** Above every age that a run can reach, so that a key orders by kind first. */
const KIND = 2 ** 49;

function before(time: number, key: number, otherTime: number, otherKey: number): boolean {
  return time < otherTime || (time === otherTime && key < otherKey);
}

function enlarged(from: Float64Array, to: Float64Array): Float64Array {
  to.set(from);
  return to;
}
