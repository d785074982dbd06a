const LENGTH = '2024-03-13T09:01:18.723Z'.length;
const ZERO = 48;
const NINE = 57;

/** Reads the one form of time that Exchange writes, by position; the day is worked out once per day. */
export class LogClock {
  private day = -1;
  private midnight = 0;

  /** Milliseconds since 1970, or -1 when the bytes do not have that form. */
  read(bytes: Uint8Array, start: number, end: number): number {
    if (end - start !== LENGTH || bytes[end - 1] !== 90 || bytes[start + 10] !== 84) return -1;
    const day = digits(bytes, start, 4) * 10_000 + digits(bytes, start + 5, 2) * 100 + digits(bytes, start + 8, 2);
    const hours = digits(bytes, start + 11, 2);
    const minutes = digits(bytes, start + 14, 2);
    const seconds = digits(bytes, start + 17, 2);
    const milliseconds = digits(bytes, start + 20, 3);
    if (Number.isNaN(day + hours + minutes + seconds + milliseconds)) return -1;
    if (day !== this.day) {
      this.day = day;
      this.midnight = Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100);
    }
    return this.midnight + ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
  }
}

function digits(bytes: Uint8Array, start: number, count: number): number {
  let value = 0;
  for (let at = start; at < start + count; at++) {
    const byte = bytes[at] as number;
    if (byte < ZERO || byte > NINE) return Number.NaN;
    value = value * 10 + byte - ZERO;
  }
  return value;
}
