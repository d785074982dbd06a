/** A local time zone. Offsets are in minutes east of UTC. */
export interface TimeZone {
  readonly id: string;
  readonly standardName: string;
  readonly daylightName: string;
  /** The offset in force at a moment, given in milliseconds since 1970 in UTC. */
  offsetAt(utcMilliseconds: number): number;
  /** The offset in force when clocks show a time, given as if it were UTC. */
  offsetOfLocal(localMilliseconds: number): number;
}
