import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareOrganisations } from '../../src/exchange/interchange/compareOrganisations.ts';
import { exportClixml } from '../../src/exchange/interchange/exportClixml.ts';
import { exportCsv } from '../../src/exchange/interchange/exportCsv.ts';
import { exportScript, serversOf } from '../../src/exchange/interchange/exportScript.ts';
import { importOrganisation } from '../../src/exchange/interchange/importOrganisation.ts';
import type { Organisation } from '../../src/exchange/Organisation.ts';
import type { Stored } from '../../src/exchange/Stored.ts';
import { newOrganisation } from '../../src/exchange/setup.ts';
import { encodeOrganisation } from '../../src/exchange/store/document.ts';
import { ClixmlBags } from '../../src/host/lab/clixmlBags.ts';
import { readOrganisationFiles } from '../../src/host/lab/organisationFile.ts';
import { UserFiles } from '../../src/host/lab/UserFiles.ts';
import { nodeFiles } from '../../src/host/nodeFiles.ts';
import { fixedContext, practiceShell } from './practiceShell.ts';

const folder = mkdtempSync(join(tmpdir(), 'ems-round-trip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FORMS: Readonly<Record<string, (organisation: Organisation) => string>> = {
  xml: exportClixml,
  json: (organisation) => JSON.stringify(encodeOrganisation(organisation, { generation: '', sequence: 0, journal: 0 })),
  csv: exportCsv,
};

function again(organisation: Organisation, form: string): Organisation {
  const file = join(folder, `organisation.${form}`);
  writeFileSync(file, FORMS[form]!(organisation));
  return readOrganisationFiles(new UserFiles(nodeFiles(null)), [file], fixedContext()).organisation;
}

/** Differences in what a form is about: a CSV file holds Receive connectors only. */
function differences(a: Organisation, b: Organisation, form: string): unknown {
  const all = compareOrganisations(a, b).filter(({ kind }) => kind !== 'ExchangeCertificate');
  return form === 'csv' ? all.filter(({ kind }) => kind === 'ReceiveConnector') : all;
}

const text = fc.string({
  unit: fc.constantFrom('a', 'Z', '0', ' ', '"', "'", ',', ';', '<', '&', 'é', '„', '$', '`'),
  maxLength: 12,
});
const octet = fc.integer({ min: 0, max: 255 });
const range = fc.tuple(octet, octet, fc.integer({ min: 8, max: 32 })).map(([a, b, bits]) => `10.${a}.${b}.0/${bits}`);

const connector = fc.record({
  name: fc
    .string({ unit: fc.constantFrom('a', 'B', ' ', "'", '[', ']', '&', 'ü'), minLength: 1, maxLength: 10 })
    .filter((name) => name.trim() === name),
  values: fc.record({
    Bindings: fc.constantFrom(['0.0.0.0:2600'], ['[::]:2601', '0.0.0.0:2601']),
    RemoteIPRanges: fc.uniqueArray(range, { minLength: 1, maxLength: 3 }),
    Comment: text.filter((one) => one.trim() === one),
    AuthMechanism: fc.constantFrom(1, 5, 13, 33),
    PermissionGroups: fc.constantFrom(0, 1, 4, 5),
    MaxMessageSize: fc.integer({ min: 65_536, max: 2_147_483_647 }),
    MaxInboundConnection: fc.oneof(fc.constant('Unlimited'), fc.integer({ min: 1, max: 9999 })),
    ConnectionTimeout: fc.constantFrom('00:10:01', '1.00:00:00'),
    RequireTLS: fc.boolean(),
    Fqdn: fc.constantFrom('mail.contoso.com', null),
    TransportRole: fc.constantFrom(32, 16_384),
  }),
});

function organisationOf(connectors: readonly { name: string; values: Record<string, unknown> }[]): Organisation {
  const context = fixedContext();
  const organisation = newOrganisation([{ name: 'EX01', kind: 'Mailbox', version: '2019' }], context);
  const names = new Set<string>();
  for (const { name, values } of connectors) {
    if (names.has(name.toLowerCase())) continue;
    names.add(name.toLowerCase());
    const bare = {
      kind: 'ReceiveConnector',
      id: context.newId(),
      name,
      server: 'EX01',
      version: '2019',
      created: context.now(),
      changed: context.now(),
      values: {},
    } as const;
    organisation.put(organisation.withValues(bare, values as Record<string, Stored>, context.now()));
  }
  return organisation;
}

test.each(Object.keys(FORMS))('any connectors written as %s are read back equal', (form) => {
  fc.assert(
    fc.property(fc.array(connector, { maxLength: 4 }), (connectors) => {
      const organisation = organisationOf(connectors);
      expect(differences(organisation, again(organisation, form), form)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each(Object.keys(FORMS))('properties that nobody knows survive %s', (form) => {
  const organisation = organisationOf([
    { name: 'Relay', values: { Bindings: ['0.0.0.0:2600'], RemoteIPRanges: ['10.0.0.1'] } },
  ]);
  const [relay] = [...organisation.onServer('ReceiveConnector', 'EX01')].filter(({ name }) => name === 'Relay');
  organisation.put({ ...relay!, unknown: { FutureLimit: '42', FutureText: 'a "b", c' } });
  const read = again(again(organisation, form), form);
  const back = [...read.onServer('ReceiveConnector', 'EX01')].find(({ name }) => name === 'Relay');
  expect(back?.unknown).toEqual({ FutureLimit: '42', FutureText: 'a "b", c' });
});

test('rights given by hand survive CLIXML; those of permission groups are not doubled', () => {
  const shell = practiceShell([{ name: 'EX01', kind: 'Mailbox', version: '2019' }]);
  shell.run(
    `Get-ReceiveConnector 'Default Frontend EX01' | Add-ADPermission -User 'NT AUTHORITY\\ANONYMOUS LOGON' -ExtendedRights ms-Exch-SMTP-Accept-Any-Recipient`,
  );
  expect(differences(shell.store.organisation, again(shell.store.organisation, 'xml'), 'xml')).toEqual([]);
});

/** The commands of the script in a shell whose servers were just installed. */
function rebuilt(organisation: Organisation): Organisation {
  const fresh = newOrganisation(serversOf(organisation), fixedContext(), organisation.settings);
  const shell = practiceShell(fresh);
  shell.run(exportScript(organisation));
  expect(shell.session.errors.items).toHaveLength(0);
  return shell.store.organisation;
}

test('the script that rebuilds the recorded server gives that server', () => {
  const bags = ClixmlBags.read(
    readFileSync(new URL('../../fixtures/GetReceiveConnector-E19.xml', import.meta.url), 'utf8'),
  );
  const { organisation } = importOrganisation(bags, fixedContext());
  expect(compareOrganisations(organisation, rebuilt(organisation))).toEqual([]);
});

test('the script that rebuilds a changed organisation gives that organisation', () => {
  const shell = practiceShell();
  shell.run(`
    Get-ReceiveConnector | Set-ReceiveConnector -MaxInboundConnection 321
    $null = New-ReceiveConnector 'Re lay ''x'' [1]' -Server EX02 -Bindings 0.0.0.0:26 -RemoteIPRanges 10.0.0.0/8, 1.1.1.1 -Comment 'a "q" $x \`' -AuthMechanism Tls, BasicAuth -PermissionGroups AnonymousUsers, ExchangeUsers -MaxMessageSize 12MB
    Get-ReceiveConnector "EX02\\Re lay 'x' [1]" | Add-ADPermission -User 'NT AUTHORITY\\ANONYMOUS LOGON' -ExtendedRights ms-Exch-SMTP-Accept-Any-Recipient | Out-Null
    Remove-ReceiveConnector 'EX01\\Client Frontend EX01' -Confirm:$false
    $null = New-SendConnector Out -Internet -AddressSpaces 'SMTP:*;1' -SourceTransportServers EX01, EX02
    Set-TransportService EX02 -MaxOutboundConnections 555
    Set-TransportConfig -MaxReceiveSize 50MB`);
  expect(shell.session.errors.items).toHaveLength(0);
  const { organisation } = shell.store;
  expect(compareOrganisations(organisation, rebuilt(organisation))).toEqual([]);
});
