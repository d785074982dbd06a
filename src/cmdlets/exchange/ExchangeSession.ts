import { ExchangeObject, type ObjectShell, typeOfKind } from '../../exchange/ExchangeObject.ts';
import { type ExchangeVersion, existsIn, isAtLeast, type ServerKind } from '../../exchange/ExchangeVersion.ts';
import { SERVER_ROLES } from '../../exchange/flags.ts';
import { kindOf } from '../../exchange/kinds.ts';
import type { KindName, ObjectRecord } from '../../exchange/ObjectRecord.ts';
import type { Organisation } from '../../exchange/Organisation.ts';
import type { OrganisationStore, SaveReport } from '../../exchange/store/OrganisationStore.ts';
import type { Session } from '../../runtime/Session.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { setObjectTypes } from '../../values/exchange/objectTypes.ts';
import { Guid } from '../../values/Guid.ts';
import { unregisterType } from '../../values/registry.ts';

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
  #store: OrganisationStore | null = null;
  #shell: ObjectShell | null = null;
  #connected: string | null = null;
  #runspaceId: Guid | null = null;

  constructor(source: ExchangeSource) {
    this.source = source;
  }

  /** The store, in which commands of other shells are visible from the beginning of each command. */
  get store(): OrganisationStore {
    return reported(() => {
      if (this.#store === null) this.#store = this.source.open();
      else if (!this.#store.organisation.hasChanges) this.#store.refresh();
      return this.#store;
    });
  }

  /** Saves what a pipeline changed. */
  save(command: string): SaveReport {
    return reported(() => this.store.save(command));
  }

  get runspaceId(): Guid {
    this.#runspaceId ??= new Guid(this.source.newId());
    return this.#runspaceId;
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

  /** Runs something connected to another server, and goes back. */
  at(server: string, work: () => void): void {
    const before = this.#connected;
    this.connect(server);
    try {
      work();
    } finally {
      this.#connected = before;
      this.#shell = null;
    }
  }

  /** The release the shell is connected to. */
  get version(): ExchangeVersion {
    return this.organisation.server(this.connected)?.version ?? this.organisation.settings.version;
  }

  /** What the connected server is installed as. */
  get kind(): ServerKind {
    const server = this.organisation.server(this.connected);
    if (server && this.organisation.value(server, 'ServerRole') === SERVER_ROLES.Edge) return 'Edge';
    return this.atLeast('2013') ? 'Mailbox' : 'Hub';
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
    const runspaceId = () => this.runspaceId;
    return {
      organisation,
      version,
      computerName: organisation.fqdnOf(connected).toLowerCase(),
      // Few look at it, and a new one is dear: it loads Node's cryptography.
      get runspaceId() {
        return runspaceId();
      },
    };
  }
}

/** What goes wrong with a disk (no rights, no room, a damaged file) becomes an error of the shell. */
function reported<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new ExceptionObject('System.IO.IOException', error.message, {
      errorId: 'StoreUnavailable',
      category: 'ResourceUnavailable',
    });
  }
}

const sessions = new WeakMap<Session, ExchangeSession>();

/** Connects a session to an organisation; the host does it once for each session. */
export function connectExchange(session: Session, source: ExchangeSource): void {
  const exchange = new ExchangeSession(source);
  sessions.set(session, exchange);
  // Type literals such as `[…ReceiveConnector[]]` mean what this shell's release has; an earlier shell's are forgotten.
  const outdated = setObjectTypes((kind) => typeOfKind(kindOf(kind as KindName), exchange.version));
  for (const name of outdated) {
    unregisterType(name);
    unregisterType(`${name}[]`);
  }
}

/** The connection of a session; null for one without Exchange. */
export function exchangeIn(session: Session): ExchangeSession | null {
  return sessions.get(session) ?? null;
}

/** Whether the release that a session is connected to has something; without a connection nothing is missing. */
export function releaseHas(session: Session, since?: ExchangeVersion, until?: ExchangeVersion): boolean {
  const exchange = exchangeIn(session);
  return exchange === null || existsIn(exchange.version, since, until);
}

/** The connection of a session that has one. */
export function exchangeOf(session: Session): ExchangeSession {
  const exchange = exchangeIn(session);
  if (exchange === null) {
    const message = 'This session is not connected to an Exchange organization.';
    throw new ExceptionObject('System.InvalidOperationException', message, {
      errorId: 'NotConnected',
      category: 'ConnectionError',
    });
  }
  return exchange;
}
