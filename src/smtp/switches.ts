import type { Proof } from '../exchange/Proof.ts';

/**
 * Points that no source settles. Each has a default, and every report shows what it was set to, so that a reader who
 * measured his own server can put in what he saw.
 */
export interface Switches {
  readonly percentageRounding: 'floor' | 'round' | 'ceil';
  readonly remainingCounts: 'all' | 'others';
  readonly percentageZero: 'zero' | 'one';
  readonly hundredPercent: 'share' | 'noLimit';
  readonly checkOrder: 'connectorThenSource' | 'sourceThenConnector';
  readonly event1021Number: 'deciding' | 'perSource';
  readonly eventSuppression: 'none' | 'perMinute';
  readonly noConnectorMatch: 'close' | 'reply421';
  readonly portOwner: 'FrontendTransport' | 'HubTransport';
  readonly connectionRateWindow: 'sliding' | 'fixed';
  readonly connectionRateAnswer: 'reply421' | 'close';
  readonly messageRateWindow: 'sliding' | 'fixed';
  readonly messageRateCountedAt: 'mailFrom' | 'endOfData';
  readonly tooManyRecipients: 'continue' | 'close';
  readonly errorsClose: 'whenExceeded' | 'whenReached';
  readonly tarpitNoop: 'yes' | 'no';
  readonly delayedAck: 'none' | 'longest';
}

export interface SwitchDeclaration<K extends keyof Switches = keyof Switches> {
  readonly name: K;
  /** The first value is the default. */
  readonly values: readonly Switches[K][];
  readonly meaning: string;
  readonly why: string;
  readonly proof: Proof;
}

const declare = <K extends keyof Switches>(
  name: K,
  values: readonly Switches[K][],
  meaning: string,
  why: string,
  proof: Proof = 'inferred',
): SwitchDeclaration => ({ name, values, meaning, why, proof }) as unknown as SwitchDeclaration;

/** All open points, with their defaults first. */
export const SWITCHES: readonly SwitchDeclaration[] = [
  declare(
    'percentageRounding',
    ['floor', 'round', 'ceil'],
    'how a percentage that is not a whole number of connections is rounded',
    'no source says; a limit that is never exceeded rounds down',
  ),
  declare(
    'remainingCounts',
    ['all', 'others'],
    'whether the remaining connections are counted after taking off all open sessions, or only those of other sources',
    '"available remaining connections on a Receive connector" names no exception; a reader who counted 100 of 5000 at 2 % would fit "others"',
  ),
  declare(
    'percentageZero',
    ['zero', 'one'],
    'whether a percentage that comes to nothing still lets one connection in',
    'no source says',
  ),
  declare(
    'hundredPercent',
    ['share', 'noLimit'],
    'whether 100 % is a share like any other (one address alone stops at half of an idle connector), or no limit at all',
    'the hub connector of every server is set to 100 %; no source says how it is applied',
  ),
  declare(
    'checkOrder',
    ['connectorThenSource', 'sourceThenConnector'],
    'which limit is named when both are reached',
    'no source says; the wider limit first',
  ),
  declare(
    'event1021Number',
    ['deciding', 'perSource'],
    'which number event 1021 shows when the percentage was the lower limit',
    'not captured; the number that decided is the useful one',
  ),
  declare(
    'eventSuppression',
    ['none', 'perMinute'],
    'whether events 1009 and 1021 are written for each refusal, or once a minute per connector and source',
    'not captured',
  ),
  declare(
    'noConnectorMatch',
    ['close', 'reply421'],
    'what a client sees when no connector takes its address',
    'not captured; the connection is closed without a banner, or 421 4.3.2 Service not available',
  ),
  declare(
    'portOwner',
    ['FrontendTransport', 'HubTransport'],
    'which service answers when connectors of both roles are bound to one port',
    'documented as a fault, not which service wins',
  ),
  declare(
    'connectionRateWindow',
    ['sliding', 'fixed'],
    'whether MaxConnectionRatePerMinute counts the last 60 seconds or the minute of the clock',
    'no source says',
  ),
  declare(
    'connectionRateAnswer',
    ['reply421', 'close'],
    'what a client sees when MaxConnectionRatePerMinute is exceeded',
    'not captured',
  ),
  declare(
    'messageRateWindow',
    ['sliding', 'fixed'],
    'whether MessageRateLimit counts the last 60 seconds or the minute of the clock',
    'documented only as "per minute"',
  ),
  declare(
    'messageRateCountedAt',
    ['mailFrom', 'endOfData'],
    'at which command a message counts for MessageRateLimit',
    'posts show the refusal in answer to MAIL FROM',
    'reported',
  ),
  declare(
    'tooManyRecipients',
    ['continue', 'close'],
    'whether the connection stays after 452 4.5.3 Too many recipients',
    'the limits article says it stays, the cmdlet reference says it closes',
    'documented',
  ),
  declare(
    'errorsClose',
    ['whenExceeded', 'whenReached'],
    'whether MaxProtocolErrors and MaxLogonFailures are the number allowed or the number that closes',
    'event 1012: "Authentication failures have exceeded the maximum"',
    'documented',
  ),
  declare(
    'tarpitNoop',
    ['yes', 'no'],
    'whether NOOP of an unauthenticated client is delayed by TarpitInterval',
    'seen once on a recent server',
    'reported',
  ),
  declare(
    'delayedAck',
    ['none', 'longest'],
    'whether the answer to a message waits for its delivery to the next server: never, or for all of MaxAcknowledgementDelay',
    'the next server is not emulated; a log of 2017 shows the wait, so one may ask what the longest would do',
    'reported',
  ),
];

/** The default of every switch. */
export const DEFAULT_SWITCHES: Switches = {
  percentageRounding: 'floor',
  remainingCounts: 'all',
  percentageZero: 'zero',
  hundredPercent: 'share',
  checkOrder: 'connectorThenSource',
  event1021Number: 'deciding',
  eventSuppression: 'none',
  noConnectorMatch: 'close',
  portOwner: 'FrontendTransport',
  connectionRateWindow: 'sliding',
  connectionRateAnswer: 'reply421',
  messageRateWindow: 'sliding',
  messageRateCountedAt: 'mailFrom',
  tooManyRecipients: 'continue',
  errorsClose: 'whenExceeded',
  tarpitNoop: 'yes',
  delayedAck: 'none',
};

export interface SwitchState {
  readonly name: string;
  readonly value: string;
  readonly isDefault: boolean;
  readonly meaning: string;
}

/** What a report prints about the open points it was made with. */
export function switchStates(switches: Switches): SwitchState[] {
  return SWITCHES.map((declaration) => ({
    name: declaration.name,
    value: switches[declaration.name],
    isDefault: switches[declaration.name] === declaration.values[0],
    meaning: declaration.meaning,
  }));
}

/** Reads `name=value` settings; throws a RangeError that lists what is allowed. */
export function parseSwitches(settings: Readonly<Record<string, string>>): Switches {
  const result: Record<string, string> = { ...DEFAULT_SWITCHES };
  for (const [name, value] of Object.entries(settings)) {
    const declaration = SWITCHES.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (!declaration)
      throw new RangeError(`There is no switch '${name}'. Switches: ${SWITCHES.map((s) => s.name).join(', ')}.`);
    const match = declaration.values.find((allowed) => allowed.toLowerCase() === value.toLowerCase());
    if (!match)
      throw new RangeError(`'${value}' is no value of ${declaration.name}. Values: ${declaration.values.join(', ')}.`);
    result[declaration.name] = match;
  }
  return result as unknown as Switches;
}
