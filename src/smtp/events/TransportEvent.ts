import { type ExchangeVersion, isAtLeast } from '../../exchange/ExchangeVersion.ts';
import type { Proof } from '../../exchange/Proof.ts';
import type { TransportRole } from '../ConnectorSettings.ts';

export type EventLevel = 'Error' | 'Warning' | 'Information';

/** What is written to a Windows event log; src/logs gives it a record number and a time. */
export interface TransportEvent {
  readonly log: 'Application' | 'System';
  readonly id: number;
  readonly source: string;
  readonly level: EventLevel;
  readonly category: string;
  /** The values of %1, %2 … in order. */
  readonly insertions: readonly string[];
  readonly message: string;
  readonly proof: Proof;
}

interface EventText {
  readonly level: EventLevel;
  readonly category: string;
  readonly text: string;
  readonly proof: Proof;
  readonly from: string;
}

const smtp = (level: EventLevel, text: string, from: string, proof: Proof = 'documented'): EventText => ({
  level,
  category: 'SmtpReceive',
  text,
  proof,
  from,
});

/** Texts with %1, %2 … as the message files have them. */
const EVENTS: Readonly<Record<number, EventText>> = {
  1009: smtp(
    'Warning',
    'Receive connector %1 rejected an incoming connection. The maximum number of connections (%2) for this connector has been reached.',
    'technet ff984304',
  ),
  1010: smtp('Error', 'Receive connector %1 rejected a message at SMTP end of data with %2.', 'technet ff983902'),
  1012: smtp(
    'Warning',
    'Receive connector %1: Authentication failures have exceeded the maximum of %2 for the connection from %3. Disconnecting.',
    'technet ff984713',
  ),
  1020: smtp(
    'Warning',
    "The account '%1' provided valid credentials, but is not authorized to use the server; failing authentication.",
    'technet ff983318',
  ),
  1021: smtp(
    'Warning',
    'Receive connector %1 rejected an incoming connection from IP address %3. The maximum number of connections per source (%2) for this connector has been reached by this source IP address.',
    'three posts; order of %1 to %3 inferred',
    'reported',
  ),
  1031: smtp(
    'Error',
    'The connection for user [%1] with IP address [%2] is being dropped. The rate of message submissions from this connection has exceeded the throttling policy of %3 per minute.',
    'technet ff982996',
  ),
  1035: smtp(
    'Warning',
    'Inbound authentication failed with error %1 for Receive connector %2. The authentication mechanism is %3. The source IP address of the client who tried to authenticate to Microsoft Exchange is [%4].',
    'technet ff981907',
  ),
  15004: {
    level: 'Error',
    category: 'Resource Manager',
    text: 'Resource pressure increased from %1 to %2.',
    proof: 'documented',
    from: 'Understanding back pressure',
  },
  15005: {
    level: 'Information',
    category: 'Resource Manager',
    text: 'Resource pressure decreased from %1 to %2.',
    proof: 'documented',
    from: 'Understanding back pressure',
  },
};

/** The event source that a service of a release writes under (front end: documented for 2013 and later). */
export function eventSource(version: ExchangeVersion, role: TransportRole): string {
  return role === 'FrontendTransport' && isAtLeast(version, '2013')
    ? 'MSExchangeFrontEndTransport'
    : 'MSExchangeTransport';
}

/** Builds an event; throws a RangeError for an id whose text is not known. */
export function transportEvent(
  id: number,
  version: ExchangeVersion,
  role: TransportRole,
  insertions: readonly (string | number)[],
): TransportEvent {
  const text = EVENTS[id];
  if (!text) throw new RangeError(`The text of event ${id} is not known: not emulated.`);
  const values = insertions.map(String);
  return {
    log: 'Application',
    id,
    source: eventSource(version, role),
    level: text.level,
    category: text.category,
    insertions: values,
    message: text.text.replace(/%(\d)/g, (_, index) => values[Number(index) - 1] ?? ''),
    proof: text.proof,
  };
}

/** What the service manager writes to the System log when a transport service starts or stops (event 7036, reported). */
export function serviceEvent(role: TransportRole, state: 'running' | 'stopped'): TransportEvent {
  const service = `Microsoft Exchange ${role === 'FrontendTransport' ? 'Frontend Transport' : 'Transport'}`;
  return {
    log: 'System',
    id: 7036,
    source: 'Service Control Manager',
    level: 'Information',
    category: '',
    insertions: [service, state],
    message: `The ${service} service entered the ${state} state.`,
    proof: 'reported',
  };
}

/** All known texts, for the documentation. */
export function eventTable(): { id: number; level: EventLevel; text: string; proof: Proof; source: string }[] {
  return Object.entries(EVENTS).map(([id, e]) => ({
    id: Number(id),
    level: e.level,
    text: e.text,
    proof: e.proof,
    source: e.from,
  }));
}
