import { readSync } from 'node:fs';
import { wait } from './wait.ts';

/** Lines of standard input, read when they are asked for: commands and the answers to their prompts share it. */
export class LineInput {
  private readonly descriptor: number;
  /** Made at the first read: most shells read nothing. */
  private decoder: InstanceType<typeof TextDecoder> | undefined;
  private chunk: Buffer | undefined;
  private text = '';
  private ended = false;

  constructor(descriptor: number) {
    this.descriptor = descriptor;
  }

  /** The next line without its end; null after the last. Blocks. */
  readLine(): string | null {
    for (;;) {
      const end = this.text.indexOf('\n');
      if (end >= 0) return this.take(end, 1);
      if (this.ended) return this.text === '' ? null : this.take(this.text.length, 0);
      this.readMore();
    }
  }

  private take(length: number, skipped: number): string {
    const line = this.text.slice(0, length);
    this.text = this.text.slice(length + skipped);
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  }

  private readMore(): void {
    this.decoder ??= new TextDecoder();
    this.chunk ??= Buffer.alloc(64 * 1024);
    try {
      const length = readSync(this.descriptor, this.chunk);
      this.ended = length === 0;
      this.text += this.decoder.decode(this.chunk.subarray(0, length), { stream: !this.ended });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') wait(10);
      else if (code === 'EOF') this.ended = true;
      else throw error;
    }
  }
}
