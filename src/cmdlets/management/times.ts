import { DateTime } from '../../values/DateTime.ts';

/** Milliseconds since 1970 UTC of a DateTime argument. */
export function ticksOf(value: unknown): number {
  return value instanceof DateTime ? value.unixMilliseconds : Number.NaN;
}
