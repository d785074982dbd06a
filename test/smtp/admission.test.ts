import { describe, expect, it, test } from '@jest/globals';
import { Admission } from '../../src/smtp/admission/Admission.ts';
import { Refusal } from '../../src/smtp/admission/Refusal.ts';
import { Session } from '../../src/smtp/admission/Session.ts';
import type { ConnectorSettings, ServerSettings } from '../../src/smtp/ConnectorSettings.ts';
import { connectorSettings, serverSettings } from '../../src/smtp/defaultConnector.ts';
import type { Switches } from '../../src/smtp/switches.ts';

const unlimitedRate = { MaxConnectionRatePerMinute: Infinity };

function admission(
  settings: Partial<ConnectorSettings> = {},
  switches: Partial<Switches> = {},
  server: Partial<ServerSettings> = {},
): Admission {
  return new Admission({
    server: serverSettings({ ...unlimitedRate, ...server }),
    connectors: [connectorSettings(settings)],
    switches,
  });
}

const from = (remote: string) => ({ remote, local: '10.1.1.25', port: 25 });

/** Opens sessions of one source until one is refused; gives the number opened and the refusal. */
function fill(rule: Admission, remote: string, most = 6000): { opened: Session[]; refusal: Refusal | null } {
  const opened: Session[] = [];
  const route = rule.route(from(remote));
  while (opened.length < most) {
    const result = rule.open(route, 0);
    if (result instanceof Refusal) return { opened, refusal: result };
    opened.push(result);
  }
  return { opened, refusal: null };
}

/** Opens `count` sessions of others, one address each, as far as they get in. */
function others(rule: Admission, count: number): void {
  for (let i = 0; i < count; i++) {
    const result = rule.connect(from(`172.${16 + (i >> 16)}.${(i >> 8) & 255}.${i & 255}`), 0);
    if (result instanceof Refusal) throw new Error(`others stopped at ${i}: ${result.explanation}`);
  }
}

describe('the connection limits of the articles', () => {
  test.each([
    // version, per source, percentage, others, gets, which limit
    ['2007', 100, 100, 0, 100, 'MaxInboundConnectionPerSource'],
    ['2010', 20, 2, 0, 20, 'MaxInboundConnectionPerSource'],
    ['2010', Infinity, 2, 0, 98, 'MaxInboundConnectionPercentagePerSource'],
    ['2010', 100, 2, 0, 98, 'MaxInboundConnectionPercentagePerSource'],
    ['2010', 500, 100, 0, 500, 'MaxInboundConnectionPerSource'],
    ['2019', Infinity, 2, 2000, 58, 'MaxInboundConnectionPercentagePerSource'],
    ['2019', 20, 2, 2000, 20, 'MaxInboundConnectionPerSource'],
    ['2019', 20, 2, 4000, 19, 'MaxInboundConnectionPercentagePerSource'],
    ['2019', 20, 2, 4500, 9, 'MaxInboundConnectionPercentagePerSource'],
    ['2019', 2, 2, 0, 2, 'MaxInboundConnectionPerSource'],
    ['2016', Infinity, 50, 0, 1667, 'MaxInboundConnectionPercentagePerSource'],
    ['2016', Infinity, 100, 0, 2500, 'MaxInboundConnectionPercentagePerSource'],
  ] as const)(
    'Exchange %s, per source %d, %d %%, %d others: %d, stopped by %s',
    (Version, perSource, percentage, held, gets, limit) => {
      const rule = admission(
        { MaxInboundConnectionPerSource: perSource, MaxInboundConnectionPercentagePerSource: percentage },
        {},
        { Version: Version as '2007' },
      );
      others(rule, held);
      const { opened, refusal } = fill(rule, '10.0.0.5');
      expect(opened).toHaveLength(gets);
      expect(refusal?.limit).toBe(limit);
    },
  );

  it('refuses every new source once fewer than 50 of 5000 are left at 2 %', () => {
    const rule = admission({ MaxInboundConnectionPerSource: Infinity });
    others(rule, 4951);
    expect(fill(rule, '10.0.0.5').opened).toHaveLength(0);
  });

  test.each([
    [{ remainingCounts: 'others' }, 100],
    [{ percentageRounding: 'ceil' }, 99],
    [{ percentageRounding: 'round' }, 98],
    [{}, 98],
  ] as const)('switches %j: unlimited per source stops at %d', (switches, gets) => {
    expect(fill(admission({ MaxInboundConnectionPerSource: Infinity }, switches), '10.0.0.5').opened).toHaveLength(
      gets,
    );
  });

  it('names connector or source first as the switch says when both are reached', () => {
    const settings = {
      MaxInboundConnection: 1,
      MaxInboundConnectionPerSource: 1,
      MaxInboundConnectionPercentagePerSource: 100,
    };
    for (const [checkOrder, limit] of [
      ['connectorThenSource', 'MaxInboundConnection'],
      ['sourceThenConnector', 'MaxInboundConnectionPercentagePerSource'],
    ] as const) {
      const { refusal } = fill(admission(settings, { checkOrder, percentageZero: 'one' }), '10.0.0.5');
      expect(refusal?.limit).toBe(checkOrder === 'connectorThenSource' ? limit : 'MaxInboundConnectionPerSource');
    }
  });

  it('lets one connection through a percentage of nothing when the switch says so', () => {
    const settings = { MaxInboundConnection: 10, MaxInboundConnectionPercentagePerSource: 2 };
    expect(fill(admission(settings), '10.0.0.5').opened).toHaveLength(0);
    expect(fill(admission(settings, { percentageZero: 'one' }), '10.0.0.5').opened).toHaveLength(1);
  });

  it('never limits a link-local source by source, but by the connector', () => {
    const rule = new Admission({
      server: serverSettings(unlimitedRate),
      connectors: [connectorSettings({ MaxInboundConnection: 50 })],
    });
    const route = rule.route({ remote: 'fe80::1%5', local: '2001:db8::25', port: 25 });
    let accepted = 0;
    let last: Refusal | null = null;
    while (!last) {
      const result = rule.open(route, 0);
      if (result instanceof Refusal) last = result;
      else accepted++;
    }
    expect([accepted, last.limit]).toEqual([50, 'MaxInboundConnection']);
  });
});

describe('what a refusal says', () => {
  const refusal = (Version: ServerSettings['Version'], settings: Partial<ConnectorSettings> = {}, switches = {}) =>
    fill(admission(settings, switches, { Version }), '10.0.0.5').refusal!;

  test.each([
    [
      '2010',
      '421 4.3.2 The maximum number of concurrent connections has exceeded a limit, closing transmission channel',
    ],
    [
      '2019',
      '421 4.3.2 The maximum number of concurrent server connections has exceeded a per-source limit, closing transmission channel',
    ],
  ] as const)('Exchange %s answers %s', (version, text) => {
    expect(refusal(version).reply?.text).toBe(text);
    expect(refusal(version).closes).toBe(true);
  });

  it('writes event 1021 under the source of the service', () => {
    const event = refusal('2019').event!;
    expect(event).toMatchObject({
      id: 1021,
      source: 'MSExchangeFrontEndTransport',
      level: 'Warning',
      category: 'SmtpReceive',
    });
    expect(event.message).toBe(
      'Receive connector Default Frontend EX01 rejected an incoming connection from IP address 10.0.0.5. The maximum number of connections per source (20) for this connector has been reached by this source IP address.',
    );
    expect(refusal('2010').event?.source).toBe('MSExchangeTransport');
    expect(refusal('2019', { TransportRole: 'HubTransport' }).event?.source).toBe('MSExchangeTransport');
  });

  it('shows in event 1021 the number that the switch says', () => {
    const settings = { MaxInboundConnectionPerSource: Infinity };
    expect(refusal('2019', settings).event?.insertions).toEqual(['Default Frontend EX01', '98', '10.0.0.5']);
    expect(refusal('2019', settings, { event1021Number: 'perSource' }).event?.insertions[1]).toBe('Unlimited');
  });

  it('writes event 1009 for the connector', () => {
    const full = refusal(
      '2019',
      { MaxInboundConnection: 3, MaxInboundConnectionPercentagePerSource: 100 },
      { percentageZero: 'one' },
    );
    const event = fill(admission({ MaxInboundConnection: 3 }, { remainingCounts: 'others' }), '10.0.0.5').refusal;
    expect(full.limit === 'MaxInboundConnection' || event !== null).toBe(true);
    const rule = admission({ MaxInboundConnection: 2, MaxInboundConnectionPercentagePerSource: 100 });
    rule.connect(from('10.0.0.1'), 0);
    rule.connect(from('10.0.0.2'), 0);
    const third = rule.connect(from('10.0.0.3'), 0) as Refusal;
    expect(third.limit).toBe('MaxInboundConnection');
    expect(third.event?.message).toBe(
      'Receive connector Default Frontend EX01 rejected an incoming connection. The maximum number of connections (2) for this connector has been reached.',
    );
  });

  it('writes the opening, the answer and the closing row', () => {
    expect(
      refusal('2019')
        .logRows.map((row) => row.event)
        .join(''),
    ).toBe('+>-');
    expect(refusal('2019').logRows.at(-1)?.context).toBe('Local');
  });

  it('holds events back for a minute when the switch says so', () => {
    const rule = admission({}, { eventSuppression: 'perMinute' });
    fill(rule, '10.0.0.5');
    const again = (now: number) => (rule.connect(from('10.0.0.5'), now) as Refusal).event;
    expect([again(1000), again(61_000)?.id]).toEqual([null, 1021]);
  });
});

describe('the transport service', () => {
  it('takes 1200 connections a minute', () => {
    const rule = admission({ MaxInboundConnectionPerSource: Infinity }, {}, { MaxConnectionRatePerMinute: 1200 });
    for (let i = 0; i < 1200; i++) {
      const session = rule.connect(from('10.0.0.5'), i);
      expect(session).toBeInstanceOf(Session);
      rule.close(session as Session);
    }
    const refused = rule.connect(from('10.0.0.5'), 1300) as Refusal;
    expect([refused.limit, refused.numbers]).toEqual(['MaxConnectionRatePerMinute', { opened: 1200, limit: 1200 }]);
    expect(rule.connect(from('10.0.0.5'), 62_000)).toBeInstanceOf(Session);
  });

  it('answers 421 4.3.2 when it is inactive', () => {
    const refused = admission({}, {}, { Active: false }).connect(from('10.0.0.5'), 0) as Refusal;
    expect(refused.reply?.text).toBe('421 4.3.2 Service not available');
  });
});

describe('which connector takes a connection', () => {
  const connectors = [
    connectorSettings({ Name: 'all', RemoteIPRanges: ['0.0.0.0-255.255.255.255'] }),
    connectorSettings({ Name: 'net', RemoteIPRanges: ['192.168.1.0-192.168.1.255'] }),
    connectorSettings({ Name: 'one', RemoteIPRanges: ['192.168.1.75'] }),
    connectorSettings({ Name: 'hub', RemoteIPRanges: ['10.9.9.9'], TransportRole: 'HubTransport' }),
    connectorSettings({ Name: 'off', RemoteIPRanges: ['192.168.1.80'], Enabled: false }),
    connectorSettings({ Name: 'cidr', RemoteIPRanges: ['192.168.2.1/24'], Bindings: ['10.1.1.25:587'] }),
  ];
  const rule = new Admission({ server: serverSettings(), connectors });
  const taker = (remote: string, port = 25, local = '10.1.1.25') =>
    rule.route({ remote, local, port }).source?.connector.settings.Name ?? null;

  test.each([
    ['192.168.1.75', 25, 'one'],
    ['192.168.1.100', 25, 'net'],
    ['8.8.8.8', 25, 'all'],
    ['::ffff:192.168.1.75', 25, 'one'],
    ['192.168.1.80', 25, 'net'],
    ['10.9.9.9', 25, 'all'],
    ['192.168.2.200', 587, 'cidr'],
    ['192.168.3.1', 587, null],
    ['8.8.8.8', 2525, null],
  ])('%s on port %d: %s', (remote, port, name) => {
    expect(taker(remote, port)).toBe(name);
  });

  it('gives the hub the port when the switch says so', () => {
    const hub = new Admission({ server: serverSettings(), connectors, switches: { portOwner: 'HubTransport' } });
    expect(hub.route(from('10.9.9.9')).source?.connector.settings.Name).toBe('hub');
    expect(hub.route(from('8.8.8.8')).source).toBeNull();
  });

  it('closes without a word, or answers 421, when none takes it', () => {
    const refusal = rule.connect({ remote: '192.168.3.1', local: '10.1.1.25', port: 587 }, 0) as Refusal;
    expect([refusal.limit, refusal.reply]).toEqual(['NoConnector', null]);
  });
});

describe('inside a session', () => {
  const start = (
    settings: Partial<ConnectorSettings>,
    switches: Partial<Switches> = {},
    server: Partial<ServerSettings> = {},
  ) => {
    const rule = admission(settings, switches, server);
    return { rule, session: rule.connect(from('10.0.0.5'), 0) as Session };
  };

  it('refuses recipients past the limit and keeps the others', () => {
    const { rule, session } = start({ MaxRecipientsPerMessage: 2 });
    expect(rule.mail(session, 'a@b.c', 0, 0)).toBeNull();
    expect([0, 1, 2].map(() => rule.recipient(session, 0)?.reply?.text ?? 'ok')).toEqual([
      'ok',
      'ok',
      '452 4.5.3 Too many recipients',
    ]);
    expect(rule.recipient(session, 0)?.closes).toBe(false);
  });

  it('refuses a size announced or received past the limit, but not to an Exchange server', () => {
    const { rule, session } = start({ MaxMessageSize: 1000 });
    expect(rule.mail(session, 'a@b.c', 1000, 0)).toBeNull();
    expect(rule.mail(session, 'a@b.c', 1001, 0)?.reply?.text).toBe(
      '552 5.3.4 Message size exceeds fixed maximum message size',
    );
    const end = { size: 1001, headerSize: 10, hops: 0, localHops: 0 };
    expect(rule.messageEnd(session, end, 0)?.limit).toBe('MaxMessageSize');
    rule.exchangeServers = new Set(['10.0.0.5']);
    expect(rule.messageEnd(session, end, 0)).toBeNull();
  });

  test.each([
    [{ hops: 60 }, null],
    [{ hops: 61 }, 'MaxHopCount'],
    [{ localHops: 5 }, null],
    [{ localHops: 6 }, 'MaxLocalHopCount'],
    [{ headerSize: 262_145 }, 'MaxHeaderSize'],
  ])('the end of data with %j: %s', (changes, limit) => {
    const { rule, session } = start({});
    const end = { size: 100, headerSize: 10, hops: 0, localHops: 0, ...changes };
    expect(rule.messageEnd(session, end, 0)?.limit ?? null).toBe(limit);
  });

  it('counts messages a minute by address, by sender, or by both', () => {
    for (const [MessageRateSource, senders] of [
      ['IPAddress', ['a', 'b', 'c', 'd', 'e', 'f']],
      ['User', ['a', 'a', 'A', 'a', 'a', 'a']],
      ['All', ['a', 'b', 'c', 'd', 'e', 'f']],
    ] as const) {
      const { rule, session } = start({ MessageRateLimit: 5, MessageRateSource });
      const results = senders.map((sender) => rule.mail(session, `${sender}@contoso.com`, 0, 0)?.limit ?? null);
      expect(results).toEqual([null, null, null, null, null, 'MessageRateLimit']);
      expect(rule.mail(session, 'a@contoso.com', 0, 60_000)).toBeNull();
    }
    const { rule, session } = start({ MessageRateLimit: 5, MessageRateSource: 'User' });
    expect('abcdefgh'.split('').every((sender) => rule.mail(session, sender, 0, 0) === null)).toBe(true);
  });

  it('drops the connection past the message rate, with event 1031', () => {
    const { rule, session } = start({ MessageRateLimit: 1 });
    rule.mail(session, 'a@b.c', 0, 0);
    const refusal = rule.mail(session, 'a@b.c', 0, 1)!;
    expect([refusal.closes, refusal.event?.message]).toEqual([
      true,
      'The connection for user [a@b.c] with IP address [10.0.0.5] is being dropped. The rate of message submissions from this connection has exceeded the throttling policy of 1 per minute.',
    ]);
    expect(refusal.reply?.text).toBe(
      '421 4.4.2 Message submission rate for this client has exceeded the configured limit',
    );
  });

  it('closes at the error or logon failure past the limit, or at it', () => {
    const many = (count: number, step: () => Refusal | null) => Array.from({ length: count }, () => step() !== null);
    const { rule, session } = start({});
    expect(many(6, () => rule.protocolError(session, 0)).indexOf(true)).toBe(5);
    expect(many(4, () => rule.logonFailure(session, 0)).indexOf(true)).toBe(3);
    const reached = start({}, { errorsClose: 'whenReached' });
    expect(many(6, () => reached.rule.protocolError(reached.session, 0)).indexOf(true)).toBe(4);
    const never = start({ MaxLogonFailures: 0, MaxProtocolErrors: Infinity });
    expect(many(50, () => never.rule.logonFailure(never.session, 0)).includes(true)).toBe(false);
    expect(many(50, () => never.rule.protocolError(never.session, 0)).includes(true)).toBe(false);
  });

  it('writes event 1012 with the number allowed', () => {
    const { rule, session } = start({ MaxLogonFailures: 1 });
    rule.logonFailure(session, 0);
    expect(rule.logonFailure(session, 0)?.event?.message).toBe(
      'Receive connector Default Frontend EX01: Authentication failures have exceeded the maximum of 1 for the connection from 10.0.0.5. Disconnecting.',
    );
  });

  it('times out a silent client, and a long session however busy', () => {
    const { rule, session } = start({});
    expect(rule.deadline(session)).toBe(300_000);
    expect(rule.tick(session, 299_999)).toBeNull();
    expect(rule.tick(session, 300_000)?.reply?.text).toBe('451 4.7.0 Timeout waiting for client input');
    session.lastInputAt = 599_000;
    expect(rule.tick(session, 600_000)?.reply?.text).toBe(
      '421 4.4.1 Connection timed out Total session duration: 00:10:00',
    );
  });

  it('refuses MAIL under back pressure', () => {
    const { rule, session } = start({});
    expect(rule.setBackPressure('medium', 'UsedDiskSpace[C:\\]')?.message).toBe(
      'Resource pressure increased from Low to Medium.',
    );
    expect(rule.mail(session, 'a@b.c', 0, 0)?.reply?.text).toBe(
      '452 4.3.1 Insufficient system resources (UsedDiskSpace[C:\\])',
    );
    rule.setBackPressure('medium', 'SubmissionQueue');
    expect(rule.mail(session, 'a@b.c', 0, 0)).toBeNull();
    expect(Array.from({ length: 11 }, () => rule.mailDelay()).map((ms) => ms / 1000)).toEqual([
      10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 55,
    ]);
    rule.setBackPressure('high', 'SubmissionQueue');
    expect(rule.mail(session, 'a@b.c', 0, 0)?.limit).toBe('BackPressure');
    expect(rule.setBackPressure('off')?.id).toBe(15005);
  });
});

describe('changes while sessions are open', () => {
  it('hold for new connections and leave open ones alone', () => {
    const rule = admission({ MaxInboundConnectionPerSource: 2 });
    const { opened } = fill(rule, '10.0.0.5');
    rule.replaceConnectors([connectorSettings({ MaxInboundConnectionPerSource: 3 })]);
    expect(rule.connect(from('10.0.0.5'), 0)).toBeInstanceOf(Session);
    expect(rule.connect(from('10.0.0.5'), 0)).toBeInstanceOf(Refusal);
    rule.replaceConnectors([connectorSettings({ MaxInboundConnectionPerSource: 1 })]);
    expect(opened.every((session) => !session.closed)).toBe(true);
    expect([...rule.counters][0]?.open).toBe(3);
  });

  it('forget nothing that is open when a connector is removed', () => {
    const rule = admission();
    const session = rule.connect(from('10.0.0.5'), 0) as Session;
    rule.replaceConnectors([]);
    expect((rule.connect(from('10.0.0.5'), 0) as Refusal).limit).toBe('NoConnector');
    rule.close(session);
    rule.close(session);
    expect([...rule.counters][0]?.open).toBe(0);
  });
});
