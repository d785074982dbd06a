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
  perSource: number | 'Unlimited';
  percentage: number;
  tls: boolean;
  requireTLS: boolean;
  timeout: number;
  idle: number;
}

type Model = Map<string, Connector>;

interface Command {
  readonly text: string;
  /** Changes the model; false when the command must be refused. */
  readonly apply: (model: Model) => boolean;
}

const names = fc.constantFrom('Relay', 'relay', 'Scan & Print', "O'Brien", 'Ünïcode', '[brackets]');
const ports = fc.constantFrom(2601, 2602, 2603);
const key = (name: string): string => name.toLowerCase();
const quote = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const create = fc.record({ name: names, port: ports }).map(
  ({ name, port }): Command => ({
    text: `New-ReceiveConnector -Name ${quote(name)} -Bindings 0.0.0.0:${port} -RemoteIPRanges 10.0.0.1 | Out-Null`,
    apply(model) {
      if (model.has(key(name)) || [...model.values()].some((one) => one.port === port)) return false;
      model.set(key(name), {
        name,
        port,
        perSource: 20,
        percentage: 2,
        tls: true,
        requireTLS: false,
        timeout: 600,
        idle: 300,
      });
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
  readonly perSource?: number | 'Unlimited';
  readonly percentage?: number;
  readonly tls?: boolean;
  readonly requireTLS?: boolean;
  readonly timeout?: number;
  readonly idle?: number;
}

const changes: fc.Arbitrary<Changes> = fc.record(
  {
    perSource: fc.oneof(fc.constant('Unlimited' as const), fc.constantFrom(0, 1, 500, 10_000, 10_001)),
    percentage: fc.constantFrom(0, 1, 50, 100, 101),
    tls: fc.boolean(),
    requireTLS: fc.boolean(),
    timeout: fc.constantFrom(0, 1, 300, 301, 86_400, 86_401),
    idle: fc.constantFrom(0, 1, 299, 600),
  },
  { requiredKeys: [] },
);

function span(seconds: number): string {
  const clock = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  return `${Math.floor(seconds / 86_400)}.${clock}`;
}

function parameters({ perSource, percentage, tls, requireTLS, timeout, idle }: Changes): string {
  const words: string[] = [];
  if (perSource !== undefined) words.push(`-MaxInboundConnectionPerSource ${perSource}`);
  if (percentage !== undefined) words.push(`-MaxInboundConnectionPercentagePerSource ${percentage}`);
  if (tls !== undefined) words.push(`-AuthMechanism ${tls ? 'Tls' : 'None'}`);
  if (requireTLS !== undefined) words.push(`-RequireTLS $${requireTLS}`);
  if (timeout !== undefined) words.push(`-ConnectionTimeout ${span(timeout)}`);
  if (idle !== undefined) words.push(`-ConnectionInactivityTimeout ${span(idle)}`);
  return words.join(' ');
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
      model.set(key(name), next);
      return true;
    },
  }),
);

const command = fc.oneof(
  { weight: 3, arbitrary: create },
  { weight: 1, arbitrary: remove },
  { weight: 1, arbitrary: rename },
  { weight: 5, arbitrary: set },
);

function state(shell: PracticeShell): unknown {
  const { organisation } = shell.store;
  return Array.from(organisation.onServer('ReceiveConnector', 'EX01'), (record) => {
    const value = (property: string) => organisation.value(record, property);
    return [
      record.name,
      (value('Bindings') as string[])[0],
      value('MaxInboundConnectionPerSource'),
      value('MaxInboundConnectionPercentagePerSource'),
      Number(value('AuthMechanism')) & 1,
      value('RequireTLS'),
    ];
  }).sort();
}

function expected(model: Model): unknown {
  return [...model.values()]
    .map((one) => [one.name, `0.0.0.0:${one.port}`, one.perSource, one.percentage, Number(one.tls), one.requireTLS])
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
