import type { OrganisationDocument } from './document.ts';

/**
 * Where one organisation is kept: a document, and a journal of what was done since. The host implements it on disk,
 * tests in memory. Journal positions are bytes of UTF-8.
 */
export interface StoreBackend {
  /** The document, null when there is none yet. Throws {@link DamagedStore} when it cannot be used. */
  readDocument(): OrganisationDocument | null;
  /** Replaces the document: afterwards either the old or the new one is there, whatever happens in between. */
  writeDocument(document: OrganisationDocument): void;
  /** Another text whenever the document was replaced. */
  documentStamp(): string;
  journalSize(generation: string): number;
  readJournal(generation: string, from: number): string;
  /** Cuts the journal to `at` bytes (a line that a crash left unfinished goes) and appends. Returns the new size. */
  appendJournal(generation: string, at: number, text: string): number;
  /** Runs while no other process holds the lock of this organisation. */
  withLock<T>(run: () => T): T;
  snapshots(): readonly string[];
  readSnapshot(name: string): OrganisationDocument | null;
  writeSnapshot(name: string, document: OrganisationDocument): void;
}

/** A stored file that cannot be used; the message names the file and what to do. */
export class DamagedStore extends Error {
  readonly file: string;

  constructor(file: string, message: string) {
    super(message);
    this.name = 'DamagedStore';
    this.file = file;
  }
}
