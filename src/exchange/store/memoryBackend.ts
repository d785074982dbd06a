import type { OrganisationDocument } from './document.ts';
import type { StoreBackend } from './StoreBackend.ts';

/** An organisation kept in memory: for tests, and for a shell without a disk. Several stores may share it. */
export function memoryBackend(): StoreBackend {
  let documentText: string | null = null;
  let writes = 0;
  const journals = new Map<string, Uint8Array>();
  const snapshots = new Map<string, string>();
  const journal = (generation: string): Uint8Array => journals.get(generation) ?? new Uint8Array(0);
  return {
    readDocument: () => (documentText === null ? null : (JSON.parse(documentText) as OrganisationDocument)),
    writeDocument(document) {
      documentText = JSON.stringify(document);
      writes++;
    },
    documentStamp: () => `${documentText?.length ?? 0}/${writes}`,
    journalSize: (generation) => journal(generation).length,
    readJournal: (generation, from) => new TextDecoder().decode(journal(generation).subarray(from)),
    appendJournal(generation, at, text) {
      const added = new TextEncoder().encode(text);
      const next = new Uint8Array(at + added.length);
      next.set(journal(generation).subarray(0, at));
      next.set(added, at);
      journals.set(generation, next);
      return next.length;
    },
    withLock: (run) => run(),
    snapshots: () => [...snapshots.keys()],
    readSnapshot(name) {
      const text = snapshots.get(name);
      return text === undefined ? null : (JSON.parse(text) as OrganisationDocument);
    },
    writeSnapshot: (name, document) => void snapshots.set(name, JSON.stringify(document)),
  };
}
