import { describe, expect, it, test } from '@jest/globals';
import { connectorSettings, serverSettings } from '../../src/smtp/defaultConnector.ts';
import { LevelOverTime } from '../../src/smtp/simulate/Buckets.ts';
import { compare, withProposal } from '../../src/smtp/simulate/compare.ts';
import { parseLoad } from '../../src/smtp/simulate/Load.ts';
import { simulate } from '../../src/smtp/simulate/simulate.ts';
import { comparisonText, simulationText } from '../../src/smtp/simulate/simulationText.ts';

const server = serverSettings({ MaxConnectionRatePerMinute: Infinity });
const connectors = [connectorSettings()];

describe('a simulated load', () => {
  it('stops one application at 20, says when, by which limit, and with which event', () => {
    const load = parseLoad({ groups: [{ name: 'crm', connections: 30, pattern: 'atOnce', hold: '30s' }] });
    const result = simulate(load, { server, connectors });
    expect(result.connections).toEqual({ attempts: 30, accepted: 20, refused: 10 });
    expect(result.refusedBy).toEqual({ MaxInboundConnectionPerSource: 10 });
    expect(result.firstRefusal).toMatchObject({
      time: 0,
      limit: 'MaxInboundConnectionPerSource',
      numbers: { open: 20, limit: 20 },
    });
    expect(result.eventCounts).toEqual({ 1021: 10 });
    expect(result.events).toHaveLength(10);
    expect(result.peak).toBe(20);
  });

  it('says of each source which limit refused it, its peak, when that was, and how it went over time', () => {
    const load = parseLoad({
      groups: [
        { name: 'crm', connections: 30, over: '30s', hold: '1m' },
        { name: 'scanner', connections: 3, over: '30s', hold: '5s' },
      ],
    });
    const result = simulate(load, { server, connectors });
    expect(result.sources).toMatchObject([
      { group: 'crm', accepted: 20, refusedBy: { MaxInboundConnectionPerSource: 10 }, peak: 20, peakAt: 19_000 },
      { group: 'scanner', accepted: 3, refusedBy: {}, peak: 1, peakAt: 0 },
    ]);
    expect(result.sourceSeries[0]?.points.slice(17, 22)).toEqual([
      [17_000, 18],
      [18_000, 19],
      [19_000, 20],
      [20_000, 20],
      [21_000, 20],
    ]);
    expect(simulationText(result)).toContainEqual(
      expect.stringMatching(/^10\.100\.0\.1 +crm +30 +20 +10 +20 +00:00:19 +00:00:20 +MaxInboundConnectionPerSource$/),
    );
  });

  it('lets refused connections in when they come again', () => {
    const load = parseLoad({
      groups: [{ connections: 30, pattern: 'atOnce', hold: '30s', retries: 1, retryAfter: '1m' }],
    });
    const result = simulate(load, { server, connectors });
    expect(result.connections).toEqual({ attempts: 40, accepted: 30, refused: 10 });
  });

  it('counts messages, recipients and sizes by the same rule', () => {
    const load = parseLoad({
      groups: [
        { name: 'news', connections: 1, messages: 10, recipients: 201, hold: '30s' },
        { name: 'scan', connections: 1, messages: 3, size: 40_000_000 },
      ],
    });
    const result = simulate(load, { server, connectors });
    expect(result.messages).toEqual({ sent: 13, accepted: 10, refused: 3 });
    expect(result.sessionRefusals).toEqual({ MaxRecipientsPerMessage: 10, MaxMessageSize: 3 });
  });

  it('drops a client past its message rate and goes on with the next connection', () => {
    const load = parseLoad({ groups: [{ connections: 2, over: '4m', messages: 10, hold: '20s' }] });
    const limited = [connectorSettings({ MessageRateLimit: 5, MessageRateSource: 'User' })];
    const result = simulate(load, { server, connectors: limited });
    expect(result.messages.accepted).toBe(10);
    expect(result.sessionRefusals).toEqual({ MessageRateLimit: 2 });
    expect(result.eventCounts).toEqual({ 1031: 2 });
  });

  it('shows how tarpitted answers hold sessions and so cause refusals', () => {
    const group = { connections: 60, over: '60s', hold: '1s', messages: 1 };
    const clean = simulate(parseLoad({ groups: [group] }), { server, connectors });
    const dirty = simulate(parseLoad({ groups: [{ ...group, badRecipients: 10 }] }), { server, connectors });
    expect(clean.connections.refused).toBe(0);
    expect(dirty.connections.refused).toBeGreaterThan(0);
  });

  it.each([
    ['high=UsedDiskSpace', false, 30, 30],
    ['medium=UsedDiskSpace', false, 30, 30],
    ['medium=UsedDiskSpace', true, 60, 0],
    // A long submission queue refuses nothing, but its tarpit fills the limit per source: six are not let in.
    ['medium', false, 54, 0],
  ])('refuses messages under back pressure %s (Exchange server: %s)', (level, exchangeServer, accepted, refused) => {
    const group = { connections: 60, over: '60s', hold: '1s', messages: 1, exchangeServer };
    const load = parseLoad({
      groups: [group],
      pressure: [
        { at: '30s', level },
        { at: '10m', level: 'off' },
      ],
    });
    const result = simulate(load, { server, connectors });
    expect(result.messages).toEqual({ sent: accepted + refused, accepted, refused });
    expect(result.eventCounts).toMatchObject({ 15004: 1, 15005: 1 });
  });

  it('holds sessions until the answer to a message comes, where delayed acknowledgement is asked for', () => {
    const load = parseLoad({ groups: [{ connections: 60, over: '60s', hold: '2s', messages: 1 }] });
    expect(simulate(load, { server, connectors }).peak).toBe(2);
    expect(simulate(load, { server, connectors, switches: { delayedAck: 'longest' } }).peak).toBe(20);
  });

  it('closes sessions that idle too long', () => {
    const result = simulate(parseLoad({ groups: [{ hold: '1h' }] }), { server, connectors });
    expect([result.length, result.sessionRefusals]).toEqual([300_000, { ConnectionInactivityTimeout: 1 }]);
  });

  it('obeys the connection rate of the service', () => {
    const load = parseLoad({ groups: [{ sources: 100, connections: 20, over: '60s', hold: '1s' }] });
    const result = simulate(load, { server: serverSettings(), connectors });
    expect(result.connections.accepted).toBe(1200);
    expect(result.refusedBy).toEqual({ MaxConnectionRatePerMinute: 800 });
  });

  it('rises at the beginning where a ramp is asked for', () => {
    const opened = (ramp: string) =>
      simulate(parseLoad({ groups: [{ sources: 100, connections: 100, over: '100s', ramp, hold: '1s' }] }), {
        server,
        connectors,
      }).series[0]?.points[5]?.[1] ?? 0;
    expect(opened('50s')).toBeLessThan(opened('0s') / 2);
  });

  it('compares before and after, source by source', () => {
    const load = parseLoad({ groups: [{ name: 'gateway', connections: 100, pattern: 'atOnce' }] });
    const proposed = withProposal(connectors, connectors[0]!.Identity, { MaxInboundConnectionPerSource: Infinity });
    const result = compare(load, { server, connectors }, proposed);
    const [source] = result.sources;
    expect([source?.before.accepted, source?.after.accepted]).toEqual([20, 98]);
    const text = comparisonText(result).join('\n');
    expect(text).toContain('20 -> 98');
    expect(simulationText(result.after).join('\n')).toContain('first refusal after 00:00:00: 10.100.0.1');
  });

  it('keeps as much for a long run as for a short one', () => {
    const levels = new LevelOverTime(1);
    for (let now = 0; now < 1_000_000; now += 7) levels.set(now % 11, now);
    const points = levels.points(1_000_000);
    expect(points.length).toBeLessThanOrEqual(240);
    expect(Math.max(...points.map(([, level]) => level))).toBe(10);
  });
});

describe('the load file', () => {
  test.each([
    [{}, /load\.groups must name at least one group/],
    [{ groups: [] }, /at least one group/],
    [{ groups: [{ hold: 'soon' }] }, /load\.groups\[0\]\.hold must be a time/],
    [{ groups: [{ conections: 1 }] }, /load\.groups\[0\]\.conections is no field/],
    [{ groups: [{ connections: -1 }] }, /connections must be a whole number/],
    [{ groups: [{ pattern: 'wild' }] }, /pattern must be one of even, random, burst, atOnce/],
    [{ groups: [{ address: 'mail' }] }, /'mail' is no IP address/],
    [{ groups: [{ sources: 0 }] }, /sources must lie between 1 and/],
    [{ groups: [{ burst: 0 }] }, /burst must be 1 or more/],
    [{ groups: [{ sources: 1000, connections: 10_000_000 }] }, /must not open more than 1000000000 connections/],
    [{ groups: [{}], pressure: [{ level: 'low' }] }, /'low' is no level of back pressure/],
    [{ groups: [{}], pressure: [{ leve: 'high' }] }, /load\.pressure\[0\]\.leve is no field/],
    [{ seed: 1.5, groups: [{}] }, /load\.seed must be a whole number/],
    [{ sed: 1, groups: [{}] }, /load\.sed is no field/],
    [[], /load must be an object/],
  ])('%j is refused by name', (value, message) => {
    expect(() => parseLoad(value)).toThrow(message);
  });

  it('takes times in several forms', () => {
    const [group] = parseLoad({
      groups: [{ hold: '500ms', over: 90, start: '1h', ramp: '00:01:30', retryAfter: '2m' }],
    }).groups;
    expect(group).toMatchObject({ hold: 500, over: 90_000, start: 3_600_000, ramp: 90_000, retryAfter: 120_000 });
  });
});
