import { decode } from './LineReader.ts';

const LF = 10;
const CR = 13;
const DOT = 46;
const LINE_START = 512;

export interface MessageFacts {
  /** Bytes as they count for MaxMessageSize: after dots are taken off. */
  readonly size: number;
  readonly headerSize: number;
  /** Received fields, and those of them that this server put in. */
  readonly hops: number;
  readonly localHops: number;
  readonly messageId: string;
  readonly bareLinefeeds: number;
}

/**
 * Reads one message as it comes, from DATA or BDAT. Only CR LF ends a line, and only CR LF . CR LF ends DATA: a dot
 * between bare line feeds is content, so no second message can hide in the first. Keeps at most `keep` bytes.
 */
export class MessageReader {
  private readonly keep: number;
  private readonly fqdn: string;
  private readonly chunks: Uint8Array[] = [];
  private size = 0;
  private headerSize = 0;
  private inHeader = true;
  private hops = 0;
  private localHops = 0;
  private messageId = '';
  /** What began the last header line that was not folded. */
  private field = '';
  private bareLinefeeds = 0;
  /** The current line: how many bytes, and its beginning. */
  private lineLength = 0;
  private readonly lineStart = new Uint8Array(LINE_START);
  private previous = 0;

  constructor(fqdn: string, keep: number) {
    this.fqdn = fqdn.toLowerCase();
    this.keep = keep;
  }

  get facts(): MessageFacts {
    const { size, headerSize, hops, localHops, messageId, bareLinefeeds } = this;
    return { size, headerSize, hops, localHops, messageId, bareLinefeeds };
  }

  /** The content, when all of it was kept. */
  get content(): Uint8Array | null {
    if (this.size > this.keep) return null;
    const whole = new Uint8Array(this.size);
    let at = 0;
    for (const chunk of this.chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }

  /** DATA: reads until the final dot; gives where the rest begins, or -1 while the message goes on. */
  readData(bytes: Uint8Array, start: number): number {
    let run = start;
    let from = start;
    for (let lf = bytes.indexOf(LF, start); lf >= 0; lf = bytes.indexOf(LF, lf + 1)) {
      const end = lf + 1;
      this.note(bytes, from, lf);
      const complete = this.previous === CR;
      this.note(bytes, lf, end);
      if (this.beginsWithDot(bytes, from, end)) {
        this.take(bytes, run, from);
        run = from + 1;
      }
      if (complete && this.lineLength === 3 && this.lineStart[0] === DOT) {
        this.untake(2 - (end - from));
        return end;
      }
      if (complete) this.endLine();
      else this.bareLinefeeds++;
      from = end;
    }
    this.note(bytes, from, bytes.length);
    if (this.beginsWithDot(bytes, from, bytes.length)) {
      this.take(bytes, run, from);
      run = from + 1;
    }
    this.take(bytes, run, bytes.length);
    return -1;
  }

  /** BDAT: all bytes are content. */
  readChunk(bytes: Uint8Array, start: number, end: number): void {
    let from = start;
    for (let lf = bytes.indexOf(LF, start); lf >= 0 && lf < end; lf = bytes.indexOf(LF, lf + 1)) {
      this.note(bytes, from, lf);
      const complete = this.previous === CR;
      this.note(bytes, lf, lf + 1);
      if (complete) this.endLine();
      else this.bareLinefeeds++;
      from = lf + 1;
    }
    this.note(bytes, from, end);
    this.take(bytes, start, end);
  }

  /** The last line of a BDAT message need not end. */
  finish(): void {
    if (this.inHeader) this.headerSize = this.size;
  }

  /** Bytes of the current line pass by: its length, its beginning and its last byte are remembered. */
  private note(bytes: Uint8Array, start: number, end: number): void {
    if (end <= start) return;
    const room = LINE_START - this.lineLength;
    if (room > 0) this.lineStart.set(bytes.subarray(start, Math.min(end, start + room)), this.lineLength);
    this.lineLength += end - start;
    this.previous = bytes[end - 1] as number;
  }

  /** Whether a line begins in this part, with the dot that the sender put in front. */
  private beginsWithDot(bytes: Uint8Array, start: number, end: number): boolean {
    return end > start && this.lineLength === end - start && bytes[start] === DOT;
  }

  private take(bytes: Uint8Array, start: number, end: number): void {
    const length = end - start;
    if (length <= 0) return;
    this.size += length;
    if (this.size > this.keep) {
      this.chunks.length = 0;
      return;
    }
    // A copy: a view would keep the whole network buffer alive.
    this.chunks.push(new Uint8Array(bytes.subarray(start, end)));
  }

  /** The CR of a final dot that came in pieces was taken for content: it is given back. */
  private untake(length: number): void {
    if (length !== 1) return;
    this.size--;
    this.chunks.pop();
  }

  private endLine(): void {
    if (this.inHeader) this.headerLine();
    this.lineLength = 0;
  }

  private headerLine(): void {
    this.headerSize += this.lineLength;
    if (this.lineLength === 2) {
      this.inHeader = false;
      return;
    }
    const text = decode(this.lineStart.subarray(0, Math.min(this.lineLength - 2, LINE_START)));
    const folded = text.startsWith(' ') || text.startsWith('\t');
    if (!folded) this.field = text.slice(0, text.indexOf(':') + 1).toLowerCase();
    if (this.field === 'received:') this.received(text, folded);
    if (this.field === 'message-id:' && this.messageId === '')
      this.messageId = (folded ? text : text.slice('message-id:'.length)).trim().slice(0, 250);
  }

  private received(text: string, folded: boolean): void {
    if (!folded) this.hops++;
    if (this.fqdn && text.toLowerCase().includes(`by ${this.fqdn}`)) this.localHops++;
  }
}
