import type { ExchangeVersion, ServerKind } from './ExchangeVersion.ts';
import { isAtLeast } from './ExchangeVersion.ts';
import { SERVER_ROLES } from './flags.ts';
import type { KindName, ObjectRecord } from './ObjectRecord.ts';
import { Organisation } from './Organisation.ts';
import { type OrganisationSettings, organisationSettings } from './OrganisationSettings.ts';
import { defaultConnectorsOf } from './receiveConnector/defaultConnectors.ts';
import type { StoredValues } from './Stored.ts';

/** A server to install. */
export interface NewServer {
  readonly name: string;
  readonly kind: ServerKind;
  readonly version: ExchangeVersion;
}

/** The clock and the source of GUIDs of a setup. */
export interface SetupContext {
  now(): number;
  newId(): string;
}

/** Roles as Get-ExchangeServer shows them; a Hub server is the usual combination with Client Access. */
const ROLES: Readonly<Record<ServerKind, number>> = {
  Mailbox: SERVER_ROLES.Mailbox,
  Hub: SERVER_ROLES.ClientAccess | SERVER_ROLES.HubTransport,
  Edge: SERVER_ROLES.Edge,
};

/** What a server of a release can be installed as: Hub servers ended with 2010, transporting Mailbox servers began with 2013. */
export function serverKindsOf(version: ExchangeVersion): readonly ServerKind[] {
  return isAtLeast(version, '2013') ? ['Mailbox', 'Edge'] : ['Hub', 'Edge'];
}

/** Installs a server: the server object, its transport services, its certificate and its default connectors. */
export function installServer(organisation: Organisation, server: NewServer, context: SetupContext): void {
  const make = maker(organisation, server.version, context);
  const onServer = (kind: KindName, values: StoredValues = {}, name = server.name, template?: string): void =>
    make(kind, name, values, { server: server.name, ...(template && { template }) });
  make('ExchangeServer', server.name, { ServerRole: ROLES[server.kind] });
  onServer('TransportService', {}, server.name, server.kind === 'Edge' ? 'Edge' : undefined);
  if (server.kind === 'Mailbox') {
    onServer('FrontendTransportService', {}, 'Frontend');
    onServer('MailboxTransportService', {}, 'Mailbox');
  }
  onServer('ExchangeCertificate', certificate(server.name, organisation, context), thumbprint(context));
  for (const { template } of defaultConnectorsOf(server.version, server.kind)) {
    onServer('ReceiveConnector', {}, `${template} ${server.name}`, template);
  }
}

type Make = (kind: KindName, name: string, values: StoredValues, more?: Partial<ObjectRecord>) => void;

function maker(organisation: Organisation, version: ExchangeVersion, context: SetupContext): Make {
  return (kind, name, values, more = {}) => {
    const now = context.now();
    const bare: ObjectRecord = {
      kind,
      id: context.newId(),
      name,
      version,
      created: now,
      changed: now,
      values: {},
      ...more,
    };
    organisation.put(organisation.withValues(bare, values, now));
  };
}

/** The self-signed certificate that setup makes, valid for five years (documented). */
function certificate(server: string, organisation: Organisation, context: SetupContext): StoredValues {
  const now = context.now();
  const subject = `CN=${server}`;
  return {
    CertificateDomains: [server, organisation.fqdnOf(server)],
    Issuer: subject,
    Subject: subject,
    NotBefore: new Date(now).toISOString(),
    NotAfter: new Date(now + 5 * 365.25 * 86_400_000).toISOString(),
    SerialNumber: context.newId().replaceAll('-', '').toUpperCase(),
    Services: 27,
  };
}

/** 40 hexadecimal digits. */
function thumbprint(context: SetupContext): string {
  return (context.newId() + context.newId()).replaceAll('-', '').slice(0, 40).toUpperCase();
}

/** The objects of the organisation itself. */
function prepareOrganisation(organisation: Organisation, context: SetupContext): void {
  const { settings } = organisation;
  const make = maker(organisation, settings.version, context);
  make('TransportConfig', 'Transport Settings', {});
  make('OrganizationConfig', settings.name, {});
  make('AcceptedDomain', settings.domain, { DomainName: settings.domain, Default: true });
}

/** A new organisation with these servers; the first one is the connected one. */
export function newOrganisation(
  servers: readonly NewServer[],
  context: SetupContext,
  changes: Partial<OrganisationSettings> = {},
): Organisation {
  const first = servers[0];
  const organisation = new Organisation(
    organisationSettings({ ...(first && { connected: first.name, version: first.version }), ...changes }),
  );
  prepareOrganisation(organisation, context);
  for (const server of servers) installServer(organisation, server, context);
  organisation.takeChanges();
  return organisation;
}

/** What the first use makes: two Exchange 2019 Mailbox servers. */
export const DEFAULT_SERVERS: readonly NewServer[] = [
  { name: 'EX01', kind: 'Mailbox', version: '2019' },
  { name: 'EX02', kind: 'Mailbox', version: '2019' },
];
