import { getOrMake } from './getOrMake.ts';
import { KindTable } from './KindTable.ts';
import { kindOf } from './kinds.ts';
import { recordDefaults, rowOf } from './ObjectKind.ts';
import type { KindName, ObjectRecord } from './ObjectRecord.ts';
import type { OrganisationSettings } from './OrganisationSettings.ts';
import type { ServerRecords } from './ServerRecords.ts';
import { type Stored, type StoredValues, sameStored } from './Stored.ts';
import type { Surroundings } from './Surroundings.ts';

/** One object before and after; null where it did not or does not exist. */
export interface RecordChange {
  readonly before: ObjectRecord | null;
  readonly after: ObjectRecord | null;
}

/**
 * The whole practice organisation in memory. Records are replaced, never changed; what a pipeline replaces is noted
 * until the store has saved it.
 */
export class Organisation implements Surroundings {
  settings: OrganisationSettings;
  readonly #tables = new Map<KindName, KindTable>();
  readonly #changes = new Map<string, RecordChange>();
  #serversByName: Map<string, ObjectRecord> | null = null;
  readonly #listenerVersions = new Map<string, number>();
  #settingsBefore: OrganisationSettings | null = null;
  /** Counts every change: caches of derived facts compare it. */
  version = 0;

  constructor(settings: OrganisationSettings) {
    this.settings = settings;
  }

  /** All objects of a kind; those of a server stand together, servers in the order they came. */
  all(kind: KindName): Iterable<ObjectRecord> {
    return this.#table(kind).all();
  }

  /** The kinds there are objects of. */
  kinds(): Iterable<KindName> {
    return this.#tables.keys();
  }

  count(kind: KindName): number {
    return this.#table(kind).count;
  }

  /** The object with a GUID; `server` saves looking through all servers. */
  byId(kind: KindName, id: string, server?: string): ObjectRecord | undefined {
    return this.#table(kind).byId(id.toLowerCase(), server);
  }

  /** Where the store puts the objects of a kind on a server; empty for those of the whole organisation. */
  recordsOn(kind: KindName, server: string): ServerRecords {
    return this.#table(kind).forServer(server);
  }

  /** The objects of a kind that belong to a server, in the order they were made. */
  onServer(kind: KindName, server: string): Iterable<ObjectRecord> {
    return this.#table(kind).on(server)?.all() ?? [];
  }

  /** The names of the servers that have objects of a kind, lower case. */
  serversWith(kind: KindName): Iterable<string> {
    return this.#table(kind).serverNames();
  }

  server(name: string): ObjectRecord | undefined {
    if (!this.#serversByName) {
      this.#serversByName = new Map();
      for (const record of this.all('ExchangeServer')) this.#serversByName.set(record.name.toLowerCase(), record);
    }
    return this.#serversByName.get(name.toLowerCase());
  }

  /** `EX01.contoso.com`; a server that was imported with another domain says so itself. */
  fqdnOf(server: string): string {
    const record = this.server(server);
    const own = record?.values.Fqdn;
    return typeof own === 'string' ? own : `${server}.${this.settings.domain}`;
  }

  /** What a property of a record stands at, set or by default. */
  value(record: ObjectRecord, property: string): Stored {
    const set = record.values[property];
    if (set !== undefined) return set;
    const kind = kindOf(record.kind);
    const byDefault = recordDefaults(kind, record)[property];
    if (byDefault !== undefined) return byDefault;
    const row = rowOf(kind, property);
    return row?.compute?.(record, this) ?? row?.computedDefault?.(record, this) ?? record.unknown?.[property] ?? null;
  }

  /** Properties that came with an import and that this program does not know. */
  unknownOf(record: ObjectRecord): StoredValues {
    return record.unknown ?? {};
  }

  /** Adds or replaces an object and notes the change for the store. */
  put(record: ObjectRecord): void {
    this.#note(record, record);
    this.load(record);
  }

  remove(record: ObjectRecord): void {
    this.#note(record, null);
    this.unload(record);
  }

  /** Adds or replaces an object without noting a change: it comes from the store. */
  load(record: ObjectRecord): void {
    const records = this.recordsOn(record.kind, record.server ?? '');
    this.#touch(record.kind, records.get(record.id), record);
    records.set(record);
  }

  /** Takes an object out without noting a change. */
  unload({ kind, id, server = '' }: ObjectRecord): void {
    const records = this.recordsOn(kind, server);
    this.#touch(kind, records.get(id), undefined);
    records.delete(id);
  }

  /** Changes settings of the organisation itself. */
  configure(changes: Partial<OrganisationSettings>): void {
    this.#settingsBefore ??= this.settings;
    this.settings = { ...this.settings, ...changes };
    this.version++;
  }

  /** The record with other values; what equals the default is left out, so that equal objects are stored equally. */
  withValues(record: ObjectRecord, values: StoredValues, now: number): ObjectRecord {
    const defaults = recordDefaults(kindOf(record.kind), record);
    const next: Record<string, Stored> = { ...record.values };
    for (const name in values) {
      const value = values[name] as Stored;
      const byDefault = defaults[name];
      if (byDefault === undefined || !sameStored(byDefault, value)) next[name] = value;
      else if (name in next) delete next[name];
    }
    return { ...record, values: next, changed: now };
  }

  /** What changed since the last call, and the settings before when those changed; the notes are cleared. */
  takeChanges(): { changes: readonly RecordChange[]; settingsBefore: OrganisationSettings | null } {
    const changes = [...this.#changes.values()].filter(({ before, after }) => before !== after);
    const settingsBefore = this.#settingsBefore;
    this.#changes.clear();
    this.#settingsBefore = null;
    return { changes, settingsBefore };
  }

  get hasChanges(): boolean {
    return this.#changes.size > 0 || this.#settingsBefore !== null;
  }

  /** Forgets everything, so that the store can load another state into the same organisation. */
  clear(settings: OrganisationSettings): void {
    this.settings = settings;
    this.#tables.clear();
    this.#serversByName = null;
    this.#listenerVersions.clear();
    this.#changes.clear();
    this.#settingsBefore = null;
    this.version++;
  }

  /** Changes whenever what the connectors of a server listen on changes: caches of listener conflicts compare it. */
  listenerVersion(server: string): number {
    return this.#listenerVersions.get(server.toLowerCase()) ?? 0;
  }

  #touch(kind: KindName, old: ObjectRecord | undefined, now: ObjectRecord | undefined): void {
    this.version++;
    if (kind === 'ExchangeServer') this.#serversByName = null;
    if (kind !== 'ReceiveConnector' || (old && now && sameListener(old, now))) return;
    const server = ((now ?? old)?.server ?? '').toLowerCase();
    this.#listenerVersions.set(server, this.listenerVersion(server) + 1);
  }

  /** GUIDs are unique over all kinds, so they do as keys. */
  #note({ kind, id, server = '' }: ObjectRecord, after: ObjectRecord | null): void {
    const noted = this.#changes.get(id);
    const before = noted ? noted.before : (this.recordsOn(kind, server).get(id) ?? null);
    this.#changes.set(id, { before, after });
  }

  #table(kind: KindName): KindTable {
    return getOrMake(this.#tables, kind, () => new KindTable());
  }
}

function sameListener(a: ObjectRecord, b: ObjectRecord): boolean {
  return (
    a.name === b.name &&
    a.values.Bindings === b.values.Bindings &&
    a.values.RemoteIPRanges === b.values.RemoteIPRanges &&
    a.values.TransportRole === b.values.TransportRole
  );
}
