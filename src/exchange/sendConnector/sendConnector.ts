import { CONFIGURATION_OBJECT_ROWS } from '../adObject.ts';
import type { ObjectKind } from '../ObjectKind.ts';
import type { PropertyRow } from '../PropertyRow.ts';

const INT_MAX = 2_147_483_647;
const ROUTING_GROUP = 'Exchange Routing Group (DWBGZMFD01QNBJR)';

function setting(
  name: string,
  type: PropertyRow['type'],
  value: PropertyRow['default'],
  help: string,
  more: Partial<PropertyRow> = {},
): PropertyRow {
  return {
    name,
    type,
    ...(value !== undefined && { default: value }),
    verbs: 'NS',
    help,
    proof: 'documented',
    ...more,
  };
}

/** In the order of a real Exchange 2019 export; defaults documented for New-SendConnector. */
const ROWS: readonly PropertyRow[] = [
  setting('DNSRoutingEnabled', 'bool', true, 'Whether mail goes by MX records; false for smart hosts.'),
  setting('TlsDomain', 'text', null, 'The domain the certificate of the other side must name.', {
    nullable: true,
    since: '2010',
  }),
  setting('TlsAuthLevel', 'tlsAuthLevel', null, 'How far the certificate of the other side is looked at.', {
    nullable: true,
    since: '2010',
  }),
  setting('ErrorPolicies', 'errorPolicies', 0, 'How failures are treated.', { since: '2010' }),
  setting('SmartHosts', 'smartHosts', [], 'The hosts all mail is handed to.', { nullable: true }),
  setting('Port', 'int', 25, 'The port of the other side.', { range: { min: 0, max: 65_535 } }),
  setting('ConnectionInactivityTimeOut', 'timeSpan', '00:10:00', 'How long a connection may be idle.', {
    range: { min: 1000, max: 86_400_000 },
  }),
  setting('ForceHELO', 'bool', false, 'Whether HELO is used instead of EHLO.'),
  setting('FrontendProxyEnabled', 'bool', false, 'Whether mail goes out through the front end.', { since: '2013' }),
  setting('IgnoreSTARTTLS', 'bool', false, 'Whether TLS is not used even when it is offered.', { since: '2010' }),
  setting('CloudServicesMailEnabled', 'bool', false, 'Whether Exchange headers are kept for a hybrid deployment.', {
    since: '2013',
  }),
  setting('Fqdn', 'fqdn', null, 'The name given with HELO or EHLO.', { nullable: true }),
  setting('TlsCertificateName', 'certificateId', null, 'The certificate for TLS.', { nullable: true, since: '2013' }),
  setting('RequireTLS', 'bool', false, 'Whether TLS must be used.'),
  setting('RequireOorg', 'bool', false, 'Reserved for internal use.', { since: '2010' }),
  setting('Enabled', 'bool', true, 'Whether the connector is used.'),
  setting(
    'ProtocolLoggingLevel',
    'protocolLoggingLevel',
    0,
    'Whether the SMTP conversation is written to the protocol log.',
  ),
  setting('SmartHostAuthMechanism', 'smartHostAuthMechanism', 0, 'How the server proves itself to the smart host.'),
  setting('AuthenticationCredential', 'credential', null, 'The account for the smart host.', { nullable: true }),
  setting('UseExternalDNSServersEnabled', 'bool', false, 'Whether the external DNS servers are asked.'),
  setting('DomainSecureEnabled', 'bool', false, 'Whether mutual TLS is asked of domains with domain security.'),
  setting('SourceIPAddress', 'ipAddress', '0.0.0.0', 'The local address mail goes out from.'),
  setting('SmtpMaxMessagesPerConnection', 'int', 20, 'How many messages one connection carries.', {
    range: { min: 0, max: INT_MAX },
    since: '2010',
  }),
  setting('ConnectorType', 'sendConnectorType', 0, 'Default or XPremises.', { since: '2016' }),
  {
    name: 'SmartHostsString',
    type: 'text',
    compute: (record, organisation) => {
      const hosts = organisation.value(record, 'SmartHosts');
      return Array.isArray(hosts) ? hosts.join(',') : '';
    },
    help: 'The smart hosts as one text.',
    proof: 'recorded',
  },
  {
    name: 'CertificateSubject',
    type: 'text',
    default: null,
    help: 'The subject of the certificate.',
    since: '2013',
    proof: 'recorded',
  },
  {
    name: 'Region',
    type: 'sendConnectorRegion',
    default: 0,
    help: 'Reserved for internal use.',
    since: '2013',
    proof: 'recorded',
  },
  setting('AddressSpaces', 'addressSpaces', [], 'The domains the connector takes mail for: type:domain;cost.', {
    nullable: true,
  }),
  { name: 'ConnectedDomains', type: 'texts', default: [], help: 'Routing groups of Exchange 2003.', proof: 'recorded' },
  setting('IsScopedConnector', 'bool', false, 'Whether only servers of the same site use it.'),
  { name: 'IsSmtpConnector', type: 'bool', default: true, help: 'Whether it speaks SMTP.', proof: 'recorded' },
  setting('Comment', 'text', '', 'A remark of your own.', { nullable: true, maxLength: 1024 }),
  {
    name: 'SourceRoutingGroup',
    type: 'routingGroupId',
    default: ROUTING_GROUP,
    help: 'The routing group of the connector.',
    proof: 'recorded',
  },
  setting('SourceTransportServers', 'serverIds', [], 'The servers that use the connector.'),
  {
    name: 'HomeMTA',
    type: 'plainId',
    default: 'Microsoft MTA',
    help: 'The message transfer agent.',
    proof: 'recorded',
  },
  {
    name: 'HomeMtaServerId',
    type: 'serverId',
    compute: (record, organisation) => {
      const servers = organisation.value(record, 'SourceTransportServers');
      return Array.isArray(servers) ? (servers[0] ?? null) : null;
    },
    help: 'The server of the message transfer agent.',
    proof: 'recorded',
  },
  setting('MaxMessageSize', 'unlimitedByteSize', 36_700_160, 'How large a message may be.', {
    range: { min: 0, max: INT_MAX },
    defaults: { 2007: 10_485_760, 2010: 10_485_760 },
  }),
  ...CONFIGURATION_OBJECT_ROWS,
];

export const SEND_CONNECTOR: ObjectKind = {
  name: 'SendConnector',
  typeNames: [
    'Microsoft.Exchange.Data.Directory.SystemConfiguration.SmtpSendConnectorConfig',
    'Microsoft.Exchange.Data.Directory.SystemConfiguration.MailGateway',
    'Microsoft.Exchange.Data.Directory.SystemConfiguration.SendConnector',
    'Microsoft.Exchange.Data.Directory.SystemConfiguration.ADLegacyVersionableObject',
    'Microsoft.Exchange.Data.Directory.SystemConfiguration.ADConfigurationObject',
    'Microsoft.Exchange.Data.Directory.ADObject',
    'Microsoft.Exchange.Data.Directory.ADRawEntry',
    'Microsoft.Exchange.Data.ConfigurableObject',
  ],
  rows: ROWS,
};
