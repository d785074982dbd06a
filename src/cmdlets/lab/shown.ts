import { DateTime } from '../../values/DateTime.ts';
import { Double } from '../../values/Double.ts';
import { TimeSpan } from '../../values/TimeSpan.ts';

/** A count as the shell shows it: Int32 where it fits, Int64 above, `Unlimited` for no limit. */
export function shownCount(value: number): unknown {
  if (value === Infinity) return 'Unlimited';
  if (!Number.isInteger(value)) return new Double(value);
  return Math.abs(value) > 2_147_483_647 ? BigInt(value) : value;
}

export function shownTime(milliseconds: number): DateTime {
  return DateTime.fromUnixMilliseconds(Math.floor(milliseconds)).toLocalTime();
}

export function shownSpan(milliseconds: number): TimeSpan {
  return TimeSpan.fromTicks(BigInt(Math.round(milliseconds)) * 10_000n);
}

export function shownSpanOrNull(milliseconds: number | null): TimeSpan | null {
  return milliseconds === null ? null : shownSpan(milliseconds);
}
