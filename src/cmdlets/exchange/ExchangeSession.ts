import { ExchangeObject, type ObjectShell, useObjectTypes } from '../../exchange/ExchangeObject.ts';
import { type ExchangeVersion, isAtLeast } from '../../exchange/ExchangeVersion.ts';
import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';
import type { Organisation } from '../../exchange/Organisation.ts';
import type { OrganisationStore } from '../../exchange/store/OrganisationStore.ts';
import type { Session } from '../../runtime/Session.ts';
import { Guid } from '../../values/Guid.ts';

/** Where a session gets its organisation from. */
export interface ExchangeSource {
  /** Opens the current lab; called when a command first needs it. */
  open(): OrganisationStore;
  /** `--server NAME`; null for the server that the lab names. */
  readonly server: string | null;
  newId(): string;
}

/** What a shell knows as long as it is connected to the practice organisation. */
export class ExchangeSession {
  readonly source: ExchangeSource;
  readonly runspaceId: Guid;
  #store: OrganisationStore | null = null;
  #shell: ObjectShell | null = null;
  #connected: string | null = null;

  constructor(source: ExchangeSource) {
    this.source = source;
    this.runspaceId = new Guid(source.newId());
  }

  /** The store, in which commands of other shells are visible from the beginning of each command. */
  get store(): OrganisationStore {
    if (this.#store === null) this.#store = this.source.open();
    else if (!this.#store.organisation.hasChanges) this.#store.refresh();
    return this.#store;
  }

  get isOpen(): boolean {
    return this.#store !== null;
  }

  get organisation(): Organisation {
    return this.#store?.organisation ?? this.store.organisation;
  }

  /** The server that a bare connector name means, and that answers in errors. */
  get connected(): string {
    return this.#connected ?? this.source.server ?? this.organisation.settings.connected;
  }

  /** Connects this shell to another server of the organisation. */
  connect(server: string): void {
    this.#connected = server;
    this.#shell = null;
  }

  /** The release the shell is connected to. */
  get version(): ExchangeVersion {
    return this.organisation.server(this.connected)?.version ?? this.organisation.settings.version;
  }

  atLeast(version: ExchangeVersion): boolean {
    return isAtLeast(this.version, version);
  }

  /** The object of a record as this shell shows it. */
  object(record: ObjectRecord): ExchangeObject {
    this.#shell ??= this.#makeShell();
    return new ExchangeObject(record, this.#shell);
  }

  #makeShell(): ObjectShell {
    const { organisation, version, connected } = this;
    return {
      organisation,
      version,
      computerName: organisation.fqdnOf(connected).toLowerCase(),
      runspaceId: this.runspaceId,
    };
  }
}

const sessions = new WeakMap<Session, ExchangeSession>();

/** Connects a session to an organisation; the host does it once for each session. */
export function connectExchange(session: Session, source: ExchangeSource): void {
  const exchange = new ExchangeSession(source);
  sessions.set(session, exchange);
  useObjectTypes(() => exchange.version);
}

/** The connection of a session; null for one without Exchange. */
export function exchangeIn(session: Session): ExchangeSession | null {
  return sessions.get(session) ?? null;
}

/** The connection of a session that has one. */
export function exchangeOf(session: Session): ExchangeSession {
  const exchange = exchangeIn(session);
  if (exchange === null) throw new Error('this session is not connected to an organisation');
  return exchange;
}
