import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type PracticeShell, practiceShell } from '../../exchange/practiceShell.ts';

/**
 * Random commands against a plain model of the rules they touch: what the model refuses the shell refuses, what it
 * accepts changes exactly that.
 */
interface Connector {
  name: string;
  port: number;
  range: Range;
  perSource: number | 'Unlimited';
  percentage: number;
  tls: boolean;
  /** AuthMechanism ExternalAuthoritative. */
  external: boolean;
  requireTLS: boolean;
  /** PermissionGroups ExchangeServers. */
  servers: boolean;
  timeout: number;
  idle: number;
}

/** Last octets of 10.0.0.x, both included. */
type Range = readonly [low: number, high: number];

type Model = Map<string, Connector>;

/** Two connectors on one port: their ranges must be apart, or one truly inside the other. */
function collide(a: Pick<Connector, 'port' | 'range'>, b: Pick<Connector, 'port' | 'range'>): boolean {
  const [[lowA, highA], [lowB, highB]] = [a.range, b.range];
  if (a.port !== b.port || highA < lowB || highB < lowA) return false;
  const same = lowA === lowB && highA === highB;
  const nested = (lowA <= lowB && highA >= highB) || (lowB <= lowA && highB >= highA);
  return same || !nested;
}

const collides = (one: Connector, model: Model): boolean =>
  [...model.values()].some((other) => key(other.name) !== key(one.name) && collide(one, other));

interface Command {
  readonly text: string;
  /** Changes the model; false when the command must be refused. */
  readonly apply: (model: Model) => boolean;
}

const names = fc.constantFrom('Relay', 'relay', 'Scan & Print', "O'Brien", 'Ünïcode', '[brackets]');
const ports = fc.constantFrom(2601, 2602);
const ranges: fc.Arbitrary<Range> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 6 }))
  .map(([low, span]) => [low, low + span] as const);
const rangeText = ([low, high]: Range): string => (low === high ? `10.0.0.${low}` : `10.0.0.${low}-10.0.0.${high}`);
const key = (name: string): string => name.toLowerCase();
const quote = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const create = fc.record({ name: names, port: ports, range: ranges }).map(
  ({ name, port, range }): Command => ({
    text: `New-ReceiveConnector -Name ${quote(name)} -Bindings 0.0.0.0:${port} -RemoteIPRanges ${rangeText(range)} | Out-Null`,
    apply(model) {
      const made: Connector = {
        name,
        port,
        range,
        perSource: 20,
        percentage: 2,
        tls: true,
        external: false,
        requireTLS: false,
        servers: false,
        timeout: 600,
        idle: 300,
      };
      if (model.has(key(name)) || collides(made, model)) return false;
      model.set(key(name), made);
      return true;
    },
  }),
);

const remove = names.map(
  (name): Command => ({
    text: `Remove-ReceiveConnector ${quote(name)} -Confirm:$false`,
    apply: (model) => model.delete(key(name)),
  }),
);

const rename = fc.record({ name: names, to: names }).map(
  ({ name, to }): Command => ({
    text: `Set-ReceiveConnector ${quote(name)} -Name ${quote(to)} -WarningAction SilentlyContinue`,
    apply(model) {
      const found = model.get(key(name));
      if (!found || (key(to) !== key(name) && model.has(key(to)))) return false;
      model.delete(key(name));
      model.set(key(to), { ...found, name: to });
      return true;
    },
  }),
);

interface Changes {
  readonly range?: Range;
  readonly external?: boolean;
  readonly servers?: boolean;
  readonly perSource?: number | 'Unlimited';
  readonly percentage?: number;
  readonly tls?: boolean;
  readonly requireTLS?: boolean;
  readonly timeout?: number;
  readonly idle?: number;
}

const changes: fc.Arbitrary<Changes> = fc
  .record(
    {
      perSource: fc.oneof(fc.constant('Unlimited' as const), fc.constantFrom(0, 1, 500, 10_000, 10_001)),
      percentage: fc.constantFrom(0, 1, 50, 100, 101),
      range: ranges,
      tls: fc.boolean(),
      requireTLS: fc.boolean(),
      servers: fc.boolean(),
      timeout: fc.constantFrom(0, 1, 300, 301, 86_400, 86_401),
      idle: fc.constantFrom(0, 1, 299, 600),
    },
    { requiredKeys: [] },
  )
  .chain((some) =>
    // One parameter sets both mechanisms.
    some.tls === undefined ? fc.constant(some) : fc.boolean().map((external) => ({ ...some, external })),
  );

function span(seconds: number): string {
  const clock = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  return `${Math.floor(seconds / 86_400)}.${clock}`;
}

function parameters({
  range,
  perSource,
  percentage,
  tls,
  external,
  requireTLS,
  servers,
  timeout,
  idle,
}: Changes): string {
  const words: string[] = [];
  if (perSource !== undefined) words.push(`-MaxInboundConnectionPerSource ${perSource}`);
  if (percentage !== undefined) words.push(`-MaxInboundConnectionPercentagePerSource ${percentage}`);
  if (range !== undefined) words.push(`-RemoteIPRanges ${rangeText(range)}`);
  if (tls !== undefined) words.push(`-AuthMechanism ${mechanisms(tls, external === true)}`);
  if (servers !== undefined) words.push(`-PermissionGroups ${servers ? 'ExchangeServers' : 'AnonymousUsers'}`);
  if (requireTLS !== undefined) words.push(`-RequireTLS $${requireTLS}`);
  if (timeout !== undefined) words.push(`-ConnectionTimeout ${span(timeout)}`);
  if (idle !== undefined) words.push(`-ConnectionInactivityTimeout ${span(idle)}`);
  return words.join(' ');
}

function mechanisms(tls: boolean, external: boolean): string {
  const names = [...(tls ? ['Tls'] : []), ...(external ? ['ExternalAuthoritative'] : [])];
  return names.length === 0 ? 'None' : names.join(', ');
}

function inRange({ perSource, percentage, timeout, idle }: Changes): boolean {
  const within = (value: number | undefined, min: number, max: number): boolean =>
    value === undefined || (value >= min && value <= max);
  return (
    (perSource === 'Unlimited' || within(perSource, 1, 10_000)) &&
    within(percentage, 1, 100) &&
    within(timeout, 1, 86_400) &&
    within(idle, 1, 86_400)
  );
}

const set = fc.record({ name: names, changes }).map(
  ({ name, changes }): Command => ({
    text: `Set-ReceiveConnector ${quote(name)} ${parameters(changes)} -WarningAction SilentlyContinue`,
    apply(model) {
      const found = model.get(key(name));
      if (!inRange(changes) || !found) return false;
      const next = { ...found, ...changes };
      if ((next.requireTLS && !next.tls) || next.idle >= next.timeout) return false;
      if ((next.external && !next.servers) || collides(next, model)) return false;
      model.set(key(name), next);
      return true;
    },
  }),
);

/** A look changes nothing and fails for what is not there. */
const get = names.map(
  (name): Command => ({
    text: `Get-ReceiveConnector ${quote(name)} | Out-Null`,
    apply: (model) => model.has(key(name)),
  }),
);

/** Several connectors by pipeline: those that are refused do not stop the others. */
const setAll = fc.constantFrom(1, 7, 10_000).map(
  (perSource): Command => ({
    text: `Get-ReceiveConnector -Server EX01 | Set-ReceiveConnector -MaxInboundConnectionPerSource ${perSource} -WarningAction SilentlyContinue`,
    apply(model) {
      for (const [name, one] of model) model.set(name, { ...one, perSource });
      return true;
    },
  }),
);

const command = fc.oneof(
  { weight: 3, arbitrary: create },
  { weight: 1, arbitrary: remove },
  { weight: 1, arbitrary: rename },
  { weight: 5, arbitrary: set },
  { weight: 1, arbitrary: get },
  { weight: 1, arbitrary: setAll },
);

function state(shell: PracticeShell): unknown {
  const { organisation } = shell.store;
  return Array.from(organisation.onServer('ReceiveConnector', 'EX01'), (record) => {
    const value = (property: string) => organisation.value(record, property);
    return [
      record.name,
      (value('Bindings') as string[])[0],
      (value('RemoteIPRanges') as string[])[0],
      value('MaxInboundConnectionPerSource'),
      value('MaxInboundConnectionPercentagePerSource'),
      Number(value('AuthMechanism')) & 33,
      Number(value('PermissionGroups')) & 4,
      value('RequireTLS'),
    ];
  }).sort();
}

function expected(model: Model): unknown {
  return [...model.values()]
    .map((one) => [
      one.name,
      `0.0.0.0:${one.port}`,
      rangeText(one.range),
      one.perSource,
      one.percentage,
      Number(one.tls) + 32 * Number(one.external),
      4 * Number(one.servers),
      one.requireTLS,
    ])
    .sort();
}

test('random commands do what a plain model of the rules says', () => {
  const shell = practiceShell([{ name: 'EX01', kind: 'Mailbox', version: '2019' }]);
  fc.assert(
    fc.property(fc.array(command, { minLength: 1, maxLength: 25 }), (commands) => {
      shell.run('Get-ReceiveConnector | Remove-ReceiveConnector -Confirm:$false');
      const model: Model = new Map();
      for (const { text, apply } of commands) {
        shell.session.errors.items.length = 0;
        const accepted = apply(model);
        const { output } = shell.run(text);
        expect([text, shell.session.errors.items.length > 0, output !== '']).toEqual([text, !accepted, !accepted]);
        expect([text, state(shell)]).toEqual([text, expected(model)]);
      }
      // A second shell that opens the store sees the same.
      const before = JSON.stringify(state(shell));
      shell.store.refresh();
      expect(JSON.stringify(state(shell))).toBe(before);
    }),
    { numRuns: 40 },
  );
});
