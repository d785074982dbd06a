import { argumentError } from '../argumentErrors.ts';
import { DateTime } from '../DateTime.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { millisecondsOf } from '../format/calendar.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { surroundings } from '../surroundings.ts';
import { TICKS_PER_MINUTE, TimeSpan } from '../TimeSpan.ts';
import type { TimeZone } from '../TimeZone.ts';

const UTC: TimeZone = {
  id: 'UTC',
  standardName: 'Coordinated Universal Time',
  daylightName: 'Coordinated Universal Time',
  offsetAt: () => 0,
  offsetOfLocal: () => 0,
};

/** System.TimeZoneInfo: UTC and the zone of this machine. */
class TimeZoneInfo extends NetObject {
  readonly zone: TimeZone;

  constructor(zone: TimeZone) {
    super();
    this.zone = zone;
  }

  get psType(): PSType {
    return timeZoneInfoType();
  }

  static get local(): TimeZoneInfo {
    return new TimeZoneInfo(surroundings.timeZone);
  }

  get isUtc(): boolean {
    return this.zone.id === UTC.id;
  }

  /** The offsets of the middles of winter and summer, in minutes, the smaller one first: that of standard time. */
  get offsets(): readonly number[] {
    const { year } = DateTime.utcNow().parts;
    return [0, 6].map((month) => this.zone.offsetAt(Date.UTC(year, month, 1))).sort((a, b) => a - b);
  }

  /** Minutes east of UTC at a time; one of no kind is a time of this zone. */
  offsetOf(time: DateTime): number {
    const milliseconds = millisecondsOf(time.kind === 'Local' ? time.toUniversalTime().ticks : time.ticks);
    return time.kind === 'Unspecified' ? this.zone.offsetOfLocal(milliseconds) : this.zone.offsetAt(milliseconds);
  }

  isDaylight(time: DateTime): boolean {
    return this.offsetOf(time) !== this.offsets[0];
  }

  override toString(): string {
    return displayName(this);
  }
}

function displayName({ isUtc, zone, offsets }: TimeZoneInfo): string {
  if (isUtc) return '(UTC) Coordinated Universal Time';
  const minutes = Math.abs(offsets[0] ?? 0);
  const pair = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `(UTC${(offsets[0] ?? 0) < 0 ? '-' : '+'}${pair.join(':')}) ${zone.standardName}`;
}

const span = (minutes: number): TimeSpan => TimeSpan.fromTicks(BigInt(minutes) * TICKS_PER_MINUTE);

/** Proof of the text: documented by .NET Framework's resources. */
function byId(id: string): TimeZoneInfo {
  if (id.toLowerCase() === 'utc') return new TimeZoneInfo(UTC);
  if (id.toLowerCase() === surroundings.timeZone.id.toLowerCase()) return TimeZoneInfo.local;
  throw new ExceptionObject(
    'System.TimeZoneNotFoundException',
    `The time zone ID '${id}' was not found on the local computer.`,
  );
}

function toUtc(time: DateTime, zone: TimeZoneInfo): DateTime {
  if (time.kind !== 'Unspecified') return time.toUniversalTime();
  return new DateTime(time.ticks - BigInt(zone.offsetOf(time)) * TICKS_PER_MINUTE, 'Utc');
}

/** UTC stays UTC, this machine's zone makes a local time, any other zone a time of no kind. Proof: documented. */
function shownIn(utc: DateTime, zone: TimeZoneInfo): DateTime {
  if (zone.isUtc) return utc;
  const kind = zone.zone.id === surroundings.timeZone.id ? 'Local' : 'Unspecified';
  return new DateTime(utc.ticks + BigInt(zone.offsetOf(utc)) * TICKS_PER_MINUTE, kind);
}

function fromUtc(time: DateTime, zone: TimeZoneInfo): DateTime {
  if (time.kind === 'Local') {
    const message =
      'The conversion could not be completed because the supplied DateTime did not have the Kind property set correctly.  For example, when the Kind property is DateTimeKind.Local, the source time zone must be TimeZoneInfo.Local.';
    throw argumentError(message, 'sourceTimeZone');
  }
  return shownIn(new DateTime(time.ticks, 'Utc'), zone);
}

const converted = (time: DateTime, zone: TimeZoneInfo) => shownIn(toUtc(time, TimeZoneInfo.local), zone);

export const timeZoneInfoType = lazyType<TimeZoneInfo>(() => ({
  name: 'System.TimeZoneInfo',
  assembly: 'System.Core, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089',
  format: (self) => self.toString(),
  equals: (self, other) => other instanceof TimeZoneInfo && other.zone.id === self.zone.id,
  properties: {
    'string Id': (self) => self.zone.id,
    'string DisplayName': displayName,
    'string StandardName': (self) => self.zone.standardName,
    'string DaylightName': (self) => self.zone.daylightName,
    'timespan BaseUtcOffset': (self) => span(self.offsets[0] ?? 0),
    'bool SupportsDaylightSavingTime': (self) => self.offsets[0] !== self.offsets[1],
  },
  methods: {
    'timespan GetUtcOffset(datetime dateTime)': (self, time: DateTime) => span(self.offsetOf(time)),
    'bool IsDaylightSavingTime(datetime dateTime)': (self, time: DateTime) => self.isDaylight(time),
    'bool Equals(System.Object obj)': (self, other: unknown) =>
      other instanceof TimeZoneInfo && other.zone.id === self.zone.id,
    'string ToString()': (self) => self.toString(),
  },
  staticProperties: {
    'System.TimeZoneInfo Local': () => TimeZoneInfo.local,
    'System.TimeZoneInfo Utc': () => new TimeZoneInfo(UTC),
  },
  staticMethods: {
    'System.TimeZoneInfo FindSystemTimeZoneById(string id)': byId,
    'datetime ConvertTimeToUtc(datetime dateTime)': (time: DateTime) => toUtc(time, TimeZoneInfo.local),
    'datetime ConvertTimeToUtc(datetime dateTime, System.TimeZoneInfo sourceTimeZone)': toUtc,
    'datetime ConvertTimeFromUtc(datetime dateTime, System.TimeZoneInfo destinationTimeZone)': fromUtc,
    'datetime ConvertTime(datetime dateTime, System.TimeZoneInfo destinationTimeZone)': converted,
    'datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string destinationTimeZoneId)': (
      time: DateTime,
      id: string,
    ) => converted(time, byId(id)),
  },
}));
