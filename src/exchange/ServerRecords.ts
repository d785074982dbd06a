import type { ObjectRecord } from './ObjectRecord.ts';

/** Objects that are known to be there and not read yet. */
export interface LaterRecords {
  readonly count: number;
  read(): readonly ObjectRecord[];
}

/** The objects of one kind on one server, in the order they were made. A large store reads them when they are asked for. */
export class ServerRecords {
  readonly #records = new Map<string, ObjectRecord>();
  #later: LaterRecords | null = null;
  /** Changes that other shells made to objects that are not read yet. */
  #deferred: (() => void)[] = [];

  /** Promises more objects, to be read at the first look. */
  expect(later: LaterRecords): void {
    this.#later = later;
  }

  /** Keeps a change of an object's values until the objects are read; false when they are there already. */
  defer(change: () => void): boolean {
    if (this.#later === null) return false;
    this.#deferred.push(change);
    return true;
  }

  get count(): number {
    return this.#records.size + (this.#later?.count ?? 0);
  }

  all(): Iterable<ObjectRecord> {
    return this.#read().values();
  }

  get(id: string): ObjectRecord | undefined {
    return this.#read().get(id);
  }

  set(record: ObjectRecord): void {
    this.#read().set(record.id, record);
  }

  delete(id: string): void {
    this.#read().delete(id);
  }

  #read(): Map<string, ObjectRecord> {
    if (this.#later === null) return this.#records;
    for (const record of this.#later.read()) this.#records.set(record.id, record);
    this.#later = null;
    const changes = this.#deferred;
    this.#deferred = [];
    for (const change of changes) change();
    return this.#records;
  }
}
