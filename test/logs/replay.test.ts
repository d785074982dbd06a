import { describe, expect, it } from '@jest/globals';
import { logFindings } from '../../src/logs/findings/catalog.ts';
import { csvField } from '../../src/logs/receiveLog/format.ts';
import { Replay } from '../../src/logs/replay/Replay.ts';
import { replayText } from '../../src/logs/replay/replayText.ts';
import type { ConnectorSettings } from '../../src/smtp/ConnectorSettings.ts';
import { connectorSettings, serverSettings } from '../../src/smtp/defaultConnector.ts';

const CONNECTOR = 'EX01\\Default Frontend EX01';
const START = Date.UTC(2024, 0, 1);

interface Visit {
  source: string;
  at: number;
  length: number;
  refused?: boolean;
  messages?: number;
}

/** A log of visits, in the order of time. */
function logOf(visits: Visit[], connector = CONNECTOR): string {
  const rows = visits.flatMap((visit, index) => {
    const row = (at: number, event: string, data = '', context = '') => ({
      at,
      text: `${new Date(START + at).toISOString()},${connector},${index.toString(16).toUpperCase().padStart(16, '0')},0,10.1.1.25:25,${visit.source}:${1000 + index},${event},${csvField(data)},${context}`,
    });
    const end = visit.at + visit.length;
    return [
      row(visit.at, '+'),
      ...(visit.refused
        ? [
            row(
              end,
              '>',
              '421 4.3.2 The maximum number of concurrent connections has exceeded a limit, closing transmission channel',
            ),
          ]
        : []),
      ...Array.from({ length: visit.messages ?? 0 }, () =>
        row(end, '>', '250 2.6.0 <x> [InternalId=1] Queued mail for delivery'),
      ),
      row(end, '-', '', visit.refused ? 'Local' : 'Remote'),
    ];
  });
  return rows
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => `${text}\r\n`)
    .join('');
}

function replay(log: string, settings: Partial<ConnectorSettings> = {}) {
  const run = new Replay({
    server: serverSettings({ MaxConnectionRatePerMinute: Infinity }),
    connectors: [connectorSettings(settings)],
    otherConnectors: connectorSettings(),
  });
  const bytes = new TextEncoder().encode(log);
  for (let at = 0; at < bytes.length; at += 1000) run.push(bytes.subarray(at, at + 1000));
  run.endFile();
  return run.result();
}

const gateway = Array.from({ length: 60 }, (_, i) => ({
  source: '10.0.0.9',
  at: i * 100,
  length: 30_000,
  messages: 1,
}));
const printer = { source: '10.0.0.7', at: 500, length: 1000, messages: 1 };

describe('replaying a production log', () => {
  it('says which source holds how many connections, and when', () => {
    const [first, second] = replay(logOf([...gateway, printer]), { MaxInboundConnectionPerSource: 100 }).sources;
    expect(first).toMatchObject({
      source: '10.0.0.9',
      sessions: 60,
      peak: 60,
      peakAt: START + 5900,
      refusedNow: 0,
      messages: 60,
    });
    expect(second).toMatchObject({ source: '10.0.0.7', sessions: 1, peak: 1 });
  });

  it('says who would be refused by which limit', () => {
    const result = replay(logOf([...gateway, printer]));
    expect(result.sources[0]).toMatchObject({ refusedNow: 40, refusedBy: { MaxInboundConnectionPerSource: 40 } });
    expect(result.connectors).toMatchObject([{ connector: CONNECTOR, peak: 60, refusedNow: 40, refusedThen: 0 }]);
    const [finding] = logFindings(result);
    expect(finding).toMatchObject({
      id: 'SourceNeedsMore',
      command: `Set-ReceiveConnector '${CONNECTOR}' -MaxInboundConnectionPerSource 60`,
    });
    const settings = { MaxInboundConnectionPerSource: 60, MaxInboundConnectionPercentagePerSource: 2 };
    expect(replay(logOf([...gateway, printer]), settings).sources[0]?.refusedNow).toBe(0);
  });

  it('sees refusals of production, and holds what it lets in for as long as the others of that source stayed', () => {
    const visits = [
      { source: '10.0.0.9', at: 0, length: 10_000, messages: 1 },
      { source: '10.0.0.9', at: 20_000, length: 1, refused: true },
      { source: '10.0.0.9', at: 25_000, length: 1, refused: true },
    ];
    expect(replay(logOf(visits), { MaxInboundConnectionPerSource: 1 }).sources[0]).toMatchObject({
      refusedThen: 2,
      refusedNow: 1,
      averageLength: 10_000,
    });
  });

  it('reports idle pools, long silences, and sessions that never end', () => {
    const idle = Array.from({ length: 12 }, (_, i) => ({ source: '10.0.0.8', at: i * 1000, length: 90_000 }));
    const log = `${logOf(idle)}${new Date(START + 200_000).toISOString()},${CONNECTOR},FFFF,0,10.1.1.25:25,10.0.0.8:9,+,,\r\n`;
    const result = replay(log);
    expect(result.sources[0]).toMatchObject({ unused: 13, unfinished: 1, longestGap: 90_000 });
    expect(logFindings(result).map(({ id }) => id)).toEqual(['SessionsNeverUsed', 'LongSilence']);
  });

  it('takes connectors that only the log knows', () => {
    const result = replay(logOf(gateway, 'OLD\\Relay'));
    expect(result.connectors).toMatchObject([
      { connector: 'OLD\\Relay', refusedNow: 40, settings: { Server: 'OLD', Name: 'Relay' } },
    ]);
  });

  it('is text for people', () => {
    const text = replayText(replay(logOf([...gateway, printer]))).join('\n');
    expect(text).toContain('10.0.0.9        60    60             0           40        60       0');
    expect(text).toContain('-MaxInboundConnectionPerSource 60');
    expect(replayText(replay('')).join('\n')).toContain('0 rows from - to -');
  });

  it('repeats itself', () => {
    expect(replay(logOf(gateway))).toEqual(replay(logOf(gateway)));
  });
});
