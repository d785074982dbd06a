import type { Proof } from '../../exchange/Proof.ts';
import type { ConnectorSettings, LimitSetting, ServerSettings } from '../ConnectorSettings.ts';
import type { TransportEvent } from '../events/TransportEvent.ts';
import type { Reply } from '../replies/replies.ts';
import type { Switches } from '../switches.ts';

/** A limit's name: the setting that holds its number, or one of the conditions that no Receive connector setting holds. */
export type LimitName = LimitSetting | 'MaxConnectionRatePerMinute' | 'BackPressure' | 'ServiceState' | 'NoConnector';

export type Step = 'connect' | 'mail' | 'recipient' | 'data' | 'error' | 'logon' | 'time';

/** The numbers that decided, by name: `{ open: 20, limit: 20 }`. */
export type Numbers = Readonly<Record<string, number>>;

/** What is known about a refusal when its reply and event are put into words. */
export interface Facts {
  readonly server: ServerSettings;
  /** Null when no connector took the connection. */
  readonly settings: ConnectorSettings | null;
  readonly switches: Switches;
  /** The client's address without its port. */
  readonly remote: string;
  /** The authenticated user or the sender the rate is counted for; empty when there is none. */
  readonly user: string;
  readonly numbers: Numbers;
  /** The resource under pressure; empty unless back pressure refused. */
  readonly resource: string;
}

/** One limit: when it is broken, what is said, what is written, and how well each is known. */
export interface Limit<Context> {
  readonly name: LimitName;
  readonly step: Step;
  /** The parameter of Set-ReceiveConnector that changes it; null when another cmdlet or none does. */
  readonly setting: LimitSetting | null;
  readonly about: string;
  readonly proof: Proof;
  readonly source: string;
  /** The numbers that break the limit, or null while it is kept. */
  breach(context: Context): Numbers | null;
  /** Null: the connection is closed without a word. */
  reply(facts: Facts): Reply | null;
  /** The id of the event, for counting without its text; absent where the limit writes none. */
  readonly eventId?: number;
  event?(facts: Facts): TransportEvent | null;
  /** Whether the connection is closed after the reply. */
  closes(facts: Facts): boolean;
}

/** What a connect decision looks at. */
export interface ConnectContext {
  readonly settings: ConnectorSettings;
  readonly switches: Switches;
  /** Open sessions of the connector, those of this source among them. */
  readonly active: number;
  /** Open sessions of this source on the connector. */
  readonly mine: number;
  /** Link-local and site-local sources: no limit per source. */
  readonly exempt: boolean;
}

/** What a decision inside a session looks at. */
export interface SessionContext {
  readonly settings: ConnectorSettings;
  readonly server: ServerSettings;
  readonly switches: Switches;
  readonly protocolErrors: number;
  readonly logonFailures: number;
  /** Recipients accepted for the message so far. */
  readonly recipients: number;
  /** Bytes: announced with SIZE= at MAIL, received at the end of data. */
  readonly size: number;
  readonly headerSize: number;
  readonly hops: number;
  readonly localHops: number;
  /** Milliseconds since the connection was opened, and since the client last sent something. */
  readonly age: number;
  readonly idle: number;
  /** Messages counted in the current minute for the source and for the user. */
  readonly sourceRate: number;
  readonly userRate: number;
  /** Exchange servers bypass the limits on recipients and size. */
  readonly exchangeServer: boolean;
  readonly backPressure: BackPressureLevel;
  readonly pressedResource: string;
}

export type BackPressureLevel = 'off' | 'medium' | 'high';

/** Every limit that must not be passed says so the same way: a count that may reach, but not exceed, the number set. */
export function reached(count: number, limit: number): Numbers | null {
  return count >= limit ? { open: count, limit } : null;
}

/** For limits that `errorsClose` reads: the number allowed, or the number that closes. */
export function errorsReached(count: number, limit: number, switches: Switches): Numbers | null {
  const closesAt = switches.errorsClose === 'whenReached' ? limit : limit + 1;
  return count >= closesAt ? { count, limit } : null;
}
