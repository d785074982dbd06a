import type { LoadGroup } from '../../smtp/simulate/Load.ts';

/** A field of a load's group that a user may give outright, as a parameter or as an option of `ems simulate`. */
export interface LoadParameter {
  readonly field: keyof LoadGroup;
  /** A whole number, a time (`30s`, `00:05:00`), a text, or a switch. */
  readonly kind: 'count' | 'time' | 'text' | 'flag';
  readonly help: string;
}

/** One group of sources, described without a file. */
export const LOAD_PARAMETERS: readonly LoadParameter[] = [
  { field: 'sources', kind: 'count', help: 'How many addresses connect.' },
  { field: 'address', kind: 'text', help: 'The first of these addresses.' },
  { field: 'local', kind: 'text', help: 'The local address they connect to.' },
  { field: 'port', kind: 'count', help: 'The port they connect to; 25 when left out.' },
  { field: 'connections', kind: 'count', help: 'How many connections each of them opens.' },
  { field: 'pattern', kind: 'text', help: 'How they arrive: even, random, burst or atOnce.' },
  { field: 'burst', kind: 'count', help: 'Connections opened at once under burst.' },
  { field: 'over', kind: 'time', help: 'The time over which they are opened.' },
  { field: 'ramp', kind: 'time', help: 'The time in which the rate rises from nothing.' },
  { field: 'hold', kind: 'time', help: 'How long a session lasts.' },
  { field: 'messages', kind: 'count', help: 'Messages in each session.' },
  { field: 'recipients', kind: 'count', help: 'Recipients of each message.' },
  { field: 'badRecipients', kind: 'count', help: 'Recipients that are refused.' },
  { field: 'size', kind: 'count', help: 'Bytes of each message.' },
  { field: 'protocolErrors', kind: 'count', help: 'Wrong commands in each session.' },
  { field: 'logonFailures', kind: 'count', help: 'Failed logons in each session.' },
  { field: 'retries', kind: 'count', help: 'How often a refused connection is tried again.' },
  { field: 'retryAfter', kind: 'time', help: 'After how long it is tried again.' },
  { field: 'exchangeServer', kind: 'flag', help: 'The sources are Exchange servers, which bypass some limits.' },
];

/** What the help says of every time. */
export const TIME_FORMS = '30s, 5m, 1h, or 00:05:00';
