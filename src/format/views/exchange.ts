import { readProperty } from '../readProperty.ts';
import { column, listView, tableView, type View } from './build.ts';

const configuration = 'Microsoft.Exchange.Data.Directory.SystemConfiguration.';
const management = 'Microsoft.Exchange.Data.Directory.Management.';
const ADACE = 'Microsoft.Exchange.Management.RecipientTasks.ADAcePresentationObject';

/**
 * Connectors of Exchange 2013 and earlier have no AuthTarpitInterval. Their shells print three equal columns (recorded on
 * an early Exchange 2016, whose format file did not size columns by their content yet).
 */
function isBefore2016(connector: unknown): boolean {
  return readProperty(connector, 'AuthTarpitInterval') === undefined;
}

/** One letter for each service a certificate may be for; those it is not for are dots. The last letter is inferred. */
const SERVICE_LETTERS = [
  ['IMAP', 'I'],
  ['POP', 'P'],
  ['UM', 'U'],
  ['IIS', 'W'],
  ['SMTP', 'S'],
  ['Federation', 'F'],
  ['UMCallRouter', 'C'],
] as const;

/** `IP.WS..` (recorded). */
function serviceLetters(certificate: unknown): string {
  const services = String(readProperty(certificate, 'Services') ?? '').split(', ');
  return SERVICE_LETTERS.map(([service, letter]) => (services.includes(service) ? letter : '.')).join('');
}

/** Views of the Exchange shell. Proof: recorded (an exported format file of Exchange 2016, see the reference). */
export const views: View[] = [
  tableView(`${configuration}ReceiveConnector`, [column('Identity'), column('Bindings'), column('Enabled')], {
    autoSize: true,
    even: isBefore2016,
  }),
  tableView(
    `${configuration}SmtpSendConnectorConfig`,
    [column('Identity'), column('AddressSpaces'), column('Enabled')],
    { autoSize: true },
  ),
  tableView(`${management}ExchangeServer`, [
    column('Name', 19),
    column('Site', 20),
    column('ServerRole', 11),
    column('Edition', 11),
    column('AdminDisplayVersion', 19),
  ]),
  tableView(`${management}TransportServer`, [column('Name'), column('MessageTrackingLogEnabled')], {
    wrap: true,
    even: true,
  }),
  tableView(`${management}FrontendTransportServerPresentationObject`, [column('Name')], {
    wrap: true,
    even: true,
  }),
  // These two are recorded in pastes of consoles with 120 columns.
  tableView(`${configuration}AcceptedDomain`, [
    column('Name', 30),
    column('DomainName', 30),
    column('DomainType'),
    column('Default'),
  ]),
  tableView('Microsoft.Exchange.Management.SystemConfigurationTasks.ExchangeCertificate', [
    column('Thumbprint', 41),
    { label: 'Services', width: 10, compute: serviceLetters },
    column('Subject'),
  ]),
  tableView(ADACE, [
    column('Identity', 20),
    column('User', 20),
    column('Deny', 5),
    column('IsInherited', 9, { label: 'Inherited' }),
  ]),
  tableView(ADACE, [column('User'), column('Deny')], {
    name: 'Identity',
    autoSize: true,
    groupBy: { label: 'Identity', property: 'Identity' },
  }),
  tableView(ADACE, [column('Identity'), column('Deny')], {
    name: 'User',
    autoSize: true,
    groupBy: { label: 'User', property: 'User' },
  }),
  listView(
    ADACE,
    'User Identity Deny AccessRights IsInherited Properties ChildObjectTypes InheritedObjectType InheritanceType',
  ),
];
