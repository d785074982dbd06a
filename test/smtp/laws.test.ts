import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Admission } from '../../src/smtp/admission/Admission.ts';
import { decideConnect, sourceLimit } from '../../src/smtp/admission/decideConnect.ts';
import { Refusal } from '../../src/smtp/admission/Refusal.ts';
import type { Session } from '../../src/smtp/admission/Session.ts';
import { connectorSettings, serverSettings } from '../../src/smtp/defaultConnector.ts';
import { shareOfOneSource } from '../../src/smtp/explain/share.ts';
import { loadGroup } from '../../src/smtp/simulate/Load.ts';
import { simulate } from '../../src/smtp/simulate/simulate.ts';
import { DEFAULT_SWITCHES, type Switches } from '../../src/smtp/switches.ts';

const unlimited = (arbitrary: fc.Arbitrary<number>) => fc.oneof({ weight: 4, arbitrary }, fc.constant(Infinity));
const limits = fc.record({
  MaxInboundConnection: unlimited(fc.integer({ min: 1, max: 400 })),
  MaxInboundConnectionPerSource: unlimited(fc.integer({ min: 1, max: 60 })),
  MaxInboundConnectionPercentagePerSource: fc.integer({ min: 1, max: 100 }),
});
const switches: fc.Arbitrary<Switches> = fc
  .record({
    percentageRounding: fc.constantFrom('floor', 'round', 'ceil'),
    remainingCounts: fc.constantFrom('all', 'others'),
    percentageZero: fc.constantFrom('zero', 'one'),
    hundredPercent: fc.constantFrom('share', 'noLimit'),
    checkOrder: fc.constantFrom('connectorThenSource', 'sourceThenConnector'),
  })
  .map((some) => ({ ...DEFAULT_SWITCHES, ...some }) as Switches);
/** A client opens a connection, or closes the oldest of those that got in. */
const steps = fc.array(fc.tuple(fc.constantFrom('open', 'open', 'close'), fc.integer({ min: 1, max: 6 })), {
  maxLength: 300,
});

const server = serverSettings({ MaxConnectionRatePerMinute: Infinity });
const from = (n: number) => ({ remote: `10.0.0.${n}`, local: '10.1.1.25', port: 25 });

function play(settings: Parameters<typeof connectorSettings>[0], chosen: Switches, moves: [string, number][]) {
  const rule = new Admission({ server, connectors: [connectorSettings(settings)], switches: chosen });
  const open = new Map<number, Session[]>();
  const log: string[] = [];
  for (const [move, n] of moves) {
    const mine = open.get(n) ?? [];
    open.set(n, mine);
    if (move === 'close') {
      const session = mine.shift();
      if (session) rule.close(session);
      continue;
    }
    const result = rule.connect(from(n), 0);
    if (!(result instanceof Refusal)) mine.push(result);
    log.push(result instanceof Refusal ? result.limit : 'ok');
  }
  return { rule, open, log };
}

describe('laws of the admission rule', () => {
  it('never has more open than a limit says', () => {
    fc.assert(
      fc.property(limits, switches, steps, (settings, chosen, moves) => {
        const { rule, open } = play(settings, chosen, moves);
        const [connector] = [...rule.counters];
        const held = [...open.values()].reduce((sum, sessions) => sum + sessions.length, 0);
        expect(connector?.open).toBe(held);
        expect(held).toBeLessThanOrEqual(settings.MaxInboundConnection);
        for (const sessions of open.values())
          expect(sessions.length).toBeLessThanOrEqual(settings.MaxInboundConnectionPerSource);
      }),
    );
  });

  // A source may hold more than its limit of now, because others have come since; closing one session then is not enough.
  // So the law is about a source that has just filled its limit itself.
  it('lets a source that filled its limit in again when one of its sessions closes', () => {
    fc.assert(
      fc.property(limits, switches, steps, fc.integer({ min: 1, max: 6 }), (settings, chosen, moves, n) => {
        const { rule, open } = play(settings, chosen, moves);
        let filled = false;
        let session = rule.connect(from(n), 0);
        while (!(session instanceof Refusal)) {
          filled = true;
          open.set(n, [...(open.get(n) ?? []), session]);
          if ((open.get(n) ?? []).length > 500) return;
          session = rule.connect(from(n), 0);
        }
        const [mine] = open.get(n) ?? [];
        if (!filled || !mine) return;
        rule.close(mine);
        expect(rule.connect(from(n), 0)).not.toBeInstanceOf(Refusal);
      }),
    );
  });

  it('never refuses more when a limit is raised', () => {
    const counts = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }));
    fc.assert(
      fc.property(limits, limits, switches, counts, (a, b, chosen, [others, mine]) => {
        const raised = {
          MaxInboundConnection: Math.max(a.MaxInboundConnection, b.MaxInboundConnection),
          MaxInboundConnectionPerSource: Math.max(a.MaxInboundConnectionPerSource, b.MaxInboundConnectionPerSource),
          MaxInboundConnectionPercentagePerSource: Math.max(
            a.MaxInboundConnectionPercentagePerSource,
            b.MaxInboundConnectionPercentagePerSource,
          ),
        };
        const context = { switches: chosen, active: others + mine, mine, exempt: false };
        const before = decideConnect({ ...context, settings: connectorSettings(a) });
        const after = decideConnect({ ...context, settings: connectorSettings(raised) });
        if (!before) expect(after).toBeNull();
      }),
    );
  });

  it('names a limit that is really reached', () => {
    const counts = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }));
    fc.assert(
      fc.property(limits, switches, counts, (a, chosen, [others, mine]) => {
        const context = {
          settings: connectorSettings(a),
          switches: chosen,
          active: others + mine,
          mine,
          exempt: false,
        };
        const breach = decideConnect(context);
        const full = context.active >= a.MaxInboundConnection;
        expect(breach !== null).toBe(full || mine >= sourceLimit(context));
      }),
    );
  });

  it('is the same whenever the same moves are played', () => {
    fc.assert(
      fc.property(limits, switches, steps, (settings, chosen, moves) => {
        expect(play(settings, chosen, moves).log).toEqual(play(settings, chosen, moves).log);
      }),
    );
  });

  it('gives one source what explain says', () => {
    fc.assert(
      fc.property(limits, switches, fc.integer({ min: 0, max: 50 }), (a, chosen, others) => {
        const settings = connectorSettings({ ...a, RemoteIPRanges: ['0.0.0.0/0'] });
        const rule = new Admission({ server, connectors: [settings], switches: chosen });
        let held = 0;
        for (let i = 0; i < others; i++)
          if (!(rule.connect({ ...from(1), remote: `10.9.${i}.1` }, 0) instanceof Refusal)) held++;
        const { gets } = shareOfOneSource(settings, held, chosen);
        let count = 0;
        while (count < 500 && !(rule.connect(from(1), 0) instanceof Refusal)) count++;
        expect(count).toBe(Math.min(gets, 500));
      }),
    );
  });
});

describe('laws of the simulation', () => {
  const groups = fc.array(
    fc.record({
      sources: fc.integer({ min: 1, max: 5 }),
      connections: fc.integer({ min: 0, max: 40 }),
      pattern: fc.constantFrom('even', 'random', 'burst', 'atOnce'),
      burst: fc.integer({ min: 1, max: 9 }),
      ramp: fc.integer({ min: 0, max: 60_000 }),
      hold: fc.integer({ min: 0, max: 400_000 }),
      holdVaries: fc.boolean(),
      messages: fc.integer({ min: 0, max: 4 }),
      recipients: fc.integer({ min: 0, max: 4 }),
      protocolErrors: fc.integer({ min: 0, max: 7 }),
      logonFailures: fc.integer({ min: 0, max: 5 }),
      retries: fc.integer({ min: 0, max: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  );

  it('counts every connection once and repeats itself', () => {
    fc.assert(
      fc.property(limits, switches, groups, fc.integer(), (settings, chosen, some, seed) => {
        const load = { seed, groups: some.map((group, index) => loadGroup(group as object, index)) };
        const options = { server, connectors: [connectorSettings(settings)], switches: chosen };
        const result = simulate(load, options);
        const { attempts, accepted, refused } = result.connections;
        expect(accepted + refused).toBe(attempts);
        expect(result.sources.reduce((sum, source) => sum + source.attempts, 0)).toBe(attempts);
        expect(result.peak).toBeLessThanOrEqual(settings.MaxInboundConnection);
        for (const source of result.sources)
          expect(source.peak).toBeLessThanOrEqual(settings.MaxInboundConnectionPerSource);
        expect(Math.max(0, ...(result.series[0]?.points.map(([, level]) => level) ?? []))).toBe(result.peak);
        expect(result.series[0]?.points.length).toBeLessThanOrEqual(240);
        expect(simulate(load, options)).toEqual(result);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses one source no more often when its limit is raised', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 10 }),
        groups,
        fc.integer(),
        (limit, more, some, seed) => {
          const group = loadGroup({ ...(some[0] as object), sources: 1, retries: 0, holdVaries: false });
          const refused = (value: number) =>
            simulate(
              { seed, groups: [group] },
              {
                server,
                connectors: [
                  connectorSettings({
                    MaxInboundConnectionPerSource: value,
                    MaxInboundConnectionPercentagePerSource: 100,
                  }),
                ],
              },
            ).connections.refused;
          expect(refused(limit + more)).toBeLessThanOrEqual(refused(limit));
        },
      ),
      { numRuns: 60 },
    );
  });
});
