import { sameStored } from '../Stored.ts';
import type { JournalEntry, ObjectChange, ValueChange } from './journal.ts';

/** One change of many objects: what a pipeline over all connectors writes, by server and GUID. */
interface SharedChange {
  readonly kind: ObjectChange['kind'];
  readonly values: Readonly<Record<string, ValueChange>>;
  readonly of: Record<string, string[]>;
}

/** An entry as one line of the journal. */
export function encodeEntry(entry: JournalEntry): string {
  return `${JSON.stringify({ ...entry, changes: shareEqual(entry.changes) })}\n`;
}

/** Puts neighbours that change the same values the same way together. */
function shareEqual(changes: readonly ObjectChange[]): (ObjectChange | SharedChange)[] {
  const lines: (ObjectChange | SharedChange)[] = [];
  let shared = null as SharedChange | null;
  let server: string | undefined;
  let ids: string[] = [];
  for (const change of changes) {
    if (!isShareable(change)) {
      lines.push(change);
      shared = null;
      continue;
    }
    if (shared?.kind !== change.kind || !sameChange(shared.values, change.values)) {
      shared = { kind: change.kind, values: change.values, of: {} };
      server = undefined;
      lines.push(shared);
    }
    if (server !== change.server) {
      server = change.server;
      ids = shared.of[server] ??= [];
    }
    ids.push(change.id);
  }
  return lines;
}

function isShareable(change: ObjectChange): change is ObjectChange & Required<Pick<ObjectChange, 'server' | 'values'>> {
  return change.values !== undefined && change.server !== undefined && change.name === undefined;
}

function sameChange(a: SharedChange['values'], b: SharedChange['values']): boolean {
  let count = 0;
  for (const name in a) {
    const [one, other] = [a[name], b[name]];
    if (!one || !other || !sameStored(one.from, other.from) || !sameStored(one.to, other.to)) return false;
    count++;
  }
  return count === Object.keys(b).length;
}

function expand(line: ObjectChange | SharedChange): ObjectChange[] {
  if (!('of' in line)) return [line];
  const { kind, values, of } = line;
  return Object.entries(of).flatMap(([server, ids]) => ids.map((id) => ({ kind, id, server, values })));
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
    if (typeof entry.sequence !== 'number' || !Array.isArray(entry.changes)) return null;
    return { ...entry, changes: entry.changes.flatMap(expand) };
  } catch {
    return null;
  }
}
