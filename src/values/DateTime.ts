import { argumentOutOfRange } from './argumentErrors.ts';
import {
  type DateParts,
  MAX_TICKS,
  millisecondsOf,
  partsOfTicks,
  ticksOf,
  UNIX_EPOCH_TICKS,
} from './format/calendar.ts';
import { formatDateTime } from './format/dateTime.ts';
import { parseAsCulture } from './format/parseAsCulture.ts';
import { type ParsedDate, parseDateTime } from './format/parseDateTime.ts';
import { parseDateTimeExact } from './format/parseDateTimeExact.ts';
import { NetObject } from './NetObject.ts';
import type { Culture, PSType } from './PSType.ts';
import { surroundings } from './surroundings.ts';
import { dateTime } from './types.ts';

export type DateTimeKind = 'Unspecified' | 'Utc' | 'Local';

const TICKS_PER_MINUTE = 600_000_000n;

/** System.DateTime. */
export class DateTime extends NetObject {
  /** 100-nanosecond units since 0001-01-01, of the clock that `kind` names. */
  readonly ticks: bigint;
  readonly kind: DateTimeKind;

  constructor(ticks: bigint, kind: DateTimeKind = 'Unspecified') {
    super();
    if (ticks < 0n || ticks > MAX_TICKS)
      throw argumentOutOfRange('ticks', 'Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.');
    this.ticks = ticks;
    this.kind = kind;
  }

  get psType(): PSType {
    return dateTime();
  }

  /** A moment given in milliseconds since 1970, in UTC. */
  static fromUnixMilliseconds(milliseconds: number | bigint): DateTime {
    const ticks = typeof milliseconds === 'bigint' ? milliseconds * 10_000n : BigInt(Math.round(milliseconds * 10_000));
    return new DateTime(UNIX_EPOCH_TICKS + ticks, 'Utc');
  }

  static utcNow(): DateTime {
    return DateTime.fromUnixMilliseconds(surroundings.now());
  }

  static now(): DateTime {
    return DateTime.utcNow().toLocalTime();
  }

  static today(): DateTime {
    return DateTime.now().date;
  }

  /** Reads a date as en-US writes it, or in ISO form. A text with a zone becomes local time. Throws FormatException. */
  /** A text in one of the forms of the culture (null: the current one); PowerShell's own casts are invariant. */
  static parse(text: string, culture: Culture = 'invariant'): DateTime {
    const today = DateTime.#todayParts();
    return DateTime.#fromParsed(parseAsCulture(text, culture, today) ?? parseDateTime(text, today));
  }

  static parseExact(text: string, format: string, culture: Culture): DateTime {
    const parsed = parseDateTimeExact(text, format, culture, DateTime.#todayParts());
    return DateTime.#fromParsed(parsed);
  }

  static #todayParts(): DateParts {
    return DateTime.now().parts;
  }

  static #fromParsed({ ticks, offset }: ParsedDate): DateTime {
    if (offset === null) return new DateTime(ticks);
    return new DateTime(ticks - BigInt(offset) * TICKS_PER_MINUTE, 'Utc').toLocalTime();
  }

  get parts(): DateParts {
    return partsOfTicks(this.ticks);
  }

  /** Midnight of the day. */
  get date(): DateTime {
    return new DateTime(ticksOf(this.parts), this.kind);
  }

  /** Milliseconds since 1970 in UTC; a time of no kind counts as local. */
  get unixMilliseconds(): number {
    return millisecondsOf(this.toUniversalTime().ticks);
  }

  /** Minutes east of UTC that local clocks show at this time. */
  get offset(): number {
    const milliseconds = millisecondsOf(this.ticks);
    return this.kind === 'Utc'
      ? surroundings.timeZone.offsetAt(milliseconds)
      : surroundings.timeZone.offsetOfLocal(milliseconds);
  }

  toLocalTime(): DateTime {
    if (this.kind === 'Local') return this;
    const offset = surroundings.timeZone.offsetAt(millisecondsOf(this.ticks));
    return new DateTime(this.ticks + BigInt(offset) * TICKS_PER_MINUTE, 'Local');
  }

  toUniversalTime(): DateTime {
    if (this.kind === 'Utc') return this;
    return new DateTime(this.ticks - BigInt(this.offset) * TICKS_PER_MINUTE, 'Utc');
  }

  /** Throws ArgumentOutOfRangeException outside of the years 1 to 9999. */
  addTicks(ticks: bigint): DateTime {
    const sum = this.ticks + ticks;
    if (sum < 0n || sum > MAX_TICKS)
      throw argumentOutOfRange('value', 'The added or subtracted value results in an un-representable DateTime.');
    return new DateTime(sum, this.kind);
  }

  override toString(format: string | null = null, culture: Culture = null): string {
    return formatDateTime(
      { ticks: this.ticks, kind: this.kind, offset: this.kind === 'Utc' ? 0 : this.offset },
      format,
      culture,
    );
  }
}
