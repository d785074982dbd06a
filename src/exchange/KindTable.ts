import { getOrMake } from './getOrMake.ts';
import type { ObjectRecord } from './ObjectRecord.ts';
import { ServerRecords } from './ServerRecords.ts';

/**
 * All objects of one kind, server by server in the order the servers came; those of the whole organisation stand under
 * an empty name. An object never moves to another server.
 */
export class KindTable {
  readonly #servers = new Map<string, ServerRecords>();

  *all(): Iterable<ObjectRecord> {
    for (const records of this.#servers.values()) yield* records.all();
  }

  get count(): number {
    let count = 0;
    for (const records of this.#servers.values()) count += records.count;
    return count;
  }

  on(server: string): ServerRecords | undefined {
    return this.#servers.get(server.toLowerCase());
  }

  /** The names of the servers that have objects, lower case. */
  *serverNames(): Iterable<string> {
    for (const [name, records] of this.#servers) if (records.count > 0) yield name;
  }

  /** `server` saves looking at all of them. */
  byId(id: string, server?: string): ObjectRecord | undefined {
    if (server !== undefined) return this.on(server)?.get(id);
    for (const records of this.#servers.values()) {
      const record = records.get(id);
      if (record) return record;
    }
    return undefined;
  }

  /** Where the objects of a server stand; made when it has none yet. */
  forServer(server: string): ServerRecords {
    return getOrMake(this.#servers, server.toLowerCase(), () => new ServerRecords());
  }
}
