import { DateTime } from './DateTime.ts';
import { millisecondsOf, UNIX_EPOCH_TICKS } from './format/calendar.ts';
import { formatDateTime } from './format/dateTime.ts';
import { parseDateTime } from './format/parseDateTime.ts';
import { NetObject } from './NetObject.ts';
import type { Culture, PSType } from './PSType.ts';
import { surroundings } from './surroundings.ts';
import { TICKS_PER_MINUTE } from './TimeSpan.ts';
import { knownType } from './typeLookup.ts';

/** System.DateTimeOffset: a time of a clock that goes so many minutes ahead of UTC. */
export class DateTimeOffset extends NetObject {
  /** 100-nanosecond units since 0001-01-01 as the clock shows them. */
  readonly ticks: bigint;
  /** Minutes east of UTC. */
  readonly offset: number;

  constructor(ticks: bigint, offset: number) {
    super();
    this.ticks = ticks;
    this.offset = offset;
  }

  get psType(): PSType {
    return knownType('System.DateTimeOffset');
  }

  /** A moment as a clock of that offset shows it. */
  static at(utcTicks: bigint, offset = 0): DateTimeOffset {
    return new DateTimeOffset(utcTicks + BigInt(offset) * TICKS_PER_MINUTE, offset);
  }

  /** A time of no kind counts as local. */
  static ofDate(date: DateTime): DateTimeOffset {
    return new DateTimeOffset(date.ticks, date.kind === 'Utc' ? 0 : date.offset);
  }

  static ofMilliseconds(milliseconds: number | bigint): DateTimeOffset {
    return DateTimeOffset.at(UNIX_EPOCH_TICKS + BigInt(milliseconds) * 10_000n);
  }

  /** A text without a zone is local. Throws FormatException. */
  static parse(text: string): DateTimeOffset {
    const { ticks, offset } = parseDateTime(text, DateTime.now().parts);
    return offset === null ? DateTimeOffset.ofDate(new DateTime(ticks)) : new DateTimeOffset(ticks, offset);
  }

  get utcTicks(): bigint {
    return this.ticks - BigInt(this.offset) * TICKS_PER_MINUTE;
  }

  get clock(): DateTime {
    return new DateTime(this.ticks);
  }

  get utc(): DateTime {
    return new DateTime(this.utcTicks, 'Utc');
  }

  toOffset(offset: number): DateTimeOffset {
    return DateTimeOffset.at(this.utcTicks, offset);
  }

  toLocal(): DateTimeOffset {
    return this.toOffset(surroundings.timeZone.offsetAt(millisecondsOf(this.utcTicks)));
  }

  /** Formats that name UTC show the moment in UTC; others the clock, with its offset where nothing is asked for. */
  override toString(format: string | null = null, culture: Culture = null): string {
    const local = { ticks: this.ticks, kind: 'Local', offset: this.offset } as const;
    if (format === null || format === '')
      return `${formatDateTime(local, null, culture)} ${formatDateTime(local, 'zzz', culture)}`;
    if (/^[urR]$/.test(format))
      return formatDateTime({ ticks: this.utcTicks, kind: 'Utc', offset: 0 }, format, culture);
    return formatDateTime(local, format, culture);
  }
}
