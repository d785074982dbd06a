import { AD_ROWS } from '../adObject.ts';
import { isAtLeast, RELEASES } from '../ExchangeVersion.ts';
import { SERVER_ROLES } from '../flags.ts';
import type { ObjectKind } from '../ObjectKind.ts';
import type { ObjectRecord } from '../ObjectRecord.ts';
import type { PropertyRow } from '../PropertyRow.ts';
import type { Surroundings } from '../Surroundings.ts';

/** What ServerRole shows and the Is… properties go by. */
function roles(record: ObjectRecord): number {
  const value = record.values.ServerRole;
  return typeof value === 'number' ? value : SERVER_ROLES.Mailbox;
}

function has(record: ObjectRecord, role: number): boolean {
  return (roles(record) & role) !== 0;
}

/** Since 2013 the one Mailbox role holds all transport roles; before, each was installed by itself. */
function isMailbox2013(record: ObjectRecord): boolean {
  return isAtLeast(record.version, '2013') && has(record, SERVER_ROLES.Mailbox);
}

function fqdn(record: ObjectRecord, organisation: Surroundings): string {
  return organisation.fqdnOf(record.name);
}

function buildText(record: ObjectRecord): string {
  const { major, minor, build, revision } = RELEASES[record.version].build;
  return `Version ${major}.${minor} (Build ${build}.${revision})`;
}

function legacyDn(record: ObjectRecord, { settings }: Surroundings): string {
  return `/o=${settings.name}/ou=${settings.adminGroup}/cn=Configuration/cn=Servers/cn=${record.name}`;
}

function networkAddresses(record: ObjectRecord, organisation: Surroundings): string[] {
  const { name } = record;
  return [
    `ncacn_vns_spp:${name}`,
    `netbios:${name}`,
    `ncacn_np:${name}`,
    `ncacn_spx:${name}`,
    `ncacn_ip_tcp:${fqdn(record, organisation)}`,
    `ncalrpc:${name}`,
  ];
}

const RECORDED = 'recorded' as const;
type Compute = NonNullable<PropertyRow['compute']>;

function shown(
  name: string,
  type: PropertyRow['type'],
  compute: Compute,
  help: string,
  more: Partial<PropertyRow> = {},
): PropertyRow {
  return { name, type, compute, help, proof: RECORDED, ...more };
}

function kept(
  name: string,
  type: PropertyRow['type'],
  value: PropertyRow['default'],
  help: string,
  more: Partial<PropertyRow> = {},
): PropertyRow {
  return { name, type, ...(value !== undefined && { default: value }), help, proof: RECORDED, ...more };
}

/** In the order of real Exchange 2016 and 2019 exports. Values of a server that was imported override the worked-out ones. */
const ROWS: readonly PropertyRow[] = [
  shown('Name', 'text', (record) => record.name, 'The name of the server.'),
  kept('DataPath', 'path', undefined, 'Where mailbox data lies.', {
    computedDefault: (record) => `${RELEASES[record.version].installPath}Mailbox`,
  }),
  kept('Domain', 'text', undefined, 'The domain of the server.', {
    computedDefault: (_, { settings }) => settings.domain,
  }),
  kept('Edition', 'edition', 2, 'The licensed edition.'),
  shown('ExchangeLegacyDN', 'text', legacyDn, 'The X.500 name of the server.'),
  kept('ExchangeLegacyServerRole', 'int', 0, 'The role of an Exchange 2003 server.'),
  kept('Fqdn', 'text', undefined, 'The full name of the server.', { computedDefault: fqdn }),
  kept('CustomerFeedbackEnabled', 'bool', true, 'Whether the server sends feedback to Microsoft.'),
  kept('InternetWebProxy', 'text', null, 'The web proxy of the server.'),
  kept('InternetWebProxyBypassList', 'texts', null, 'What does not go through the proxy.', { since: '2013' }),
  shown(
    'IsHubTransportServer',
    'bool',
    (record) => isMailbox2013(record) || has(record, SERVER_ROLES.HubTransport),
    'Whether it runs the transport service.',
  ),
  shown(
    'IsClientAccessServer',
    'bool',
    (record) => isMailbox2013(record) || has(record, SERVER_ROLES.ClientAccess),
    'Whether it serves clients.',
  ),
  shown('IsExchange2007OrLater', 'bool', () => true, 'Whether it is Exchange 2007 or later.'),
  shown('IsEdgeServer', 'bool', (record) => has(record, SERVER_ROLES.Edge), 'Whether it is an Edge Transport server.'),
  shown('IsMailboxServer', 'bool', (record) => has(record, SERVER_ROLES.Mailbox), 'Whether it holds mailboxes.'),
  shown(
    'IsE14OrLater',
    'bool',
    (record) => isAtLeast(record.version, '2010'),
    'Whether it is Exchange 2010 or later.',
    { since: '2010' },
  ),
  shown(
    'IsE15OrLater',
    'bool',
    (record) => isAtLeast(record.version, '2013'),
    'Whether it is Exchange 2013 or later.',
    { since: '2013' },
  ),
  shown('IsProvisionedServer', 'bool', () => false, 'Whether it was prepared before it was installed.'),
  shown(
    'IsUnifiedMessagingServer',
    'bool',
    (record) =>
      has(record, SERVER_ROLES.UnifiedMessaging) || (isMailbox2013(record) && !isAtLeast(record.version, '2019')),
    'Whether it takes calls.',
  ),
  shown('IsFrontendTransportServer', 'bool', isMailbox2013, 'Whether it runs the Front End Transport service.', {
    since: '2013',
  }),
  shown('NetworkAddress', 'networkAddresses', networkAddresses, 'The addresses of the server by protocol.'),
  shown(
    'OrganizationalUnit',
    'text',
    (record, { settings }) => `${settings.domain}/${record.name}`,
    'Where the server stands in the domain.',
  ),
  shown('AdminDisplayVersion', 'serverVersion', buildText, 'The build of the server.'),
  kept('Site', 'siteId', undefined, 'The Active Directory site.', {
    computedDefault: (_, { settings }) => `${settings.domain}/Configuration/Sites/${settings.site}`,
  }),
  kept('ServerRole', 'serverRole', 2, 'The roles that are installed.'),
  kept('ErrorReportingEnabled', 'bool', true, 'Whether errors are reported to Microsoft.'),
  kept('MitigationsEnabled', 'bool', true, 'Whether emergency mitigations are applied.', { since: '2016' }),
  kept('StaticDomainControllers', 'texts', [], 'The domain controllers it was told to use.'),
  kept('StaticGlobalCatalogs', 'texts', [], 'The global catalogs it was told to use.'),
  kept('StaticConfigDomainController', 'text', '', 'The configuration domain controller it was told to use.'),
  kept('StaticExcludedDomainControllers', 'texts', [], 'The domain controllers it must not use.'),
  kept('MonitoringGroup', 'text', '', 'The group that monitors it.', { since: '2013' }),
  kept('CurrentDomainControllers', 'texts', [], 'The domain controllers in use; with -Status only.'),
  kept('CurrentGlobalCatalogs', 'texts', [], 'The global catalogs in use; with -Status only.'),
  kept('CurrentConfigDomainController', 'text', '', 'The configuration domain controller in use; with -Status only.'),
  kept('ProductID', 'text', '', "The product key's ID."),
  kept('IsExchangeTrialEdition', 'bool', false, 'Whether it has no product key.'),
  kept('IsExpiredExchangeTrialEdition', 'bool', false, 'Whether the trial is over.'),
  kept('MailboxProvisioningAttributes', 'text', null, 'Attributes for placing mailboxes.', { since: '2013' }),
  kept('RemainingTrialPeriod', 'timeSpan', '00:00:00', 'How long the trial lasts.'),
  kept('MitigationsApplied', 'texts', null, 'The mitigations that are applied.', { since: '2016' }),
  kept('MitigationsBlocked', 'texts', null, 'The mitigations that are blocked.', { since: '2016' }),
  kept('DataCollectionEnabled', 'bool', false, 'Whether data is collected.', { since: '2016' }),
  AD_ROWS.Identity,
  AD_ROWS.IsValid,
  AD_ROWS.ExchangeVersion,
  AD_ROWS.DistinguishedName,
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
  AD_ROWS.ObjectState,
];

export const EXCHANGE_SERVER: ObjectKind = {
  name: 'ExchangeServer',
  typeNames: [
    'Microsoft.Exchange.Data.Directory.Management.ExchangeServer',
    'Microsoft.Exchange.Data.Directory.Management.ADPresentationObject',
    'Microsoft.Exchange.Data.Directory.ADObject',
    'Microsoft.Exchange.Data.Directory.ADRawEntry',
    'Microsoft.Exchange.Data.ConfigurableObject',
  ],
  rows: ROWS,
};
