import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ExchangeVersion, type ServerKind, VERSIONS } from '../../src/exchange/ExchangeVersion.ts';
import type { ObjectRecord } from '../../src/exchange/ObjectRecord.ts';
import type { Organisation } from '../../src/exchange/Organisation.ts';
import { conflict } from '../../src/exchange/rules/ListenerConflict.ts';
import { firstViolation, RECEIVE_CONNECTOR_RULES } from '../../src/exchange/rules/receiveConnectorRules.ts';
import type { StoredValues } from '../../src/exchange/Stored.ts';
import { newOrganisation, serverKindsOf } from '../../src/exchange/setup.ts';
import { overlap, parseIPRange } from '../../src/values/exchange/ipRangeText.ts';
import { fixedContext } from './practiceShell.ts';

function made(version: ExchangeVersion = '2019', kind: ServerKind = 'Mailbox'): Organisation {
  return newOrganisation([{ name: 'EX01', kind, version }], fixedContext());
}

function connector(organisation: Organisation, values: StoredValues, name = 'Relay'): ObjectRecord {
  const { version } = organisation.settings;
  const bare: ObjectRecord = {
    kind: 'ReceiveConnector',
    id: `00000000-0000-4000-9000-${name.padStart(12, '0')}`,
    name,
    server: 'EX01',
    version,
    created: 0,
    changed: 0,
    values: {},
  };
  return organisation.withValues(bare, { Bindings: ['10.9.9.9:26'], RemoteIPRanges: ['10.0.0.1'], ...values }, 0);
}

/** The rule that refuses these values, null when none does. */
function refusal(values: StoredValues, organisation = made(), before?: ObjectRecord): string | null {
  const candidate = connector(organisation, values);
  const context = { organisation, shellVersion: organisation.settings.version, ...(before && { before }) };
  return RECEIVE_CONNECTOR_RULES.find((rule) => rule.check(candidate, context) !== null)?.name ?? null;
}

describe('rules between the fields of a Receive connector', () => {
  test.each<[StoredValues, string | null]>([
    [{}, null],
    [{ AuthMechanism: 8 }, 'BasicAuthRequireTLSNeedsBasicAuthAndTls'],
    [{ AuthMechanism: 12 }, 'BasicAuthRequireTLSNeedsBasicAuthAndTls'],
    [{ AuthMechanism: 13 }, null],
    [{ AuthMechanism: 32 }, 'ExternalAuthoritativeNeedsExchangeServers'],
    [{ AuthMechanism: 33, PermissionGroups: 4 }, null],
    [{ AuthMechanism: 34, PermissionGroups: 4 }, 'ExternalAuthoritativeOnlyWithTls'],
    [{ RequireTLS: true, AuthMechanism: 0 }, 'RequireTLSNeedsTls'],
    [{ RequireTLS: true, AuthMechanism: 1 }, null],
    [{ DomainSecureEnabled: true, AuthMechanism: 2 }, 'DomainSecureNeedsTls'],
    [{ DomainSecureEnabled: true, AuthMechanism: 33, PermissionGroups: 4 }, 'DomainSecureNeedsTls'],
    [{ ChunkingEnabled: false }, 'BinaryMimeNeedsChunking'],
    [{ ChunkingEnabled: false, BinaryMimeEnabled: false }, null],
    [{ ConnectionTimeout: '00:05:00' }, 'InactivityTimeoutBelowConnectionTimeout'],
    [{ ConnectionTimeout: '00:05:01' }, null],
    [{ PermissionGroups: 33 }, 'CustomPermissionGroupIsReadOnly'],
    [{ Banner: '220 hello' }, null],
    [{ Banner: '2200 hello' }, 'BannerStartsWith220'],
    [{ Banner: 'hello' }, 'BannerStartsWith220'],
    [{ Bindings: [] }, 'ListenersNotEmpty'],
    [{ RemoteIPRanges: [] }, 'ListenersNotEmpty'],
    [{ SuppressXAnonymousTls: true }, 'SuppressXAnonymousTlsNeedsDowngradedAuth'],
    [{ TransportRole: 2 }, 'TransportRoleFitsServer'],
    [{ AuthMechanism: 16, Fqdn: 'mail.contoso.com' }, 'FqdnWithExchangeServerAuth'],
    [{ AuthMechanism: 16, Fqdn: 'ex01.CONTOSO.com' }, null],
    [{ AuthMechanism: 16, Fqdn: 'ex01' }, null],
    [{ AuthMechanism: 16, Fqdn: null }, null],
    [{ AuthMechanism: 1, Fqdn: 'mail.contoso.com' }, null],
    [{ Bindings: ['0.0.0.0:25'] }, 'ListenerConflict'],
    [{ Bindings: ['10.0.0.9:25'] }, 'ListenerConflict'],
    [{ Bindings: ['0.0.0.0:25'], TransportRole: 16_384 }, null],
    [
      { Bindings: ['0.0.0.0:25'], TransportRole: 16_384, RemoteIPRanges: ['0.0.0.0-255.255.255.255'] },
      'ListenerConflict',
    ],
  ])('%p → %s', (values, rule) => {
    expect(refusal(values)).toBe(rule);
  });

  test('two more for Edge servers', () => {
    const edge = made('2019', 'Edge');
    expect(refusal({ LongAddressesEnabled: true }, edge)).toBe('LongAddressesNotOnEdge');
    expect(refusal({ PermissionGroups: 8 }, edge)).toBe('LegacyServersNotOnEdge');
    expect(refusal({ TransportRole: 16_384 }, edge)).toBe('TransportRoleFitsServer');
  });

  test('SuppressXAnonymousTls is allowed once the server uses downgraded authentication', () => {
    const organisation = made();
    for (const service of [...organisation.all('TransportService')])
      organisation.put(organisation.withValues(service, { UseDowngradedExchangeServerAuth: true }, 0));
    expect(refusal({ SuppressXAnonymousTls: true }, organisation)).toBeNull();
  });

  test('a connector that has Custom already may keep it', () => {
    const organisation = made();
    expect(
      refusal({ PermissionGroups: 33 }, organisation, connector(organisation, { PermissionGroups: 33 })),
    ).toBeNull();
  });

  test('the recorded sentences', () => {
    const organisation = made();
    const sentence = (values: StoredValues, shellVersion: ExchangeVersion = '2019'): string | undefined =>
      firstViolation(connector(organisation, values), { organisation, shellVersion })?.message;
    expect(sentence({ AuthMechanism: 16, Fqdn: 'x.com' })).toBe(
      'If the AuthMechanism attribute on a Receive connector contains the value ExchangeServer, you must set the FQDN parameter on the Receive connector to one of the following values: the FQDN of the transport server "EX01.contoso.com", the NetBIOS name of the transport server "EX01", or $null.',
    );
    expect(sentence({ AuthMechanism: 16, Fqdn: 'x.com' }, '2007')).toMatch(
      /^When the AuthMechanism parameter .* the NetBios name of/,
    );
    expect(sentence({ Bindings: ['[::]:25'] })).toBe(
      'The values that you specified for the Bindings and RemoteIPRanges parameters conflict with the settings on Receive connector "EX01\\Default Frontend EX01". Receive connectors assigned to different Transport roles on a single server must listen on unique local IP address & port bindings.',
    );
  });
});

test('a rule asks for no property that it does not say it reads', () => {
  const values = fc.record({
    AuthMechanism: fc.integer({ min: 0, max: 63 }),
    PermissionGroups: fc.integer({ min: 0, max: 63 }),
    RequireTLS: fc.boolean(),
    DomainSecureEnabled: fc.boolean(),
    ChunkingEnabled: fc.boolean(),
    SuppressXAnonymousTls: fc.boolean(),
    LongAddressesEnabled: fc.boolean(),
    TransportRole: fc.constantFrom(32, 16_384, 1),
    Banner: fc.constantFrom('', '220 x', 'x'),
  });
  fc.assert(
    fc.property(values, fc.constantFrom<ServerKind>('Mailbox', 'Edge'), (some, kind) => {
      const organisation = made('2019', kind);
      const candidate = connector(organisation, some);
      for (const rule of RECEIVE_CONNECTOR_RULES) {
        if (!rule.reads) continue;
        const asked = askedFor(candidate, organisation, (spied) =>
          rule.check(candidate, { organisation: spied, shellVersion: '2019' }),
        );
        expect([rule.name, asked.filter((property) => !rule.reads?.includes(property))]).toEqual([rule.name, []]);
      }
    }),
    { numRuns: 100 },
  );
});

/** The properties of a connector that are read of an organisation. */
function askedFor(record: ObjectRecord, organisation: Organisation, work: (spied: Organisation) => void): string[] {
  const asked: string[] = [];
  const spied = Object.create(organisation, {
    value: {
      value: (of: ObjectRecord, property: string) => {
        if (of === record) asked.push(property);
        return organisation.value(of, property);
      },
    },
    settings: { get: () => organisation.settings },
    server: { value: (name: string) => organisation.server(name) },
    fqdnOf: { value: (name: string) => organisation.fqdnOf(name) },
    onServer: { value: (...args: Parameters<Organisation['onServer']>) => organisation.onServer(...args) },
  }) as Organisation;
  work(spied);
  return asked;
}

test('the default connectors of every release and role keep all rules', () => {
  for (const version of VERSIONS) {
    for (const kind of serverKindsOf(version)) {
      const organisation = made(version, kind);
      for (const record of organisation.all('ReceiveConnector')) {
        expect([version, kind, record.name, firstViolation(record, { organisation, shellVersion: version })]).toEqual([
          version,
          kind,
          record.name,
          null,
        ]);
      }
    }
  }
});

const address = fc.integer({ min: 0, max: 30 });
const listener = fc.record({
  port: fc.constantFrom(25, 26),
  low: address,
  span: fc.integer({ min: 0, max: 8 }),
  front: fc.boolean(),
});

test('listener conflicts are the same when looked for one by one and by sorted lists', () => {
  fc.assert(
    fc.property(fc.array(listener, { minLength: 1, maxLength: 7 }), (listeners) => {
      const organisation = made();
      for (const record of [...organisation.all('ReceiveConnector')]) organisation.remove(record);
      const records = listeners.map(({ port, low, span, front }, index) =>
        connector(
          organisation,
          {
            Bindings: [`0.0.0.0:${port}`],
            RemoteIPRanges: [`10.0.0.${low}-10.0.0.${low + span}`],
            TransportRole: front ? 16_384 : 32,
          },
          `C${index}`,
        ),
      );
      for (const record of records) organisation.put(record);
      records.forEach((record, index) => {
        const expected = listeners.some((other, at) => at !== index && collide(listeners[index]!, other));
        expect(conflict(record, organisation) !== null).toBe(expected);
        // The way a Set- that leaves the listeners alone takes.
        const quick = firstViolation(record, { organisation, before: record, shellVersion: '2019' });
        expect(quick !== null).toBe(expected);
      });
    }),
    { numRuns: 200 },
  );
});

type Listener = { port: number; low: number; span: number; front: boolean };

function collide(a: Listener, b: Listener): boolean {
  if (a.port !== b.port) return false;
  if (a.front !== b.front) return true;
  const range = ({ low, span }: Listener) => parseIPRange(`10.0.0.${low}-10.0.0.${low + span}`)!;
  return ['same', 'partial'].includes(overlap(range(a), range(b)));
}
