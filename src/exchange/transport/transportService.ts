import { AD_ROWS } from '../adObject.ts';
import type { ExchangeVersion } from '../ExchangeVersion.ts';
import type { ObjectKind } from '../ObjectKind.ts';
import type { PropertyRow } from '../PropertyRow.ts';
import type { Stored } from '../Stored.ts';
import { logRows } from './logRows.ts';

const MB = 1_048_576;
const INT_MAX = 2_147_483_647;
const ROLES = 'C:\\Program Files\\Microsoft\\Exchange Server\\V15\\TransportRoles';
const LOGS = `${ROLES}\\Logs\\Hub`;
const NO_GUID = '00000000-0000-0000-0000-000000000000';

function setting(
  name: string,
  type: PropertyRow['type'],
  value: Stored,
  help: string,
  more: Partial<PropertyRow> = {},
): PropertyRow {
  return { name, type, default: value, verbs: 'S', help, proof: 'documented', ...more };
}

const since = (version: ExchangeVersion): Partial<PropertyRow> => ({ since: version });
const nullable: Partial<PropertyRow> = { nullable: true };

/**
 * The transport service of a server: defaults from the documentation of Set-TransportService, in the order of its
 * parameters; no listing of a real server was found, so the order is inferred. Exchange 2010 names its Mailbox-less
 * folders differently, which only shows in the paths.
 */
export const TRANSPORT_SERVICE_ROWS: readonly PropertyRow[] = [
  AD_ROWS.Name,
  setting('AntispamAgentsEnabled', 'bool', false, 'Whether the anti-spam agents are installed.'),
  ...logRows({
    prefix: 'ActiveUserStatisticsLog',
    about: 'the active user statistics log',
    since: '2010',
    age: '30.00:00:00',
    directorySize: 250 * MB,
    fileSize: 10 * MB,
    path: `${LOGS}\\ActiveUsersStats`,
    plainSizes: true,
    proof: 'documented',
  }),
  ...logRows({
    prefix: 'AgentLog',
    about: 'the agent log',
    since: '2013',
    enabled: true,
    age: '7.00:00:00',
    directorySize: 250 * MB,
    fileSize: 10 * MB,
    path: `${LOGS}\\AgentLog`,
    proof: 'documented',
  }),
  ...logRows({
    prefix: 'ConnectivityLog',
    about: 'the connectivity log',
    enabled: true,
    age: '30.00:00:00',
    directorySize: 1000 * MB,
    fileSize: 10 * MB,
    path: `${LOGS}\\Connectivity`,
    proof: 'documented',
  }),
  setting('ContentConversionTracingEnabled', 'bool', false, 'Whether content conversion is traced.'),
  setting('DelayNotificationTimeout', 'timeSpan', '04:00:00', 'When the sender is told that a message is late.'),
  ...logRows({
    prefix: 'DnsLog',
    about: 'the DNS log',
    since: '2013',
    enabled: false,
    age: '7.00:00:00',
    directorySize: 100 * MB,
    fileSize: 10 * MB,
    proof: 'documented',
  }),
  setting('DnsLogPath', 'path', null, 'The folder of the DNS log.', { ...nullable, ...since('2013') }),
  setting(
    'ExternalDNSAdapterEnabled',
    'bool',
    true,
    'Whether the DNS servers of a network card are used for outside names.',
  ),
  setting('ExternalDNSAdapterGuid', 'guid', NO_GUID, 'The network card for outside names.'),
  setting('ExternalDNSProtocolOption', 'protocolOption', 0, 'TCP, UDP or both for outside names.'),
  setting('ExternalDNSServers', 'ipAddresses', [], 'The DNS servers for outside names.', nullable),
  setting('ExternalIPAddress', 'ipAddress', null, 'The address the server shows outside.', nullable),
  setting(
    'InternalDNSAdapterEnabled',
    'bool',
    true,
    'Whether the DNS servers of a network card are used for inside names.',
  ),
  setting('InternalDNSAdapterGuid', 'guid', NO_GUID, 'The network card for inside names.'),
  setting('InternalDNSProtocolOption', 'protocolOption', 0, 'TCP, UDP or both for inside names.'),
  setting('InternalDNSServers', 'ipAddresses', [], 'The DNS servers for inside names.', nullable),
  setting(
    'IntraOrgConnectorProtocolLoggingLevel',
    'protocolLoggingLevel',
    0,
    'Protocol logging of the connector between the servers of the organization.',
  ),
  setting(
    'IntraOrgConnectorSmtpMaxMessagesPerConnection',
    'int',
    20,
    'How many messages one connection between servers carries.',
    {
      range: { min: 0, max: INT_MAX },
      since: '2010',
    },
  ),
  ...logRows({
    prefix: 'IrmLog',
    about: 'the information rights management log',
    since: '2010',
    enabled: true,
    age: '30.00:00:00',
    directorySize: 250 * MB,
    proof: 'documented',
  }),
  setting(
    'IrmLogMaxFileSize',
    'byteSize',
    10 * MB,
    'How large one file of the information rights management log may grow.',
    since('2010'),
  ),
  setting(
    'IrmLogPath',
    'path',
    'C:\\Program Files\\Microsoft\\Exchange Server\\V15\\Logging\\IRMLogs',
    'The folder of the information rights management log.',
    { ...nullable, ...since('2010') },
  ),
  setting('MaxConcurrentMailboxDeliveries', 'int', 20, 'How many deliveries to mailboxes run at the same time.', {
    range: { min: 1, max: 256 },
  }),
  setting('MaxConcurrentMailboxSubmissions', 'int', 20, 'How many submissions from mailboxes run at the same time.', {
    range: { min: 1, max: 256 },
  }),
  setting('MaxConnectionRatePerMinute', 'int', 1200, 'How many connections a minute the server opens its door to.', {
    range: { min: 1, max: INT_MAX },
  }),
  setting('MaxOutboundConnections', 'unlimitedInt', 1000, 'How many outgoing connections there may be.', {
    range: { min: 1, max: INT_MAX },
  }),
  setting(
    'MaxPerDomainOutboundConnections',
    'unlimitedInt',
    40,
    'How many outgoing connections there may be to one domain.',
    {
      range: { min: 1, max: INT_MAX },
      defaults: { 2007: 20, 2010: 20, 2013: 20 },
    },
  ),
  setting('MessageExpirationTimeout', 'timeSpan', '2.00:00:00', 'When a message that cannot be sent is given up.'),
  setting('MessageRetryInterval', 'timeSpan', '00:05:00', 'How long a message waits after a temporary failure.', {
    defaults: { 2007: '00:01:00', 2010: '00:01:00' },
  }),
  ...logRows({
    prefix: 'MessageTrackingLog',
    about: 'the message tracking log',
    enabled: true,
    age: '30.00:00:00',
    directorySize: 1000 * MB,
    proof: 'documented',
  }),
  setting(
    'MessageTrackingLogMaxFileSize',
    'byteSize',
    10 * MB,
    'How large one file of the message tracking log may grow.',
  ),
  setting(
    'MessageTrackingLogPath',
    'path',
    `${ROLES}\\Logs\\MessageTracking`,
    'The folder of the message tracking log.',
    nullable,
  ),
  setting(
    'MessageTrackingLogSubjectLoggingEnabled',
    'bool',
    true,
    'Whether subjects are written to the message tracking log.',
  ),
  setting(
    'OutboundConnectionFailureRetryInterval',
    'timeSpan',
    '00:10:00',
    'How long an outgoing connection waits after it failed.',
  ),
  setting('PickupDirectoryMaxHeaderSize', 'byteSize', 65_536, 'How large a header in the pickup folder may be.'),
  setting('PickupDirectoryMaxMessagesPerMinute', 'int', 100, 'How many messages a minute the pickup folder takes.', {
    range: { min: 1, max: 20_000 },
  }),
  setting(
    'PickupDirectoryMaxRecipientsPerMessage',
    'int',
    100,
    'How many recipients a message in the pickup folder may have.',
    { range: { min: 1, max: 10_000 } },
  ),
  setting('PickupDirectoryPath', 'path', `${ROLES}\\Pickup`, 'The pickup folder.', nullable),
  setting('PipelineTracingEnabled', 'bool', false, 'Whether the messages of one sender are traced through transport.'),
  setting('PipelineTracingPath', 'path', `${LOGS}\\PipelineTracing`, 'The folder of the pipeline trace.', nullable),
  setting('PipelineTracingSenderAddress', 'smtpAddress', null, 'The sender that is traced.', nullable),
  setting('PoisonMessageDetectionEnabled', 'bool', true, 'Whether messages that crash transport are set aside.'),
  setting('PoisonThreshold', 'int', 2, 'After how many crashes a message is set aside.', {
    range: { min: 1, max: 10 },
  }),
  ...logRows({
    prefix: 'QueueLog',
    about: 'the queue log',
    since: '2013',
    age: '7.00:00:00',
    directorySize: 200 * MB,
    fileSize: 10 * MB,
    path: `${LOGS}\\QueueViewer`,
    proof: 'documented',
  }),
  setting('QueueMaxIdleTime', 'timeSpan', '00:03:00', 'How long an empty queue stays.'),
  ...logRows({
    prefix: 'ReceiveProtocolLog',
    about: 'the protocol log of the Receive connectors',
    age: '30.00:00:00',
    directorySize: 250 * MB,
    fileSize: 10 * MB,
    path: `${LOGS}\\ProtocolLog\\SmtpReceive`,
    proof: 'documented',
  }),
  setting('RecipientValidationCacheEnabled', 'bool', false, 'Whether recipients that were looked up are remembered.'),
  setting('ReplayDirectoryPath', 'path', `${ROLES}\\Replay`, 'The replay folder.', nullable),
  setting('RootDropDirectoryPath', 'text', null, 'The drop folder.', nullable),
  ...logRows({
    prefix: 'RoutingTableLog',
    about: 'the routing table log',
    age: '7.00:00:00',
    directorySize: 50 * MB,
    path: `${LOGS}\\Routing`,
    proof: 'documented',
  }),
  ...logRows({
    prefix: 'SendProtocolLog',
    about: 'the protocol log of the Send connectors',
    age: '30.00:00:00',
    directorySize: 250 * MB,
    fileSize: 10 * MB,
    path: `${LOGS}\\ProtocolLog\\SmtpSend`,
    proof: 'documented',
  }),
  ...logRows({
    prefix: 'ServerStatisticsLog',
    about: 'the server statistics log',
    since: '2010',
    age: '30.00:00:00',
    directorySize: 250 * MB,
    fileSize: 10 * MB,
    path: `${LOGS}\\ServerStats`,
    plainSizes: true,
    proof: 'documented',
  }),
  setting('TransientFailureRetryCount', 'int', 6, 'How often a failed connection is tried again at once.', {
    range: { min: 0, max: 15 },
  }),
  setting('TransientFailureRetryInterval', 'timeSpan', '00:05:00', 'How long those tries are apart.'),
  setting(
    'UseDowngradedExchangeServerAuth',
    'bool',
    false,
    'Whether GSSAPI is used where servers cannot encrypt.',
    since('2010'),
  ),
  AD_ROWS.AdminDisplayName,
  AD_ROWS.ExchangeVersion,
  AD_ROWS.DistinguishedName,
  AD_ROWS.Identity,
  AD_ROWS.Guid,
  AD_ROWS.ObjectCategory,
  AD_ROWS.ObjectClass,
  AD_ROWS.WhenChanged,
  AD_ROWS.WhenCreated,
  AD_ROWS.WhenChangedUTC,
  AD_ROWS.WhenCreatedUTC,
  AD_ROWS.OrganizationId,
  AD_ROWS.Id,
  AD_ROWS.OriginatingServer,
  AD_ROWS.IsValid,
  AD_ROWS.ObjectState,
];

export const TRANSPORT_SERVICE: ObjectKind = {
  name: 'TransportService',
  typeNames: [
    'Microsoft.Exchange.Data.Directory.Management.TransportServer',
    'Microsoft.Exchange.Data.Directory.Management.ADPresentationObject',
    'Microsoft.Exchange.Data.Directory.ADObject',
    'Microsoft.Exchange.Data.Directory.ADRawEntry',
    'Microsoft.Exchange.Data.ConfigurableObject',
  ],
  rows: TRANSPORT_SERVICE_ROWS,
  templateValues: (_, template) =>
    template === 'Edge'
      ? {
          AntispamAgentsEnabled: true,
          RecipientValidationCacheEnabled: true,
          OutboundConnectionFailureRetryInterval: '00:30:00',
          TransientFailureRetryInterval: '00:10:00',
        }
      : {},
};
