import { toStringPS } from '../../values/toStringPS.ts';

/** The character between fields: the given one, else a comma (which is also the list separator of en-US). */
export function delimiterOf(given: unknown): string {
  return given === undefined || given === null ? ',' : toStringPS(given);
}
