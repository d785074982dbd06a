import type { KindName, ObjectRecord } from '../ObjectRecord.ts';
import type { Organisation, RecordChange } from '../Organisation.ts';
import type { OrganisationSettings } from '../OrganisationSettings.ts';
import { type Stored, type StoredValues, sameStored } from '../Stored.ts';
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
  if (!after) return before && { kind: before.kind, id: before.id, removed: encodeRecord(before) };
  if (!before) return { kind: after.kind, id: after.id, made: encodeRecord(after) };
  const values = valueChanges(before.values, after.values);
  const renamed = before.name !== after.name;
  if (!values && !renamed) return null;
  return {
    kind: after.kind,
    id: after.id,
    ...(renamed && { name: { from: before.name, to: after.name } }),
    ...(values && { values }),
  };
}

function valueChanges(before: StoredValues, after: StoredValues): Record<string, ValueChange> | null {
  let changes: Record<string, ValueChange> | null = null;
  const note = (name: string): void => {
    const from = before[name];
    const to = after[name];
    if (sameStored(from, to)) return;
    changes ??= {};
    changes[name] = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  };
  for (const name in before) note(name);
  for (const name in after) if (!(name in before)) note(name);
  return changes;
}

/** The change that takes `change` back. */
export function inverse(change: ObjectChange): ObjectChange {
  const { kind, id, made, removed, name, values } = change;
  return {
    kind,
    id,
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
    const record = changedRecord(organisation.byId(change.kind, change.id), change, entry.at);
    if (record) organisation.load(record);
    else if (record === null) organisation.unload(change.kind, change.id);
  }
}

export function encodeEntry(entry: JournalEntry): string {
  return `${JSON.stringify(entry)}\n`;
}

export interface JournalPart {
  readonly entries: readonly JournalEntry[];
  /** Characters of complete, readable lines. */
  readonly readable: number;
  /** The number of a line that is complete but no entry, counted from the start of the text; 0 when there is none. */
  readonly damagedLine: number;
}

/**
 * Reads journal lines. A last line without its line end was cut off by a crash: the command it belongs to was never
 * confirmed, so it is left out.
 */
export function decodeEntries(text: string): JournalPart {
  const entries: JournalEntry[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    const entry = parseEntry(text.slice(start, end));
    if (!entry) return { entries, readable: start, damagedLine: entries.length + 1 };
    entries.push(entry);
    start = end + 1;
  }
  return { entries, readable: start, damagedLine: 0 };
}

function parseEntry(line: string): JournalEntry | null {
  try {
    const entry = JSON.parse(line) as JournalEntry;
    return typeof entry.sequence === 'number' && Array.isArray(entry.changes) ? entry : null;
  } catch {
    return null;
  }
}

/** The entries that an undo of `count` commands takes back, newest first: neither undone ones nor undos themselves. */
export function undoable(entries: readonly JournalEntry[], count: number): JournalEntry[] {
  const undone = new Set(entries.flatMap((entry) => entry.undoes ?? []));
  return entries
    .filter((entry) => !entry.undoes && !undone.has(entry.sequence))
    .slice(-count)
    .reverse();
}
