import type { ObjectRecord } from './ObjectRecord.ts';
import type { OrganisationSettings } from './OrganisationSettings.ts';

/** `DC=contoso,DC=com`. */
function domainComponents(domain: string): string {
  return domain
    .split('.')
    .map((part) => `DC=${part}`)
    .join(',');
}

/** A name as one part of a distinguished name: the characters that RFC 4514 reserves are escaped. */
export function escapeName(name: string): string {
  return name.replace(/[,+"\\<>;=]/g, (character) => `\\${character}`).replace(/^[ #]/, '\\$&');
}

/** `CN=First Organization,CN=Microsoft Exchange,…,DC=contoso,DC=com`. */
export function organisationContainer(settings: OrganisationSettings): string {
  return `CN=${escapeName(settings.name)},CN=Microsoft Exchange,CN=Services,CN=Configuration,${domainComponents(settings.domain)}`;
}

function adminGroup(settings: OrganisationSettings): string {
  return `CN=${escapeName(settings.adminGroup)},CN=Administrative Groups,${organisationContainer(settings)}`;
}

export function serverContainer(server: string, settings: OrganisationSettings): string {
  return `CN=${escapeName(server)},CN=Servers,${adminGroup(settings)}`;
}

/** Where objects of a kind live; the parents of connectors and servers are recorded, the others documented. */
const PARENTS: Readonly<
  Record<ObjectRecord['kind'], (record: ObjectRecord, settings: OrganisationSettings) => string>
> = {
  ExchangeServer: (_, settings) => `CN=Servers,${adminGroup(settings)}`,
  TransportService: (_, settings) => `CN=Servers,${adminGroup(settings)}`,
  ReceiveConnector: (record, settings) =>
    `CN=SMTP Receive Connectors,CN=Protocols,${serverContainer(record.server ?? '', settings)}`,
  FrontendTransportService: (record, settings) =>
    `CN=Transport Configuration,${serverContainer(record.server ?? '', settings)}`,
  MailboxTransportService: (record, settings) =>
    `CN=Transport Configuration,${serverContainer(record.server ?? '', settings)}`,
  SendConnector: (_, settings) =>
    `CN=Connections,CN=Exchange Routing Group (DWBGZMFD01QNBJR),CN=Routing Groups,${adminGroup(settings)}`,
  TransportConfig: (_, settings) => `CN=Global Settings,${organisationContainer(settings)}`,
  OrganizationConfig: (_, settings) =>
    `CN=Microsoft Exchange,CN=Services,CN=Configuration,${domainComponents(settings.domain)}`,
  AcceptedDomain: (_, settings) => `CN=Accepted Domains,CN=Transport Settings,${organisationContainer(settings)}`,
  ADPermission: (_, settings) => organisationContainer(settings),
  ExchangeCertificate: (record, settings) => serverContainer(record.server ?? '', settings),
};

/** The path of an object in Active Directory. */
export function distinguishedName(record: ObjectRecord, settings: OrganisationSettings): string {
  return `CN=${escapeName(record.name)},${PARENTS[record.kind](record, settings)}`;
}

/** The names of a distinguished name from the object upwards, without their attribute types and escapes. */
export function splitDistinguishedName(text: string): string[] {
  const parts = text.match(/(?:\\.|[^,\\])+/g) ?? [];
  return parts.map((part) => part.replace(/^\s*[A-Za-z]+=/, '').replace(/\\(.)/g, '$1'));
}
