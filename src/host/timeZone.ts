import type { TimeZone } from '../values/TimeZone.ts';

/** A zone by its IANA name; UTC where the name is not known. */
export function timeZoneNamed(name: string): TimeZone {
  return lateZone(() => name);
}

/** The zone of this machine. */
export function localTimeZone(): TimeZone {
  return lateZone(() => new Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** Asking for a name or an offset loads the tables of all zones, which a start need not wait for. */
function lateZone(nameOf: () => string): TimeZone {
  let name: string | undefined;
  let format: Intl.DateTimeFormat | null | undefined;
  const id = (): string => {
    name ??= nameOf();
    return name;
  };
  const label = (): string => (id() === 'UTC' ? 'Coordinated Universal Time' : id());
  const offsetAt = (milliseconds: number): number => {
    if (format === undefined) format = formatOf(id());
    if (format === null) return 0;
    const parts = Object.fromEntries(
      format.formatToParts(milliseconds).map(({ type, value }) => [type, Number(value)]),
    );
    const local = Date.UTC(
      parts.year as number,
      (parts.month as number) - 1,
      parts.day,
      (parts.hour as number) % 24,
      parts.minute,
      parts.second,
    );
    return Math.round((local - Math.floor(milliseconds / 1000) * 1000) / 60_000);
  };
  return {
    get id() {
      return id();
    },
    get standardName() {
      return label();
    },
    get daylightName() {
      return label();
    },
    offsetAt,
    // Twice, because the offset depends on the moment that is looked for.
    offsetOfLocal: (local) => offsetAt(local - offsetAt(local - offsetAt(local) * 60_000) * 60_000),
  };
}

function formatOf(name: string): Intl.DateTimeFormat | null {
  if (name === 'UTC') return null;
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
}
