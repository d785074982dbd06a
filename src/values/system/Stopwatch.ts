import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { surroundings } from '../surroundings.ts';
import { TimeSpan } from '../TimeSpan.ts';

/** System.Diagnostics.Stopwatch, by the platform's clock. */
export class Stopwatch extends NetObject {
  #before = 0;
  #startedAt: number | null = null;

  get psType(): PSType {
    return stopwatchType();
  }

  get isRunning(): boolean {
    return this.#startedAt !== null;
  }

  /** Milliseconds, with a fraction. */
  get elapsed(): number {
    return this.#before + (this.#startedAt === null ? 0 : surroundings.elapsed() - this.#startedAt);
  }

  start(): void {
    this.#startedAt ??= surroundings.elapsed();
  }

  stop(): void {
    this.#before = this.elapsed;
    this.#startedAt = null;
  }

  reset(): void {
    this.#before = 0;
    this.#startedAt = null;
  }

  static startNew(): Stopwatch {
    const watch = new Stopwatch();
    watch.start();
    return watch;
  }
}

const ticks = (watch: Stopwatch): bigint => BigInt(Math.round(watch.elapsed * 10_000));

export const stopwatchType = lazyType<Stopwatch>(() => ({
  name: 'System.Diagnostics.Stopwatch',
  constructors: { '()': () => new Stopwatch() },
  properties: {
    'bool IsRunning': (self) => self.isRunning,
    'timespan Elapsed': (self) => TimeSpan.fromTicks(ticks(self)),
    'long ElapsedMilliseconds': (self) => BigInt(Math.floor(self.elapsed)),
    'long ElapsedTicks': ticks,
  },
  methods: {
    'void Start()': (self) => self.start(),
    'void Stop()': (self) => self.stop(),
    'void Reset()': (self) => self.reset(),
    'void Restart()': (self) => {
      self.reset();
      self.start();
    },
  },
  staticProperties: { 'long Frequency': () => 10_000_000n, 'bool IsHighResolution': () => true },
  staticMethods: {
    'System.Diagnostics.Stopwatch StartNew()': Stopwatch.startNew,
    'long GetTimestamp()': () => BigInt(Math.round(surroundings.elapsed() * 10_000)),
  },
}));
