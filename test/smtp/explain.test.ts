import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { ConnectorSettings, ServerSettings } from '../../src/smtp/ConnectorSettings.ts';
import { connectorSettings, serverSettings } from '../../src/smtp/defaultConnector.ts';
import { ceilings } from '../../src/smtp/explain/ceiling.ts';
import { explain } from '../../src/smtp/explain/explain.ts';
import { explainText } from '../../src/smtp/explain/explainText.ts';
import { lastOthersWith, shareOfOneSource, shareTable } from '../../src/smtp/explain/share.ts';
import { sharePlot } from '../../src/smtp/explain/sharePlot.ts';
import { findings } from '../../src/smtp/findings/catalog.ts';
import { toJson } from '../../src/smtp/json.ts';
import { svgPlot } from '../../src/smtp/plot/svgPlot.ts';
import { terminalPlot } from '../../src/smtp/plot/terminalPlot.ts';
import { DEFAULT_SWITCHES, parseSwitches } from '../../src/smtp/switches.ts';

describe('what one source gets', () => {
  test.each([
    // the worked table of the reference: others, with 20 per source, with unlimited
    [0, 20, 98],
    [2000, 20, 58],
    [4000, 19, 19],
    [4500, 9, 9],
    [4951, 0, 0],
    [5000, 0, 0],
  ])('5000 and 2 %%, %d held by others: %d at 20 per source, %d at unlimited', (others, withTwenty, unlimited) => {
    expect(shareOfOneSource(connectorSettings(), others, DEFAULT_SWITCHES).gets).toBe(withTwenty);
    const settings = connectorSettings({ MaxInboundConnectionPerSource: Infinity });
    expect(shareOfOneSource(settings, others, DEFAULT_SWITCHES).gets).toBe(unlimited);
  });

  it('says which limit stops it, and where another takes over', () => {
    const table = shareTable(connectorSettings(), DEFAULT_SWITCHES);
    expect(table[0]).toEqual({ others: 0, gets: 20, stoppedBy: 'MaxInboundConnectionPerSource' });
    const turn = lastOthersWith(connectorSettings(), 20, DEFAULT_SWITCHES);
    expect(turn).toBe(3981);
    expect(table.find(({ others }) => others === 3982)?.stoppedBy).toBe('MaxInboundConnectionPercentagePerSource');
    expect(table.at(-1)).toEqual({ others: 5000, gets: 0, stoppedBy: 'MaxInboundConnection' });
  });

  it('is nothing to stop where all is unlimited', () => {
    const settings = connectorSettings({ MaxInboundConnection: Infinity, MaxInboundConnectionPerSource: Infinity });
    expect(shareOfOneSource(settings, 7, DEFAULT_SWITCHES)).toEqual({ others: 7, gets: Infinity, stoppedBy: null });
    expect(shareTable(settings, DEFAULT_SWITCHES)).toHaveLength(4);
  });
});

describe('the number past which raising a setting does nothing', () => {
  test.each([
    // MaxInboundConnection, MaxInboundConnectionPerSource, MaxInboundConnectionPercentagePerSource
    [{}, [1019, 98, 1]],
    [{ MaxInboundConnectionPerSource: Infinity }, [null, 98, null]],
    [{ MaxInboundConnectionPerSource: 100, MaxInboundConnectionPercentagePerSource: 100 }, [199, 2500, 3]],
    [{ MaxInboundConnectionPerSource: 500, MaxInboundConnectionPercentagePerSource: 50 }, [1499, 1667, 12]],
  ])('%j: %j', (changes, expected) => {
    expect(ceilings(connectorSettings(changes), DEFAULT_SWITCHES).map(({ ceiling }) => ceiling)).toEqual(expected);
  });

  it('is where explain says it is', () => {
    for (const changes of [
      {},
      { MaxInboundConnectionPerSource: Infinity },
      { MaxInboundConnectionPercentagePerSource: 50 },
    ]) {
      const settings = connectorSettings(changes);
      for (const { setting, ceiling } of ceilings(settings, DEFAULT_SWITCHES)) {
        if (ceiling === null) continue;
        const at = (value: number) => shareOfOneSource({ ...settings, [setting]: value }, 0, DEFAULT_SWITCHES).gets;
        expect(at(ceiling)).toBe(at(ceiling + 1));
        expect(at(ceiling - 1)).toBeLessThan(at(ceiling));
      }
    }
  });
});

/** What a `Set-ReceiveConnector` command of a finding sets, as the rule reads it. */
function valuesSet(command: string): Partial<ConnectorSettings> {
  const time = (text: string) => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;
  const read = (text: string) => {
    if (text === 'Unlimited') return Infinity;
    if (/^\d+$/.test(text)) return Number(text);
    return /^\d\d:/.test(text) ? time(text) : text === '$true' || (text === '$false' ? false : text);
  };
  return Object.fromEntries(
    [...command.matchAll(/ -(\w+) (\S+)/g)].map(([, name = '', text = '']) => [name, read(text)]),
  );
}

describe('findings', () => {
  const found = (
    changes: Partial<ConnectorSettings>,
    more: ConnectorSettings[] = [],
    server: Partial<ServerSettings> = {},
  ) => {
    const connector = connectorSettings(changes);
    return findings({
      server: serverSettings(server),
      connector,
      connectors: [...more, connector],
      switches: DEFAULT_SWITCHES,
    });
  };
  const named = (id: string, ...rest: Parameters<typeof found>) => found(...rest).find((finding) => finding.id === id);
  const X = "Set-ReceiveConnector 'EX01\\Default Frontend EX01'";

  test.each([
    [
      'PercentageBeatsPerSource',
      { MaxInboundConnectionPerSource: Infinity },
      `${X} -MaxInboundConnectionPerSource 500 -MaxInboundConnectionPercentagePerSource 12`,
    ],
    [
      'PercentageBeatsPerSource',
      { MaxInboundConnectionPerSource: 500 },
      `${X} -MaxInboundConnectionPercentagePerSource 12`,
    ],
    [
      'OneSourceMayStarveAll',
      { MaxInboundConnectionPercentagePerSource: 100, MaxInboundConnectionPerSource: Infinity },
      `${X} -MaxInboundConnectionPerSource 500 -MaxInboundConnectionPercentagePerSource 20`,
    ],
    [
      'OneSourceMayStarveAll',
      { MaxInboundConnection: Infinity, MaxInboundConnectionPerSource: Infinity },
      `${X} -MaxInboundConnection 5000 -MaxInboundConnectionPerSource 500 -MaxInboundConnectionPercentagePerSource 20`,
    ],
    ['UnlimitedConnectorIgnoresPercentage', { MaxInboundConnection: Infinity }, `${X} -MaxInboundConnection 5000`],
    ['NobodyGetsIn', { MaxInboundConnection: 10 }, `${X} -MaxInboundConnectionPercentagePerSource 10`],
    ['PercentageShrinksShare', {}, `${X} -MaxInboundConnectionPercentagePerSource 5`],
    [
      'GatewayBehindOneAddress',
      { RemoteIPRanges: ['10.9.9.9'] },
      `${X} -MaxInboundConnectionPerSource 100 -MaxInboundConnectionPercentagePerSource 3`,
    ],
    ['ConnectorIsDisabled', { Enabled: false }, `${X} -Enabled $true`],
    ['MessageSizeAboveOrganisation', { MaxMessageSize: 50_000_000 }, `${X} -MaxMessageSize 37748736`],
    ['RecipientsAboveOrganisation', { MaxRecipientsPerMessage: 1000 }, `${X} -MaxRecipientsPerMessage 500`],
    ['TimeoutsOutOfOrder', { ConnectionTimeout: 60_000 }, `${X} -ConnectionInactivityTimeout 00:00:30`],
    ['TarpitHoldsSessions', {}, `${X} -TarpitInterval 00:00:00`],
    [
      'ApplicationsMeetClientRate',
      { MessageRateLimit: 5, MessageRateSource: 'User' as const },
      `${X} -MessageRateLimit 100`,
    ],
    ['RefusalsLeaveNoTrace', { ProtocolLoggingLevel: 'None' as const }, `${X} -ProtocolLoggingLevel Verbose`],
    ['LongBatchesAreCut', { RemoteIPRanges: ['10.0.0.0/8'] }, `${X} -ConnectionTimeout 01:00:00`],
    ['NeverReached', { Bindings: [] }, "Remove-ReceiveConnector 'EX01\\Default Frontend EX01'"],
  ])('%s', (id, changes, command) => {
    const finding = named(id, changes);
    expect(finding?.command).toBe(command);
    expect(finding?.reason).not.toBe('');
  });

  it('are gone once their command was run, and the commands lead to peace', () => {
    const settings = fc.record({
      MaxInboundConnection: fc.oneof(fc.integer({ min: 1, max: 6000 }), fc.constant(Infinity)),
      MaxInboundConnectionPerSource: fc.oneof(fc.integer({ min: 1, max: 10_000 }), fc.constant(Infinity)),
      MaxInboundConnectionPercentagePerSource: fc.integer({ min: 1, max: 100 }),
      MaxMessageSize: fc.constantFrom(1_000_000, 50_000_000),
      MaxRecipientsPerMessage: fc.constantFrom(200, 1000),
      TarpitInterval: fc.constantFrom(0, 5000),
      MessageRateLimit: fc.constantFrom(5, Infinity),
      RemoteIPRanges: fc.constantFrom(['0.0.0.0-255.255.255.255'], ['10.9.9.9']),
    });
    fc.assert(
      fc.property(settings, (start) => {
        let changes: Partial<ConnectorSettings> = start;
        for (let step = 0; step < 12; step++) {
          const [finding] = found(changes).filter(({ command, severity }) => command && severity !== 'information');
          if (!finding) return;
          changes = { ...changes, ...valuesSet(String(finding.command)) };
          expect(named(finding.id, changes)).toBeUndefined();
        }
        throw new Error('The commands go round in a circle.');
      }),
    );
  });

  it('that only inform are gone once their command was run, too', () => {
    for (const finding of found({ MaxRecipientsPerMessage: 1000, MessageRateLimit: 5, RemoteIPRanges: ['10.9.9.9'] }))
      expect(
        named(finding.id, { RemoteIPRanges: ['10.9.9.9'], ...valuesSet(String(finding.command)) }),
      ).toBeUndefined();
  });

  it('say nothing of a sound connector but what is good to know', () => {
    expect(found({ PermissionGroups: ['ExchangeServers'] }).map(({ id }) => id)).toEqual(['PercentageShrinksShare']);
  });

  it('see connectors that shut each other out', () => {
    const whole = connectorSettings({ Name: 'whole', RemoteIPRanges: ['10.0.0.0/24'] });
    expect(named('BindingConflict', { RemoteIPRanges: ['10.0.0.0-10.0.0.255'] }, [whole])?.command).toBe(
      `${X} -Enabled $false`,
    );
    expect(named('RangesOverlapPartly', { RemoteIPRanges: ['10.0.0.200-10.0.1.9'] }, [whole])?.command).toBe(
      `${X} -RemoteIPRanges '10.0.1.0-10.0.1.9'`,
    );
    const halves = ['10.0.0.0/25', '10.0.0.128/25'].map((range, i) =>
      connectorSettings({ Name: `half${i}`, RemoteIPRanges: [range] }),
    );
    expect(named('NeverReached', { RemoteIPRanges: ['10.0.0.0/24'] }, halves)).toBeDefined();
    expect(named('NeverReached', { RemoteIPRanges: ['10.0.0.0/23'] }, halves)).toBeUndefined();
    expect(named('HubConnectorOnFrontEndPort', { TransportRole: 'HubTransport' }, [whole])?.command).toBe(
      `${X} -TransportRole FrontendTransport`,
    );
  });

  it('let the hub connector of a mailbox server have its 100 %', () => {
    const hub = {
      MaxInboundConnectionPerSource: Infinity,
      MaxInboundConnectionPercentagePerSource: 100,
      TransportRole: 'HubTransport' as const,
    };
    expect(named('OneSourceMayStarveAll', hub)).toMatchObject({ severity: 'information', command: null });
    expect(named('OneSourceMayStarveAll', hub, [], { Role: 'Edge' })?.severity).toBe('warning');
  });
});

describe('explain', () => {
  const connector = connectorSettings({ MaxInboundConnectionPerSource: Infinity });
  const explanation = explain({
    server: serverSettings({ Version: '2016', Role: 'Edge' }),
    connectors: [connector],
    connector,
    proposed: { MaxInboundConnectionPercentagePerSource: 50 },
  });

  it('answers what 50 % on an Edge server would do', () => {
    expect(explanation.now.table[0]?.gets).toBe(98);
    expect(explanation.proposed?.table[0]?.gets).toBe(1667);
    expect(explanation.proposed?.findings.map(({ id }) => id)).toContain('OneSourceMayStarveAll');
  });

  it('is text that begins with the answer and what mends it', () => {
    const now = explain({ server: serverSettings(), connectors: [connector], connector });
    const text = explainText(now, DEFAULT_SWITCHES);
    expect(text.slice(0, 9)).toEqual([
      'EX01\\Default Frontend EX01 (Exchange 2019): 5000 in all, Unlimited per source, 2 %',
      '',
      'On an idle connector one address gets 98 connections, stopped by MaxInboundConnectionPercentagePerSource.',
      'The next one is answered 421 4.3.2 The maximum number of concurrent server connections has exceeded a per-source limit, closing transmission channel',
      'and noted as event 1021 of MSExchangeFrontEndTransport: Receive connector Default Frontend EX01 rejected an incoming connection from IP address 192.0.2.1. The maximum number of connections per source (98) for this connector has been reached by this source IP address.',
      '',
      'WARNING: MaxInboundConnectionPerSource Unlimited has no effect past 98',
      expect.stringContaining('Event 1021 goes on until the percentage is raised as well.'),
      "  Set-ReceiveConnector 'EX01\\Default Frontend EX01' -MaxInboundConnectionPerSource 500 -MaxInboundConnectionPercentagePerSource 12",
    ]);
    expect(text).toContainEqual(
      expect.stringMatching(/^MaxInboundConnectionPerSource Unlimited: raising it past 98 does/),
    );
    expect(text.join('\n')).toContain(' remainingCounts=all ');
  });

  it('sets what is proposed beside what is', () => {
    const text = explainText(explanation, DEFAULT_SWITCHES).join('\n');
    expect(text).toContain('As proposed, one address gets 1667 connections');
    expect(text).toMatch(/\n +4000 +19 +333 +MaxInboundConnectionPercentagePerSource\n/);
  });

  it('is silent about the next connection where nothing refuses it', () => {
    const endless = connectorSettings({ MaxInboundConnection: Infinity, MaxInboundConnectionPerSource: Infinity });
    const { now } = explain({ server: serverSettings(), connectors: [endless], connector: endless });
    expect(now.next).toBeNull();
  });

  it('is JSON that any tool reads', () => {
    const json = JSON.parse(toJson(explanation));
    expect(json.now.settings.MaxInboundConnectionPerSource).toBe('Unlimited');
  });

  it('is a plot in the terminal and as SVG', () => {
    const plot = sharePlot(explanation);
    expect(terminalPlot(plot, { width: 40, height: 9 }).every((line) => line.length <= 80)).toBe(true);
    expect(terminalPlot(plot, { ascii: true }).join('')).toMatch(/^[\x20-\x7e]+$/);
    expect(svgPlot(plot)).toMatch(/^<svg [\s\S]*<title>EX01\\Default Frontend EX01[\s\S]*<\/svg>\n$/);
  });
});

describe('switches', () => {
  it('are read by name and value, without case', () => {
    expect(parseSwitches({ REMAININGcounts: 'Others' }).remainingCounts).toBe('others');
  });

  it('say what is allowed', () => {
    expect(() => parseSwitches({ rounding: 'up' })).toThrow(
      /There is no switch 'rounding'\. Switches: percentageRounding/,
    );
    expect(() => parseSwitches({ checkOrder: 'x' })).toThrow(/Values: connectorThenSource, sourceThenConnector/);
  });
});
