import type { ObjectRecord } from '../ObjectRecord.ts';
import { Organisation, type RecordChange } from '../Organisation.ts';
import { encodeOrganisation, loadDocument, type OrganisationDocument } from './document.ts';
import {
  changedRecord,
  inverse,
  type JournalEntry,
  loadEntry,
  type ObjectChange,
  objectChange,
  undoable,
} from './journal.ts';
import { decodeEntries, encodeEntry } from './journalLines.ts';
import { DamagedStore, type StoreBackend } from './StoreBackend.ts';

/** Who does something, and when. */
export interface StoreContext {
  now(): number;
  readonly who: string;
  newId(): string;
}

/** What could not be kept of a pipeline because another shell was faster. */
export interface SaveReport {
  readonly entry: JournalEntry | null;
  readonly lost: readonly string[];
}

/** The journal may grow to this many bytes, or to half the document, before the document is written anew. */
const JOURNAL_LIMIT = 256 * 1024;

const NOTHING: SaveReport = { entry: null, lost: [] };

/**
 * One organisation between memory and disk. A pipeline works on {@link organisation}; at its end {@link save} appends
 * what it changed to the journal as one line, after taking in what other shells appended meanwhile, object by object
 * and property by property.
 */
export class OrganisationStore {
  readonly organisation: Organisation;
  readonly backend: StoreBackend;
  readonly #context: StoreContext;
  #generation = '';
  #sequence = 0;
  /** How much of the journal the organisation contains. */
  #position = 0;
  /** How much of it the document contains. */
  #inDocument = 0;
  #documentSize = 0;
  #stamp = '';

  private constructor(backend: StoreBackend, context: StoreContext, document: OrganisationDocument) {
    this.backend = backend;
    this.#context = context;
    this.organisation = new Organisation(document.settings);
    this.#stamp = backend.documentStamp();
    this.#take(document);
  }

  /** Opens the stored organisation; null when there is none. */
  static open(backend: StoreBackend, context: StoreContext): OrganisationStore | null {
    const document = backend.readDocument();
    return document && new OrganisationStore(backend, context, document);
  }

  /** Makes a new organisation of what `fill` puts into it, replacing one that is there. */
  static create(
    backend: StoreBackend,
    context: StoreContext,
    organisation: Organisation,
    unlessThere = false,
  ): OrganisationStore {
    return backend.withLock(() => {
      const there = unlessThere ? OrganisationStore.open(backend, context) : null;
      if (there) return there;
      const document = encodeOrganisation(organisation, { generation: context.newId(), sequence: 0, journal: 0 });
      backend.writeDocument(document);
      return new OrganisationStore(backend, context, document);
    });
  }

  /** Takes in what other shells saved. Cheap when they saved nothing. */
  refresh(): void {
    const stamp = this.backend.documentStamp();
    if (stamp !== this.#stamp) this.#reload(stamp);
    else if (this.backend.journalSize(this.#generation) !== this.#position) this.#catchUp();
  }

  /** Saves what changed since the last time as one journal entry. `command` is the line the user typed. */
  save(command: string, undoes?: readonly number[]): SaveReport {
    if (!this.organisation.hasChanges) return NOTHING;
    const { changes, settingsBefore } = this.organisation.takeChanges();
    const own = changes.map(objectChange).filter((change) => change !== null);
    const settings = settingsBefore && { from: settingsBefore, to: this.organisation.settings };
    if (own.length === 0 && !settings) return NOTHING;
    return this.backend.withLock(() => {
      const { kept, lost } = this.#merge(own, changes);
      if (settings) this.organisation.settings = settings.to;
      if (kept.length === 0 && !settings) return { entry: null, lost };
      const entry: JournalEntry = {
        sequence: this.#sequence + 1,
        at: this.#context.now(),
        who: this.#context.who,
        command,
        changes: kept,
        ...(settings && { settings }),
        ...(undoes && { undoes }),
      };
      try {
        this.#append(entry);
      } catch (error) {
        // A full disk: memory goes back to what the disk has.
        for (const { before, after } of changes) this.#takeBack(before, after);
        if (settings) this.organisation.settings = settings.from;
        throw error;
      }
      return { entry, lost };
    });
  }

  /** Everything that was ever done to this organisation, oldest first. */
  history(): readonly JournalEntry[] {
    this.refresh();
    return this.#read(0).entries;
  }

  /** Takes back the last `count` commands that were not taken back yet; returns them, newest first. */
  undo(count: number): readonly JournalEntry[] {
    const entries = undoable(this.history(), count);
    for (const entry of entries) {
      if (entry.settings) this.organisation.configure(entry.settings.from);
      for (const change of [...entry.changes].reverse()) this.#apply(inverse(change));
    }
    if (entries.length > 0) {
      this.save(
        `Undo-LabChange ${count}`,
        entries.map((entry) => entry.sequence),
      );
    }
    return entries;
  }

  /** The organisation as it stands, as a document. */
  document(): OrganisationDocument {
    return encodeOrganisation(this.organisation, {
      generation: this.#generation,
      sequence: this.#sequence,
      journal: this.#position,
    });
  }

  snapshot(name: string): void {
    this.refresh();
    this.backend.writeSnapshot(name, { ...this.document(), takenAt: this.#context.now() });
  }

  /** Brings the organisation to what a document holds, as one entry that can be taken back. */
  restore(document: OrganisationDocument, command: string): SaveReport {
    this.refresh();
    const wanted = new Organisation(document.settings);
    loadDocument(wanted, document);
    replaceAll(this.organisation, wanted);
    return this.save(command);
  }

  #apply(change: ObjectChange): void {
    const current = this.organisation.byId(change.kind, change.id, change.server);
    const record = changedRecord(current, change, this.#context.now());
    if (record) this.organisation.put(record);
    else if (record === null && current) this.organisation.remove(current);
  }

  /** Takes in what others saved, beneath the own changes. */
  #merge(own: readonly ObjectChange[], changes: readonly RecordChange[]): { kept: ObjectChange[]; lost: string[] } {
    const stamp = this.backend.documentStamp();
    if (stamp === this.#stamp && this.backend.journalSize(this.#generation) === this.#position) {
      return { kept: [...own], lost: [] };
    }
    for (const { before, after } of changes) this.#takeBack(before, after);
    this.refresh();
    const kept: ObjectChange[] = [];
    const lost: string[] = [];
    for (const change of own) {
      const problem = this.#reapply(change);
      if (problem === null) kept.push(change);
      else if (problem !== '') lost.push(problem);
    }
    return { kept, lost };
  }

  #takeBack(before: ObjectRecord | null, after: ObjectRecord | null): void {
    if (before) this.organisation.load(before);
    else if (after) this.organisation.unload(after);
  }

  /** Null when the change was made, otherwise what to tell about it; empty when another shell did the same. */
  #reapply(change: ObjectChange): string | null {
    const { organisation } = this;
    const current = organisation.byId(change.kind, change.id, change.server);
    if (change.made && nameTaken(organisation, change)) {
      return `Another shell made "${change.made.name}" at the same time; the one of this shell was not kept.`;
    }
    const record = changedRecord(current, change, this.#context.now());
    if (record === undefined) {
      return change.removed
        ? ''
        : `Another shell removed the object with the GUID ${change.id}; the change to it was not kept.`;
    }
    if (record) organisation.load(record);
    else if (current) organisation.unload(current);
    return null;
  }

  #append(entry: JournalEntry): void {
    this.#position = this.backend.appendJournal(this.#generation, this.#position, encodeEntry(entry));
    this.#sequence = entry.sequence;
    const pending = this.#position - this.#inDocument;
    if (pending > JOURNAL_LIMIT && pending > this.#documentSize / 2) this.#writeDocument();
  }

  #writeDocument(): void {
    this.backend.writeDocument(this.document());
    this.#stamp = this.backend.documentStamp();
    this.#inDocument = this.#position;
    this.#documentSize = sizeOfStamp(this.#stamp);
  }

  #reload(stamp: string): void {
    const document = this.backend.readDocument();
    if (!document) return;
    this.#stamp = stamp;
    if (document.generation === this.#generation && document.sequence <= this.#sequence) {
      // Another shell only moved journal entries that are known here into the document.
      this.#inDocument = document.journal;
      this.#catchUp();
    } else this.#take(document);
  }

  #take(document: OrganisationDocument): void {
    loadDocument(this.organisation, document);
    this.#generation = document.generation;
    this.#sequence = document.sequence;
    this.#position = document.journal;
    this.#inDocument = document.journal;
    this.#documentSize = sizeOfStamp(this.#stamp);
    this.#catchUp();
  }

  #catchUp(): void {
    const { entries, bytes } = this.#read(this.#position);
    for (const entry of entries) {
      loadEntry(this.organisation, entry);
      this.#sequence = entry.sequence;
    }
    this.#position += bytes;
  }

  #read(from: number): { entries: readonly JournalEntry[]; bytes: number } {
    const text = this.backend.readJournal(this.#generation, from);
    const { entries, readable, damagedLine } = decodeEntries(text);
    if (damagedLine > 0) {
      throw new DamagedStore('journal', `Line ${damagedLine} of the journal after byte ${from} cannot be read.`);
    }
    return { entries, bytes: utf8Length(text.slice(0, readable)) };
  }
}

/** Changes one organisation into another, noting every change. */
export function replaceAll(organisation: Organisation, wanted: Organisation): void {
  if (JSON.stringify(organisation.settings) !== JSON.stringify(wanted.settings))
    organisation.configure(wanted.settings);
  const kinds = [...new Set([...organisation.kinds(), ...wanted.kinds()])];
  for (const kind of kinds) {
    for (const record of [...organisation.all(kind)]) {
      if (!wanted.byId(kind, record.id, record.server ?? '')) organisation.remove(record);
    }
    for (const record of wanted.all(kind)) {
      if (!sameRecord(organisation.byId(kind, record.id, record.server ?? ''), record)) organisation.put(record);
    }
  }
}

function sameRecord(a: ObjectRecord | undefined, b: ObjectRecord): boolean {
  return a !== undefined && objectChange({ before: a, after: b }) === null;
}

/** Whether another object of the same place has the name of the one that is made. */
function nameTaken(organisation: Organisation, { kind, id, made }: ObjectChange): boolean {
  if (!made || kind === 'ADPermission') return false;
  const lower = made.name.toLowerCase();
  const { server } = made;
  for (const record of server === undefined ? organisation.all(kind) : organisation.onServer(kind, server)) {
    if (record.id !== id && record.name.toLowerCase() === lower) return true;
  }
  return false;
}

/** Stamps begin with the size of the document in bytes. */
function sizeOfStamp(stamp: string): number {
  return Number.parseInt(stamp, 10) || 0;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (code >= 0xd800 && code < 0xdc00) {
      bytes += 4;
      i++;
    } else bytes += 3;
  }
  return bytes;
}
