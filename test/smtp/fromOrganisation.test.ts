import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SERVERS, newOrganisation } from '../../src/exchange/setup.ts';
import { shareOfOneSource } from '../../src/smtp/explain/share.ts';
import { connectorsOf, serverOf } from '../../src/smtp/fromOrganisation.ts';
import { DEFAULT_SWITCHES } from '../../src/smtp/switches.ts';

let id = 0;
const context = { now: () => 0, newId: () => `00000000-0000-0000-0000-${String(++id).padStart(12, '0')}` };

describe('the practice organisation under the rule', () => {
  it('has the connectors and limits of a real Exchange 2019 server', () => {
    const organisation = newOrganisation(DEFAULT_SERVERS, context);
    const connectors = connectorsOf(organisation, 'EX01');
    expect(
      connectors.map((one) => [
        one.Identity,
        one.TransportRole,
        one.MaxInboundConnectionPerSource,
        one.MaxInboundConnectionPercentagePerSource,
        one.MessageRateLimit,
        one.TarpitInterval,
      ]),
    ).toEqual([
      ['EX01\\Default EX01', 'HubTransport', Infinity, 100, Infinity, 5000],
      ['EX01\\Client Proxy EX01', 'HubTransport', 20, 2, 5, 5000],
      ['EX01\\Default Frontend EX01', 'FrontendTransport', 20, 2, Infinity, 5000],
      ['EX01\\Outbound Proxy Frontend EX01', 'FrontendTransport', 20, 2, Infinity, 0],
      ['EX01\\Client Frontend EX01', 'FrontendTransport', 20, 2, 5, 5000],
    ]);
    expect(connectors[2]).toMatchObject({
      Fqdn: 'EX01.contoso.com',
      ProtocolLoggingLevel: 'Verbose',
      PermissionGroups: ['AnonymousUsers', 'ExchangeServers', 'ExchangeLegacyServers'],
      MaxMessageSize: 37_748_736,
      ConnectionTimeout: 600_000,
      SizeEnabled: 'Enabled',
    });
    expect(serverOf(organisation, 'ex01')).toEqual({
      Name: 'EX01',
      Fqdn: 'EX01.contoso.com',
      Version: '2019',
      Role: 'Mailbox',
      MaxConnectionRatePerMinute: 1200,
      MaxReceiveSize: 37_748_736,
      MaxRecipientEnvelopeLimit: 500,
      AcceptedDomains: ['contoso.com'],
      Active: true,
    });
  });

  it.each([
    ['2007', 'Hub', 98],
    ['2010', 'Hub', 20],
    ['2016', 'Edge', 20],
  ] as const)('of Exchange %s on %s lets one address have %d', (version, kind, gets) => {
    const organisation = newOrganisation([{ name: 'S1', kind, version }], context, { version });
    const [connector] = connectorsOf(organisation, 'S1');
    expect(serverOf(organisation, 'S1').Role).toBe(kind);
    expect(shareOfOneSource(connector!, 0, DEFAULT_SWITCHES).gets).toBe(gets);
  });

  it('says which server is missing', () => {
    expect(() => serverOf(newOrganisation(DEFAULT_SERVERS, context), 'EX09')).toThrow(
      "There is no Exchange server 'EX09'.",
    );
  });
});
