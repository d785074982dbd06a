const LF = 10;
const CR = 13;

export type Line =
  | { readonly kind: 'line'; readonly text: string }
  /** Longer than allowed: its end was found, its content thrown away. */
  | { readonly kind: 'tooLong' }
  /** Ended by a line feed alone: not a command, whatever it holds. */
  | { readonly kind: 'bareLinefeed' };

/** Cuts command lines out of a stream of bytes; holds at most one line of `longest` bytes. */
export class LineReader {
  private readonly longest: number;
  private kept = new Uint8Array(128);
  private length = 0;
  private overflow = false;

  constructor(longest: number) {
    this.longest = longest;
  }

  /** Takes the next line from `bytes` at `start`: the line and where the rest begins, or null when it is not complete. */
  next(bytes: Uint8Array, start: number): { line: Line; end: number } | null {
    const lf = bytes.indexOf(LF, start);
    if (lf < 0) {
      this.keep(bytes, start, bytes.length);
      return null;
    }
    this.keep(bytes, start, lf);
    return { line: this.finish(), end: lf + 1 };
  }

  /** Forgets a half-read line. */
  clear(): void {
    this.length = 0;
    this.overflow = false;
  }

  private keep(bytes: Uint8Array, start: number, end: number): void {
    const wanted = this.length + end - start;
    if (wanted > this.longest) {
      // The last byte is kept: it tells whether the line ended with CR.
      if (end > start) this.kept[0] = bytes[end - 1] as number;
      this.length = 1;
      this.overflow = true;
      return;
    }
    if (wanted > this.kept.length) this.grow(wanted);
    this.kept.set(bytes.subarray(start, end), this.length);
    this.length = wanted;
  }

  private grow(wanted: number): void {
    const larger = new Uint8Array(Math.min(this.longest, Math.max(wanted, this.kept.length * 2)));
    larger.set(this.kept.subarray(0, this.length));
    this.kept = larger;
  }

  private finish(): Line {
    const { length, overflow } = this;
    const last = this.kept[length - 1];
    this.clear();
    if (overflow) return { kind: 'tooLong' };
    if (length === 0 || last !== CR) return { kind: 'bareLinefeed' };
    return { kind: 'line', text: decode(this.kept.subarray(0, length - 1)) };
  }
}

let decoder: InstanceType<typeof TextDecoder> | undefined;

/** UTF-8 text (SMTPUTF8); wrong bytes become the replacement character. */
export function decode(bytes: Uint8Array): string {
  if (isAscii(bytes)) return String.fromCharCode.apply(null, bytes as unknown as number[]);
  decoder ??= new TextDecoder();
  return decoder.decode(bytes);
}

function isAscii(bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index++) if ((bytes[index] as number) > 127) return false;
  return true;
}
