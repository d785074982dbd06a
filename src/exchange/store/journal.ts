import { changedProperties } from '../changedProperties.ts';
import type { KindName, ObjectRecord } from '../ObjectRecord.ts';
import type { Organisation, RecordChange } from '../Organisation.ts';
import type { OrganisationSettings } from '../OrganisationSettings.ts';
import type { Stored } from '../Stored.ts';
import { decodeRecord, encodeRecord, type StoredRecord } from './document.ts';

/** One property before and after; a missing end means the default. */
export interface ValueChange {
  readonly from?: Stored;
  readonly to?: Stored;
}

/** One object of one command: made, removed, or the properties that changed. */
export interface ObjectChange {
  readonly kind: KindName;
  readonly id: string;
  /** The server it belongs to; empty for objects of the whole organisation. Entries of early versions lack it. */
  readonly server?: string;
  readonly made?: StoredRecord;
  readonly removed?: StoredRecord;
  readonly name?: { readonly from: string; readonly to: string };
  readonly values?: Readonly<Record<string, ValueChange>>;
}

/** One command line that changed something. */
export interface JournalEntry {
  readonly sequence: number;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly who: string;
  readonly command: string;
  readonly changes: readonly ObjectChange[];
  readonly settings?: { readonly from: OrganisationSettings; readonly to: OrganisationSettings };
  /** The entries that this one took back. */
  readonly undoes?: readonly number[];
}

/** The change between two records of one object. */
export function objectChange({ before, after }: RecordChange): ObjectChange | null {
  if (!after) return before && { ...placeOf(before), removed: encodeRecord(before) };
  if (!before) return { ...placeOf(after), made: encodeRecord(after) };
  const values = valueChanges(before, after);
  const renamed = before.name !== after.name;
  if (!values && !renamed) return null;
  return {
    ...placeOf(after),
    ...(renamed && { name: { from: before.name, to: after.name } }),
    ...(values && { values }),
  };
}

function placeOf({ kind, id, server = '' }: ObjectRecord): Pick<ObjectChange, 'kind' | 'id' | 'server'> {
  return { kind, id, server };
}

function valueChanges(before: ObjectRecord, after: ObjectRecord): Record<string, ValueChange> | null {
  const names = changedProperties(before, after);
  if (names.length === 0) return null;
  const changes: Record<string, ValueChange> = {};
  for (const name of names) {
    const from = before.values[name];
    const to = after.values[name];
    changes[name] = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  }
  return changes;
}

/** The change that takes `change` back. */
export function inverse(change: ObjectChange): ObjectChange {
  const { kind, id, server, made, removed, name, values } = change;
  return {
    kind,
    id,
    ...(server !== undefined && { server }),
    ...(made && { removed: made }),
    ...(removed && { made: removed }),
    ...(name && { name: { from: name.to, to: name.from } }),
    ...(values && { values: Object.fromEntries(Object.entries(values).map(([key, one]) => [key, swap(one)])) }),
  };
}

function swap({ from, to }: ValueChange): ValueChange {
  return { ...(to !== undefined && { from: to }), ...(from !== undefined && { to: from }) };
}

/** The record after a change; null when the change removes it, undefined when there is nothing to change. */
export function changedRecord(
  current: ObjectRecord | undefined,
  change: ObjectChange,
  at: number,
): ObjectRecord | null | undefined {
  if (change.made) return decodeRecord(change.kind, { ...change.made });
  if (!current) return undefined;
  if (change.removed) return null;
  const values: Record<string, Stored> = { ...current.values };
  for (const [name, { to }] of Object.entries(change.values ?? {})) {
    if (to === undefined) delete values[name];
    else values[name] = to;
  }
  return { ...current, name: change.name?.to ?? current.name, changed: at, values };
}

/** Brings an entry that another shell wrote, or that the document does not contain yet, into the organisation. */
export function loadEntry(organisation: Organisation, entry: JournalEntry): void {
  if (entry.settings) organisation.settings = entry.settings.to;
  for (const change of entry.changes) {
    const load = (): void => loadChange(organisation, change, entry.at);
    const isDeferred = change.values !== undefined && change.server !== undefined;
    if (!isDeferred || !organisation.recordsOn(change.kind, change.server ?? '').defer(load)) load();
  }
}

function loadChange(organisation: Organisation, change: ObjectChange, at: number): void {
  const current = organisation.byId(change.kind, change.id, change.server);
  const record = changedRecord(current, change, at);
  if (record) organisation.load(record);
  else if (record === null && current) organisation.unload(current);
}

/** The entries that an undo of `count` commands takes back, newest first: neither undone ones nor undos themselves. */
export function undoable(entries: readonly JournalEntry[], count: number): JournalEntry[] {
  const undone = new Set(entries.flatMap((entry) => entry.undoes ?? []));
  return entries
    .filter((entry) => !entry.undoes && !undone.has(entry.sequence))
    .slice(-count)
    .reverse();
}
