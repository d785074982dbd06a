import type { Extent } from '../../base/source.ts';
import type { ParseError } from '../ast.ts';

/** Errors in the order in which they were found, each place and kind once. */
export class ErrorList {
  readonly all: ParseError[] = [];
  private readonly known = new Set<string>();

  has(errorId: string, extent: Extent): boolean {
    return this.known.has(keyOf(errorId, extent));
  }

  add(error: ParseError): void {
    this.known.add(keyOf(error.errorId, error.extent));
    this.all.push(error);
  }

  /** Takes back all but the first `count`: what they are about is read again in another way. */
  takeBack(count: number): void {
    for (const { errorId, extent } of this.all.splice(count)) this.known.delete(keyOf(errorId, extent));
  }
}

function keyOf(errorId: string, { start, end }: Extent): string {
  return `${errorId} ${start} ${end}`;
}
