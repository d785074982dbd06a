import { parseAddress } from '../address/address.ts';
import { type Pressure, readPressure } from '../limits/BackPressure.ts';

export type ArrivalPattern = 'even' | 'random' | 'burst' | 'atOnce';

/** Sources that behave alike. Times are milliseconds. */
export interface LoadGroup {
  readonly name: string;
  /** How many addresses, counted up from `address`. */
  readonly sources: number;
  readonly address: string;
  /** The local endpoint they connect to. */
  readonly local: string;
  readonly port: number;
  /** Connections each source opens in the whole run. */
  readonly connections: number;
  readonly pattern: ArrivalPattern;
  /** Connections opened at once under `burst`. */
  readonly burst: number;
  readonly start: number;
  /** The stretch of time over which the connections are opened. */
  readonly over: number;
  /** At the beginning of that stretch the rate rises from nothing for so long. */
  readonly ramp: number;
  /** How long a session lasts when nothing delays it. */
  readonly hold: number;
  /** `fixed`, or drawn around the mean with an exponential distribution. */
  readonly holdVaries: boolean;
  readonly messages: number;
  readonly recipients: number;
  /** Recipients in domains that are not accepted: refused, and tarpitted. */
  readonly badRecipients: number;
  readonly size: number;
  readonly headerSize: number;
  readonly hops: number;
  readonly sender: string;
  /** Exchange servers bypass the limits on recipients and size, medium back pressure and delayed acknowledgement. */
  readonly exchangeServer: boolean;
  /** Wrong commands, and failed logons, at the beginning of each session. */
  readonly protocolErrors: number;
  readonly logonFailures: number;
  /** A refused connection is tried again after this time, so many times; 0 times never. */
  readonly retryAfter: number;
  readonly retries: number;
}

/** From `at` on, a resource of the server is under pressure, or no longer. */
export interface PressureChange extends Pressure {
  readonly at: number;
}

export interface Load {
  /** The same seed gives the same run. */
  readonly seed: number;
  readonly groups: readonly LoadGroup[];
  readonly pressure?: readonly PressureChange[];
}

const DEFAULT_GROUP: LoadGroup = {
  name: '',
  sources: 1,
  address: '',
  local: '10.1.1.25',
  port: 25,
  connections: 1,
  pattern: 'even',
  burst: 1,
  start: 0,
  over: 60_000,
  ramp: 0,
  hold: 10_000,
  holdVaries: false,
  messages: 0,
  recipients: 1,
  badRecipients: 0,
  size: 10_000,
  headerSize: 1_000,
  hops: 1,
  sender: '',
  exchangeServer: false,
  protocolErrors: 0,
  logonFailures: 0,
  retryAfter: 60_000,
  retries: 0,
};

/** A group with everything not given as usual: one source, one connection, ten seconds, no message. */
export function loadGroup(changes: Partial<LoadGroup>, index = 0): LoadGroup {
  const name = changes.name ?? `group${index + 1}`;
  return {
    ...DEFAULT_GROUP,
    address: `10.${100 + index}.0.1`,
    sender: `${name.replace(/[^A-Za-z0-9]+/g, '-')}@example.com`,
    ...changes,
    name,
  };
}

const TIMES: ReadonlySet<string> = new Set(['start', 'over', 'ramp', 'hold', 'retryAfter']);
const TEXTS: ReadonlySet<string> = new Set(['name', 'address', 'local', 'sender']);
const FLAGS: ReadonlySet<string> = new Set(['holdVaries', 'exchangeServer']);
const PATTERNS: readonly ArrivalPattern[] = ['even', 'random', 'burst', 'atOnce'];
const MOST_SOURCES = 1_000_000;
const MOST_CONNECTIONS = 1_000_000_000;

/**
 * Reads a load as written in a file: `{ "seed": 1, "groups": [{ "name": "crm", "connections": 200, "hold": "30s" }] }`,
 * with a list `pressure` where the server runs short of something meanwhile.
 * Times are seconds, or `500ms`, `30s`, `5m`, `2h`, or `00:05:00`. Throws a RangeError that names the field.
 */
export function parseLoad(value: unknown): Load {
  const load = record(value, 'load');
  const groups = load.groups;
  for (const key of Object.keys(load))
    if (!['seed', 'groups', 'pressure'].includes(key)) throw new RangeError(`load.${key} is no field of a load.`);
  if (!Array.isArray(groups) || groups.length === 0) throw new RangeError('load.groups must name at least one group.');
  const seed = load.seed ?? 1;
  if (typeof seed !== 'number' || !Number.isInteger(seed)) throw new RangeError('load.seed must be a whole number.');
  const pressure = load.pressure ?? [];
  if (!Array.isArray(pressure)) throw new RangeError('load.pressure must be a list.');
  return { seed, groups: groups.map(parseGroup), pressure: pressure.map(parsePressure) };
}

/** `{ "at": "30s", "level": "medium=UsedDiskSpace" }`; from the beginning where `at` is left out. */
function parsePressure(value: unknown, index: number): PressureChange {
  const path = `load.pressure[${index}]`;
  const { at = 0, level, ...others } = record(value, path);
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new RangeError(`${path}.${unknown} is no field of a pressure.`);
  return { at: parseTime(at, `${path}.at`), ...readPressure(text(level, `${path}.level`)) };
}

function parseGroup(value: unknown, index: number): LoadGroup {
  const path = `load.groups[${index}]`;
  const fields: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(record(value, path))) {
    if (!(name in DEFAULT_GROUP)) throw new RangeError(`${path}.${name} is no field of a group.`);
    fields[name] = parseField(name, field, `${path}.${name}`);
  }
  const group = loadGroup(fields as Partial<LoadGroup>, index);
  if (!parseAddress(group.address)) throw new RangeError(`${path}.address '${group.address}' is no IP address.`);
  if (!parseAddress(group.local)) throw new RangeError(`${path}.local '${group.local}' is no IP address.`);
  if (group.sources < 1 || group.sources > MOST_SOURCES)
    throw new RangeError(`${path}.sources must lie between 1 and ${MOST_SOURCES}.`);
  if (group.sources * group.connections > MOST_CONNECTIONS)
    throw new RangeError(`${path} must not open more than ${MOST_CONNECTIONS} connections in all.`);
  if (group.burst < 1) throw new RangeError(`${path}.burst must be 1 or more.`);
  return group;
}

function parseField(name: string, value: unknown, path: string): unknown {
  if (TEXTS.has(name)) return text(value, path);
  if (name === 'pattern') return oneOf(PATTERNS, value, path);
  if (FLAGS.has(name)) {
    if (typeof value !== 'boolean') throw new RangeError(`${path} must be true or false.`);
    return value;
  }
  return TIMES.has(name) ? parseTime(value, path) : count(value, path);
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Reads a time as a load file writes it, in milliseconds. */
export function parseTime(value: unknown, path: string): number {
  if (typeof value === 'number' && value >= 0) return value * 1000;
  if (typeof value === 'string') {
    const unit = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)$/.exec(value.trim());
    if (unit) return Number(unit[1]) * (UNITS[unit[2] ?? 's'] ?? 1000);
    const clock = /^(\d+):([0-5]\d):([0-5]\d)$/.exec(value.trim());
    if (clock) return (Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3])) * 1000;
  }
  throw new RangeError(`${path} must be a time: seconds, or '500ms', '30s', '5m', '2h', '00:05:00'.`);
}

function count(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new RangeError(`${path} must be a whole number, zero or more.`);
  return value;
}

function text(value: unknown, path: string): string {
  if (typeof value !== 'string' || value === '') throw new RangeError(`${path} must be a text.`);
  return value;
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown, path: string): T {
  const match = allowed.find((candidate) => candidate.toLowerCase() === String(value).toLowerCase());
  if (!match) throw new RangeError(`${path} must be one of ${allowed.join(', ')}.`);
  return match;
}

function record(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RangeError(`${path} must be an object.`);
  return value as Record<string, unknown>;
}
