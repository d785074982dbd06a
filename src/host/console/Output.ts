import { writeSync } from 'node:fs';
import { wait } from './wait.ts';

/** Characters that may wait to be written. */
const ROOM = 16 * 1024;
/** Milliseconds after which a line that waits is written with the next one. */
const PATIENCE = 50;

/** The reader of our output has gone (`ems … | head`): there is nobody left to work for. */
export class OutputClosed extends Error {}

/** Text on its way to a file descriptor, written in pieces because a system call for each line would be most of the work. */
export class Output {
  private readonly descriptor: number;
  /** A terminal sees each line at once. */
  private readonly eager: boolean;
  private waiting = '';
  private since = 0;

  constructor(descriptor: number, eager: boolean) {
    this.descriptor = descriptor;
    this.eager = eager;
  }

  write(text: string): void {
    if (this.waiting === '') this.since = Date.now();
    this.waiting += text;
    if (this.eager || this.waiting.length > ROOM || Date.now() - this.since > PATIENCE) this.flush();
  }

  flush(): void {
    if (this.waiting === '') return;
    const bytes = Buffer.from(this.waiting, 'utf8');
    this.waiting = '';
    for (let at = 0; at < bytes.length; ) at += this.writeSome(bytes, at);
  }

  /** A pipe may be in a mode in which it refuses rather than blocks while it is full. */
  private writeSome(bytes: Buffer, at: number): number {
    try {
      return writeSync(this.descriptor, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE' || code === 'EOF') throw new OutputClosed();
      if (code !== 'EAGAIN') throw error;
      wait(2);
      return 0;
    }
  }
}
