import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { compareOrganisations } from '../../src/exchange/interchange/compareOrganisations.ts';
import { exportClixml } from '../../src/exchange/interchange/exportClixml.ts';
import { exportScript } from '../../src/exchange/interchange/exportScript.ts';
import { readFormatList } from '../../src/exchange/interchange/formatListText.ts';
import { importOrganisation } from '../../src/exchange/interchange/importOrganisation.ts';
import { bagText } from '../../src/exchange/interchange/PropertyBag.ts';
import { kindOf } from '../../src/exchange/kinds.ts';
import { newOrganisation } from '../../src/exchange/setup.ts';
import { ClixmlBags } from '../../src/host/lab/clixmlBags.ts';

let counter = 0;
const context = {
  now: () => 1_700_000_000_000,
  newId: () => `00000000-0000-4000-8000-${String(++counter).padStart(12, '0')}`,
};

function capture(name: string): string {
  return readFileSync(new URL(`../../fixtures/${name}.xml`, import.meta.url), 'utf8');
}

describe('the recorded export of a real Exchange 2019 server', () => {
  const bags = ClixmlBags.read(capture('GetReceiveConnector-E19'));

  test('is read whole', () => {
    expect(bags.map((bag) => bagText(bag, 'Identity'))).toEqual([
      'WIN-CTD3L0RGEN4\\Default WIN-CTD3L0RGEN4',
      'WIN-CTD3L0RGEN4\\Client Proxy WIN-CTD3L0RGEN4',
      'WIN-CTD3L0RGEN4\\Default Frontend WIN-CTD3L0RGEN4',
      'WIN-CTD3L0RGEN4\\Outbound Proxy Frontend WIN-CTD3L0RGEN4',
      'WIN-CTD3L0RGEN4\\Client Frontend WIN-CTD3L0RGEN4',
    ]);
    const names = [...bags[0]!.properties.keys()].filter((name) => !/^(PS|Runspace)/.test(name));
    expect(names).toEqual(kindOf('ReceiveConnector').rows.map((row) => row.name));
  });

  test('imports without loss: every property prints as it was recorded', () => {
    const { organisation, report } = importOrganisation(bags, context);
    expect(report.odd).toEqual([]);
    expect(report.unknownProperties).toEqual([]);
    expect(report.taken).toEqual({ ReceiveConnector: 5 });
    expect(organisation.settings).toMatchObject({
      domain: 'exlab.dom',
      name: 'First Organization',
      connected: 'WIN-CTD3L0RGEN4',
      domainController: 'WIN-CTD3L0RGEN4.exlab.dom',
    });
  });

  test('shows that the default connectors here are the recorded ones', () => {
    const { organisation } = importOrganisation(bags, context);
    const differing = [...organisation.all('ReceiveConnector')].map((record) => Object.keys(record.values));
    // What the lab's administrator had changed: one certificate and one domain capability.
    expect(differing).toEqual([
      ['Fqdn'],
      ['Fqdn'],
      ['Fqdn', 'TlsCertificateName', 'TlsDomainCapabilities'],
      ['Fqdn'],
      ['Fqdn'],
    ]);
  });
});

test('servers and Send connectors are taken too', () => {
  const all = ['GetReceiveConnector-E19', 'GetExchangeServer-E16', 'GetExchangeServer-E19', 'GetSendConnector-E19'];
  const { organisation, report } = importOrganisation(
    all.flatMap((name) => ClixmlBags.read(capture(name))),
    context,
  );
  expect(report.taken).toEqual({ ReceiveConnector: 5, ExchangeServer: 2, SendConnector: 1 });
  expect(report.unknownProperties).toEqual([]);
  expect(report.odd).toEqual([]);
  expect(Array.from(organisation.all('ExchangeServer'), (server) => [server.name, server.version])).toEqual([
    ['SOLO-E16A', '2016'],
    ['SOLO-E19A', '2019'],
    ['WIN-CTD3L0RGEN4', '2019'],
  ]);
});

test('a text of Format-List is read as well, wrapped lines joined', () => {
  const text = [
    '',
    'RunspaceId                                : ae7ffd61-d227-4f30-b04a-97a1178934ed',
    'AuthMechanism                             : Tls, BasicAuth',
    'Bindings                                  : {[::]:25, 0.0.0.0:25}',
    'MaxMessageSize                            : 10 MB (10,485,760 bytes)',
    'RemoteIPRanges                            : {10.0.0.1, 10.0.0.2}',
    'Server                                    : MX1',
    'TransportRole                             : FrontendTransport',
    'Name                                      : Relay',
    'DistinguishedName                         : CN=Relay,CN=SMTP Receive Connectors,CN=Protocols,CN=MX1,CN=Servers,CN=Exchang',
    '                                            e Administrative Group (FYDIBOHF23SPDLT),CN=Administrative Groups,CN=Fabrikam,',
    '                                            CN=Microsoft Exchange,CN=Services,CN=Configuration,DC=fabrikam,DC=com',
    'Identity                                  : MX1\\Relay',
    'Guid                                      : 7849c4d3-e168-483e-8ea8-836875117e4e',
    '',
    'Name : Other',
    'Server : MX1',
    'Bindings : {0.0.0.0:26}',
    'RemoteIPRanges : {0.0.0.0-255.255.255.255}',
  ].join('\r\n');
  const { organisation, report } = importOrganisation(readFormatList(text), context);
  expect(report.taken).toEqual({ ReceiveConnector: 2 });
  expect(organisation.settings).toMatchObject({ domain: 'fabrikam.com', name: 'Fabrikam' });
  const relay = [...organisation.onServer('ReceiveConnector', 'mx1')][0]!;
  expect(relay).toMatchObject({
    name: 'Relay',
    id: '7849c4d3-e168-483e-8ea8-836875117e4e',
    values: {
      AuthMechanism: 5,
      Bindings: ['[::]:25', '0.0.0.0:25'],
      MaxMessageSize: 10_485_760,
      RemoteIPRanges: ['10.0.0.1', '10.0.0.2'],
      TransportRole: 16_384,
    },
  });
});

test('comparing an organisation with itself finds nothing, with another every property', () => {
  const servers = [{ name: 'EX01', kind: 'Mailbox', version: '2019' }] as const;
  const a = newOrganisation(servers, context);
  const b = newOrganisation(servers, context);
  expect(compareOrganisations(a, b)).toEqual([]);
  const record = [...b.all('ReceiveConnector')][0]!;
  b.put(b.withValues(record, { MaxHopCount: 7 }, 0));
  expect(compareOrganisations(a, b)).toMatchObject([
    { kind: 'ReceiveConnector', identity: 'EX01\\Default EX01', property: 'MaxHopCount', left: 60, right: 7 },
  ]);
});

test('what is exported as CLIXML is what was imported, property by property', () => {
  const bags = ClixmlBags.read(capture('GetReceiveConnector-E19'));
  const { organisation } = importOrganisation(bags, context);
  const again = ClixmlBags.read(exportClixml(organisation, ['ReceiveConnector']));
  const texts = (list: typeof bags): unknown =>
    list.map((bag) =>
      [...bag.properties]
        .filter(([name]) => !/^(RunspaceId|SerializationData)$/.test(name))
        .map(([name, value]) => [name, sameTime(name, value)]),
    );
  expect(texts(again)).toEqual(texts(bags));
  expect(again.map((bag) => bag.typeNames)).toEqual(bags.map((bag) => bag.typeNames));
});

/** The same moment may be written with another offset. */
function sameTime(name: string, value: unknown): unknown {
  return name.startsWith('When') ? Date.parse(String(value)) : value;
}

test('an exported script names every change and nothing else', () => {
  const servers = [{ name: 'EX01', kind: 'Mailbox', version: '2019' }] as const;
  const organisation = newOrganisation(servers, context);
  const [first, second] = [...organisation.all('ReceiveConnector')];
  organisation.put(organisation.withValues(first!, { MaxInboundConnectionPerSource: 500, Comment: "Tom's" }, 0));
  organisation.remove(second!);
  organisation.put({
    ...first!,
    id: context.newId(),
    name: 'Relay',
    template: '',
    values: { Bindings: ['0.0.0.0:26'], RemoteIPRanges: ['10.0.0.1'], TransportRole: 16_384, AuthMechanism: 17 },
  });
  const lines = exportScript(organisation)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines).toEqual([
    "Remove-ReceiveConnector -Identity 'EX01\\Client Proxy EX01' -Confirm:$false",
    "Set-ReceiveConnector -Identity 'EX01\\Default EX01' -Comment 'Tom''s' -MaxInboundConnectionPerSource '500'",
    "New-ReceiveConnector -Name 'Relay' -Server 'EX01' -AuthMechanism 'Tls, ExchangeServer' -Bindings '0.0.0.0:26' -RemoteIPRanges '10.0.0.1' -TransportRole 'FrontendTransport'",
  ]);
});
