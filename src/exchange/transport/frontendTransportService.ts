import { AD_ROWS } from '../adObject.ts';
import type { ObjectKind } from '../ObjectKind.ts';
import type { PropertyRow } from '../PropertyRow.ts';
import { logRows } from './logRows.ts';
import { TRANSPORT_SERVICE_ROWS } from './transportService.ts';

const MB = 1_048_576;
const LOGS = 'C:\\Program Files\\Microsoft\\Exchange Server\\V15\\TransportRoles\\Logs\\FrontEnd';

/** Settings that the front end shares with the transport service. */
const SHARED = new Set([
  'Name',
  'AntispamAgentsEnabled',
  'DnsLogEnabled',
  'DnsLogMaxAge',
  'DnsLogMaxDirectorySize',
  'DnsLogMaxFileSize',
  'DnsLogPath',
  'ExternalDNSAdapterEnabled',
  'ExternalDNSAdapterGuid',
  'ExternalDNSProtocolOption',
  'ExternalDNSServers',
  'ExternalIPAddress',
  'InternalDNSAdapterEnabled',
  'InternalDNSAdapterGuid',
  'InternalDNSProtocolOption',
  'InternalDNSServers',
  'IntraOrgConnectorProtocolLoggingLevel',
  'MaxConnectionRatePerMinute',
  'TransientFailureRetryCount',
  'TransientFailureRetryInterval',
]);

function frontEndLog(
  prefix: string,
  about: string,
  age: string,
  directorySize: number,
  folder: string,
  enabled?: boolean,
): PropertyRow[] {
  return logRows({
    prefix,
    about,
    age,
    directorySize: directorySize * MB,
    fileSize: 10 * MB,
    path: `${LOGS}\\${folder}`,
    ...(enabled !== undefined && { enabled }),
    proof: 'documented',
  });
}

const ROWS: readonly PropertyRow[] = [
  ...TRANSPORT_SERVICE_ROWS.filter((row) => SHARED.has(row.name)),
  ...frontEndLog('AgentLog', 'the agent log', '7.00:00:00', 250, 'AgentLog', true),
  ...frontEndLog('ConnectivityLog', 'the connectivity log', '30.00:00:00', 1000, 'Connectivity', true),
  ...frontEndLog(
    'ReceiveProtocolLog',
    'the protocol log of the Receive connectors',
    '30.00:00:00',
    250,
    'ProtocolLog\\SmtpReceive',
  ),
  ...frontEndLog(
    'SendProtocolLog',
    'the protocol log of the Send connectors',
    '30.00:00:00',
    250,
    'ProtocolLog\\SmtpSend',
  ),
  ...logRows({
    prefix: 'RoutingTableLog',
    about: 'the routing table log',
    since: '2016',
    age: '7.00:00:00',
    directorySize: 250 * MB,
    path: `${LOGS}\\Routing`,
    proof: 'documented',
  }),
];

const TAIL: readonly PropertyRow[] = Object.values(AD_ROWS).filter((row) => row.name !== 'Name');

function nameFirst(rows: readonly PropertyRow[]): PropertyRow[] {
  const [name, ...rest] = rows;
  return [...(name ? [name] : []), ...rest.sort((a, b) => (a.name < b.name ? -1 : 1)), ...TAIL];
}

/** The Front End Transport service; which properties it has is documented, their order inferred. */
export const FRONTEND_TRANSPORT_SERVICE: ObjectKind = {
  name: 'FrontendTransportService',
  typeNames: [
    'Microsoft.Exchange.Data.Directory.Management.FrontendTransportServerPresentationObject',
    'Microsoft.Exchange.Data.Directory.Management.ADPresentationObject',
    'Microsoft.Exchange.Data.Directory.ADObject',
    'Microsoft.Exchange.Data.Directory.ADRawEntry',
    'Microsoft.Exchange.Data.ConfigurableObject',
  ],
  rows: nameFirst(ROWS),
};

const MAILBOX_SHARED = new Set([
  'Name',
  'MaxConcurrentMailboxDeliveries',
  'MaxConcurrentMailboxSubmissions',
  'PipelineTracingEnabled',
  'PipelineTracingSenderAddress',
  'ContentConversionTracingEnabled',
]);

/** The Mailbox Transport service, read-only here: Set-MailboxTransportService is not among the emulated cmdlets. */
export const MAILBOX_TRANSPORT_SERVICE: ObjectKind = {
  name: 'MailboxTransportService',
  typeNames: [
    'Microsoft.Exchange.Data.Directory.Management.MailboxTransportServerPresentationObject',
    'Microsoft.Exchange.Data.Directory.Management.ADPresentationObject',
    'Microsoft.Exchange.Data.Directory.ADObject',
    'Microsoft.Exchange.Data.Directory.ADRawEntry',
    'Microsoft.Exchange.Data.ConfigurableObject',
  ],
  rows: nameFirst([
    ...TRANSPORT_SERVICE_ROWS.filter((row) => MAILBOX_SHARED.has(row.name)),
    ...logRows({
      prefix: 'ConnectivityLog',
      about: 'the connectivity log',
      enabled: true,
      age: '30.00:00:00',
      directorySize: 1000 * MB,
      fileSize: 10 * MB,
      path: LOGS.replace('FrontEnd', 'Mailbox\\Connectivity'),
      proof: 'documented',
    }),
    ...logRows({
      prefix: 'ReceiveProtocolLog',
      about: 'the protocol log of deliveries',
      age: '30.00:00:00',
      directorySize: 250 * MB,
      fileSize: 10 * MB,
      path: LOGS.replace('FrontEnd', 'Mailbox\\ProtocolLog\\SmtpReceive'),
      proof: 'documented',
    }),
    ...logRows({
      prefix: 'SendProtocolLog',
      about: 'the protocol log of submissions',
      age: '30.00:00:00',
      directorySize: 250 * MB,
      fileSize: 10 * MB,
      path: LOGS.replace('FrontEnd', 'Mailbox\\ProtocolLog\\SmtpSend'),
      proof: 'documented',
    }),
  ]),
};
