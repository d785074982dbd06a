import { type ExchangeVersion, isAtLeast } from '../../exchange/ExchangeVersion.ts';
import type { Proof } from '../../exchange/Proof.ts';

/** One wording of a reply, from a release on. `{0}`, `{1}` … are filled in. */
interface Wording {
  readonly from: ExchangeVersion;
  readonly text: string;
  readonly proof: Proof;
  readonly source: string;
}

const one = (text: string, proof: Proof, source: string, from: ExchangeVersion = '2007'): readonly Wording[] => [
  { from, text, proof, source },
];

const CONCURRENT = 'The maximum number of concurrent connections has exceeded a limit, closing transmission channel';
const PER_SOURCE =
  'The maximum number of concurrent server connections has exceeded a per-source limit, closing transmission channel';

/** Every answer the server gives, oldest wording first. */
const REPLIES = {
  banner: one('220 {0} Microsoft ESMTP MAIL Service ready at {1}', 'recorded', 'protocol log, Exchange 2019'),
  customBanner: one('220 {0}', 'documented', 'Set-ReceiveConnector -Banner'),
  helo: one('250 {0} Hello [{1}]', 'documented', 'Use Telnet to test SMTP communication'),
  senderOk: one('250 2.1.0 Sender OK', 'recorded', 'protocol log, Exchange 2019'),
  recipientOk: one('250 2.1.5 Recipient OK', 'recorded', 'protocol log, Exchange 2019'),
  startData: one('354 Start mail input; end with <CRLF>.<CRLF>', 'recorded', 'protocol log, Exchange 2019'),
  queued: [
    {
      from: '2007',
      text: '250 2.6.0 {0} [InternalId={1}] Queued mail for delivery',
      proof: 'reported',
      source: 'protocol log of Exchange 2010',
    },
    {
      from: '2013',
      text: '250 2.6.0 {0} [InternalId={1}, Hostname={2}] {3} bytes in {4}, {5} KB/sec Queued mail for delivery',
      proof: 'recorded',
      source: 'protocol log, Exchange 2019',
    },
  ],
  chunkOk: one('250 2.6.0 CHUNK received OK, {0} octets', 'inferred', 'RFC 3030 asks for 250; wording not captured'),
  reset: one('250 2.0.0 Resetting', 'reported', 'telnet transcripts'),
  noop: one('250 2.0.0 OK', 'reported', 'telnet transcripts'),
  quit: one('221 2.0.0 Service closing transmission channel', 'recorded', 'protocol log, Exchange 2010'),
  help: one(
    '214-This server supports the following commands:\r\n214 {0}',
    'inferred',
    'answer to HELP in telnet transcripts',
  ),
  vrfy: one('252 2.1.5 Cannot VRFY user', 'reported', 'telnet transcripts'),
  startTls: one('220 2.0.0 SMTP server ready', 'reported', 'protocol logs'),
  authChallenge: one('334 {0}', 'recorded', 'protocol log, Exchange 2019'),
  authOk: one('235 2.7.0 Authentication successful', 'reported', 'protocol log, Exchange 2010'),

  tooManyConnections: one(`421 4.3.2 ${CONCURRENT}`, 'inferred', 'wording of the connector-wide refusal not captured'),
  tooManyConnectionsPerSource: [
    { from: '2007', text: `421 4.3.2 ${CONCURRENT}`, proof: 'reported', source: 'posts of 2012, Exchange 2010' },
    { from: '2013', text: `421 4.3.2 ${PER_SOURCE}`, proof: 'reported', source: 'posts of 2017 and 2021' },
  ],
  serviceNotAvailable: one('421 4.3.2 Service not available', 'reported', 'queue LastError in posts; NDR 4.3.2'),
  messageRate: one(
    '421 4.4.2 Message submission rate for this client has exceeded the configured limit',
    'reported',
    'posts of Exchange 2010 to 2016',
  ),
  tooManyRecipients: one('452 4.5.3 Too many recipients', 'documented', 'Message size and recipient limits'),
  messageTooLarge: one('552 5.3.4 Message size exceeds fixed maximum message size', 'documented', 'NDR 5.3.4'),
  headerTooLarge: one(
    '552 5.3.4 Message header size exceeds fixed maximum size',
    'inferred',
    'documented that the limit refuses; wording not captured',
  ),
  hopCount: one('554 5.4.6 Hop count exceeded - possible mail loop', 'documented', 'Exchange Online NDR article'),
  tooManyErrors: one(
    '421 4.7.0 Too many errors on this connection, closing transmission channel',
    'inferred',
    'documented that the connection closes; wording not captured',
  ),
  connectionTimeout: [
    { from: '2007', text: '421 4.4.1 Connection timed out', proof: 'reported', source: 'posts since 2007' },
    {
      from: '2016',
      text: '421 4.4.1 Connection timed out Total session duration: {0}',
      proof: 'reported',
      source: 'post of 2026',
    },
  ],
  inactivityTimeout: one('451 4.7.0 Timeout waiting for client input', 'reported', 'two telnet transcripts'),
  insufficientResources: [
    { from: '2007', text: '452 4.3.1 Insufficient system resources', proof: 'reported', source: 'posts' },
    { from: '2016', text: '452 4.3.1 Insufficient system resources ({0})', proof: 'reported', source: 'post of 2020' },
  ],

  authFailed: one('535 5.7.3 Authentication unsuccessful', 'reported', 'protocol logs'),
  authUnknown: one('504 5.7.4 Unrecognized authentication type', 'reported', 'protocol logs'),
  authCancelled: one('501 5.7.0 Authentication cancelled', 'inferred', 'RFC 4954 asks for 501'),
  authBadEncoding: one('501 5.5.2 Cannot decode response', 'inferred', 'RFC 4954 asks for 501 5.5.2'),
  authAlready: one('503 5.5.2 Already authenticated', 'inferred', 'RFC 4954 asks for 503'),
  notAuthenticated: [
    {
      from: '2007',
      text: '530 5.7.1 Client was not authenticated',
      proof: 'documented',
      source: 'Use Telnet to test SMTP communication',
    },
    {
      from: '2016',
      text: '530 5.7.57 Client was not authenticated to send anonymous mail during MAIL FROM',
      proof: 'reported',
      source: 'posts',
    },
  ],
  relayDenied: [
    { from: '2007', text: '550 5.7.1 Unable to relay', proof: 'reported', source: 'protocol logs' },
    {
      from: '2013',
      text: '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain',
      proof: 'reported',
      source: 'posts',
    },
  ],
  mustStartTls: one('530 5.7.0 Must issue a STARTTLS command first', 'reported', 'servolutions support article'),
  tlsNotAvailable: one('454 4.7.0 TLS not available', 'inferred', 'RFC 3207 asks for 454'),
  tlsAlready: one('503 5.5.2 TLS already started', 'inferred', 'RFC 3207 forbids a second STARTTLS'),

  unrecognized: [
    {
      from: '2007',
      text: '500 5.3.3 Unrecognized command',
      proof: 'documented',
      source: 'Use Telnet to test SMTP communication',
    },
    { from: '2016', text: "500 5.3.3 Unrecognized command '{0}'", proof: 'reported', source: 'telnet transcripts' },
  ],
  notImplemented: one('502 5.3.3 Command not implemented', 'reported', 'telnet transcripts'),
  lineTooLong: one('500 5.3.3 Line too long', 'inferred', 'RFC 5321 4.5.3.1.4 asks for 500'),
  badArguments: one('501 5.5.4 Invalid arguments', 'reported', 'telnet transcripts'),
  badDomain: one('501 5.5.4 Invalid domain name', 'documented', 'Use Telnet to test SMTP communication'),
  badAddress: one('501 5.1.7 Invalid address', 'reported', 'protocol log, Exchange 2010'),
  badRecipient: one('501 5.1.3 Invalid address', 'reported', 'telnet transcripts'),
  needHello: one('503 5.5.2 Send hello first', 'reported', 'telnet transcripts'),
  needMail: one('503 5.5.2 Need mail command', 'reported', 'telnet transcripts'),
  needRcpt: one('503 5.5.2 Need rcpt command', 'reported', 'telnet transcripts'),
  senderTwice: one('503 5.5.2 Sender already specified', 'reported', 'telnet transcripts'),
  badSequence: one('503 5.5.2 Bad sequence of commands', 'inferred', 'RFC 3030 asks for 503'),
  bareLinefeed: one(
    '550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds, which cannot be sent via DATA',
    'inferred',
    'wording of the documented NDR of the sending side; answer of BareLinefeedRejectionEnabled not captured',
  ),
} as const satisfies Record<string, readonly Wording[]>;

export type ReplyName = keyof typeof REPLIES;

/** An answer with its proof. `text` has no line end; several lines are joined by CRLF. */
export interface Reply {
  readonly name: ReplyName;
  readonly text: string;
  readonly proof: Proof;
  readonly source: string;
}

/** The answer as a release words it, with `{0}` … filled in. */
export function reply(name: ReplyName, version: ExchangeVersion, ...values: readonly (string | number)[]): Reply {
  const wordings: readonly Wording[] = REPLIES[name];
  const wording = wordings.findLast((candidate) => isAtLeast(version, candidate.from)) ?? wordings[0];
  if (!wording) throw new RangeError(`No wording of ${name}.`);
  const text = fill(wording.text, values);
  return { name, text, proof: wording.proof, source: wording.source };
}

function fill(text: string, values: readonly (string | number)[]): string {
  return values.length === 0 ? text : text.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ''));
}

/** All wordings, for the documentation and the coverage table. */
export function replyTable(): { name: string; from: ExchangeVersion; text: string; proof: Proof; source: string }[] {
  return Object.entries(REPLIES).flatMap(([name, wordings]) =>
    (wordings as readonly Wording[]).map((wording) => ({ name, ...wording })),
  );
}
