import { splitDistinguishedName } from '../distinguishedName.ts';
import { type ExchangeVersion, isAtLeast, type ServerKind, versionOfBuild } from '../ExchangeVersion.ts';
import { SERVER_ROLES } from '../flags.ts';
import type { KindName, ObjectRecord } from '../ObjectRecord.ts';
import { Organisation } from '../Organisation.ts';
import { type OrganisationSettings, organisationSettings } from '../OrganisationSettings.ts';
import { permissionsOn } from '../organisation/effectivePermissions.ts';
import { installServer, type SetupContext } from '../setup.ts';
import { bagText, bagValue, type PropertyBag } from './PropertyBag.ts';
import { recordFromBag } from './recordFromBag.ts';

/** What was taken and what was strange. */
export interface ImportReport {
  readonly taken: Readonly<Partial<Record<KindName, number>>>;
  readonly servers: readonly string[];
  readonly odd: readonly string[];
  readonly unknownProperties: readonly string[];
}

export interface Imported {
  readonly organisation: Organisation;
  readonly report: ImportReport;
}

/** Which kind of object a type name belongs to; the last part of the name decides, with or without `Deserialized.`. */
const KIND_OF_TYPE: Readonly<Record<string, KindName>> = {
  ReceiveConnector: 'ReceiveConnector',
  SmtpSendConnectorConfig: 'SendConnector',
  ExchangeServer: 'ExchangeServer',
  TransportServer: 'TransportService',
  FrontendTransportServerPresentationObject: 'FrontendTransportService',
  MailboxTransportServerPresentationObject: 'MailboxTransportService',
  TransportConfigContainer: 'TransportConfig',
  AcceptedDomain: 'AcceptedDomain',
  ADAcePresentationObject: 'ADPermission',
};

/** Properties that only one kind has, for files without type names, in the order they are looked for. */
const KIND_BY_PROPERTY: readonly (readonly [string, KindName])[] = [
  ['RemoteIPRanges', 'ReceiveConnector'],
  ['MaxInboundConnectionPerSource', 'ReceiveConnector'],
  ['AddressSpaces', 'SendConnector'],
  ['AdminDisplayVersion', 'ExchangeServer'],
  ['MaxOutboundConnections', 'TransportService'],
  ['MaxRecipientEnvelopeLimit', 'TransportConfig'],
  ['DomainType', 'AcceptedDomain'],
  ['ExtendedRights', 'ADPermission'],
];

/** The kind of an object from a file, null when it is none that is kept. */
export function kindOfBag(bag: PropertyBag): KindName | null {
  for (const name of bag.typeNames) {
    const kind = KIND_OF_TYPE[name.slice(name.lastIndexOf('.') + 1)];
    if (kind) return kind;
  }
  return KIND_BY_PROPERTY.find(([property]) => bagValue(bag, property) !== undefined)?.[1] ?? null;
}

/** Makes an organisation of objects from files. Servers that only connectors tell of are made as far as needed. */
export function importOrganisation(bags: readonly PropertyBag[], context: SetupContext): Imported {
  const sorted = bags.map((bag) => ({ bag, kind: kindOfBag(bag) }));
  const ofKind = (kind: KindName): PropertyBag[] => sorted.filter((one) => one.kind === kind).map((one) => one.bag);
  const versions = serverVersions(ofKind('ExchangeServer'), ofKind('ReceiveConnector'));
  const organisation = new Organisation(settingsFrom(bags, versions));
  const taken: Partial<Record<KindName, number>> = {};
  const odd: string[] = [];
  const unknown = new Set<string>();
  const fallback = [...versions.values()][0] ?? '2019';
  for (const { bag, kind } of sorted) {
    if (kind === null || kind === 'ADPermission') {
      if (kind === null)
        odd.push(`An object of the type ${bag.typeNames[0] ?? 'unknown'} was left out: it is none that is kept here.`);
      continue;
    }
    const server = (bagText(bag, 'Server') || bagText(bag, 'Name')).toLowerCase();
    const imported = recordFromBag(kind, bag, versions.get(server) ?? fallback, context);
    if (imported.record.name === '') {
      odd.push(`A ${kind} without a name was left out.`);
      continue;
    }
    odd.push(...imported.odd);
    for (const property of Object.keys(imported.record.unknown ?? {})) unknown.add(`${kind}.${property}`);
    organisation.put(imported.record);
    taken[kind] = (taken[kind] ?? 0) + 1;
  }
  importPermissions(ofKind('ADPermission'), organisation, context, taken, odd);
  completeServers(organisation, versions, context);
  organisation.takeChanges();
  const servers = Array.from(organisation.all('ExchangeServer'), (record) => record.name);
  return { organisation, report: { taken, servers, odd, unknownProperties: [...unknown].sort() } };
}

/** The release of each server, by lower-case name: what the server says, else what its connectors' properties tell. */
function serverVersions(
  servers: readonly PropertyBag[],
  connectors: readonly PropertyBag[],
): Map<string, ExchangeVersion> {
  const versions = new Map<string, ExchangeVersion>();
  for (const bag of servers) {
    const numbers = bagText(bag, 'AdminDisplayVersion').match(/\d+/g)?.map(Number) ?? [];
    const [major = 15, minor = 2, build = 0] = numbers;
    versions.set(bagText(bag, 'Name').toLowerCase(), versionOfBuild(major, minor, build));
  }
  for (const bag of connectors) {
    const server = (bagText(bag, 'Server') || bagText(bag, 'Identity').replace(/\\.*$/, '')).toLowerCase();
    if (!versions.has(server)) versions.set(server, versionOfConnector(bag));
  }
  return versions;
}

function versionOfConnector(bag: PropertyBag): ExchangeVersion {
  if (bagValue(bag, 'AuthTarpitInterval') !== undefined) return '2019';
  if (bagValue(bag, 'TransportRole') !== undefined) return '2013';
  return bagValue(bag, 'MessageRateSource') !== undefined ? '2010' : '2007';
}

/** Domain, organization and domain controller as the objects' distinguished names tell them. */
function settingsFrom(
  bags: readonly PropertyBag[],
  versions: ReadonlyMap<string, ExchangeVersion>,
): OrganisationSettings {
  const withName = bags.find((bag) => /DC=/i.test(bagText(bag, 'DistinguishedName')));
  const first =
    bags.find((bag) => kindOfBag(bag) === 'ExchangeServer') ?? bags.find((bag) => bagText(bag, 'Server') !== '');
  const connected = first ? bagText(first, 'Server') || bagText(first, 'Name') : 'EX01';
  const changes: { -readonly [K in keyof OrganisationSettings]?: OrganisationSettings[K] } = {
    connected,
    version: versions.get(connected.toLowerCase()) ?? '2019',
  };
  if (withName) {
    const dn = bagText(withName, 'DistinguishedName');
    changes.domain = (dn.match(/DC=[^,]+/gi) ?? []).map((part) => part.slice(3)).join('.');
    const names = splitDistinguishedName(dn);
    const exchange = names.indexOf('Microsoft Exchange');
    if (exchange > 0) changes.name = names[exchange - 1] ?? 'First Organization';
    const groups = names.indexOf('Administrative Groups');
    if (groups > 0) changes.adminGroup = names[groups - 1] ?? '';
    const controller = bagText(withName, 'OriginatingServer');
    if (controller !== '') changes.domainController = controller;
  }
  return organisationSettings(changes);
}

/** Servers that are missing, and the services every server has, so that the other cmdlets find them. */
function completeServers(
  organisation: Organisation,
  versions: ReadonlyMap<string, ExchangeVersion>,
  context: SetupContext,
): void {
  const names = new Map<string, string>();
  for (const record of organisation.all('ExchangeServer')) names.set(record.name.toLowerCase(), record.name);
  for (const record of organisation.all('ReceiveConnector')) {
    const server = record.server ?? '';
    if (!names.has(server.toLowerCase())) names.set(server.toLowerCase(), server);
  }
  const model = new Organisation(organisation.settings);
  for (const [lower, name] of names) {
    const version = versions.get(lower) ?? organisation.settings.version;
    installServer(model, { name, kind: serverKind(organisation, name, version), version }, context);
  }
  const missing = (record: ObjectRecord): boolean =>
    record.kind === 'ExchangeServer'
      ? !organisation.server(record.name)
      : isEmpty(organisation.onServer(record.kind, record.server ?? ''));
  for (const kind of model.kinds()) {
    if (kind === 'ReceiveConnector') continue;
    for (const record of model.all(kind)) if (missing(record)) organisation.put(record);
  }
  completeOrganisation(organisation, context);
}

function completeOrganisation(organisation: Organisation, context: SetupContext): void {
  const { name, domain, version } = organisation.settings;
  const wanted: readonly (readonly [KindName, string, ObjectRecord['values']])[] = [
    ['TransportConfig', 'Transport Settings', {}],
    ['OrganizationConfig', name, {}],
    ['AcceptedDomain', domain, { DomainName: domain, Default: true }],
  ];
  for (const [kind, objectName, values] of wanted) {
    if (organisation.count(kind) > 0) continue;
    const now = context.now();
    organisation.put({ kind, id: context.newId(), name: objectName, version, created: now, changed: now, values });
  }
}

function isEmpty(records: Iterable<ObjectRecord>): boolean {
  for (const _ of records) return false;
  return true;
}

function serverKind(organisation: Organisation, server: string, version: ExchangeVersion): ServerKind {
  const roles = organisation.server(server)?.values.ServerRole;
  if (typeof roles === 'number' && roles & SERVER_ROLES.Edge) return 'Edge';
  for (const record of organisation.onServer('ReceiveConnector', server)) {
    if (record.name.toLowerCase().startsWith('default internal receive connector')) return 'Edge';
  }
  return isAtLeast(version, '2013') ? 'Mailbox' : 'Hub';
}

/** Rights given by hand on a connector; what is inherited or comes from permission groups is worked out anyway. */
function importPermissions(
  bags: readonly PropertyBag[],
  organisation: Organisation,
  context: SetupContext,
  taken: Partial<Record<KindName, number>>,
  odd: string[],
): void {
  const connectors = new Map<string, ObjectRecord>();
  for (const record of organisation.all('ReceiveConnector')) {
    connectors.set(`${record.server}\\${record.name}`.toLowerCase(), record);
  }
  for (const bag of bags) {
    if (bagValue(bag, 'IsInherited') === true) continue;
    const connector = connectors.get(bagText(bag, 'Identity').toLowerCase());
    if (!connector) {
      odd.push(`A right on "${bagText(bag, 'Identity')}" was left out: there is no such connector.`);
      continue;
    }
    const { record } = recordFromBag('ADPermission', bag, connector.version, context);
    if (isGrantedAnyway(record, connector, organisation)) continue;
    const { Identity: _, ...values } = record.values;
    organisation.put({ ...record, name: connector.id, values });
    taken.ADPermission = (taken.ADPermission ?? 0) + 1;
  }
}

/** Whether a permission group of the connector, or an entry that was taken before, grants the right already. */
function isGrantedAnyway(entry: ObjectRecord, connector: ObjectRecord, organisation: Organisation): boolean {
  const rights = organisation.value(entry, 'ExtendedRights');
  const user = String(organisation.value(entry, 'User')).toLowerCase();
  const deny = organisation.value(entry, 'Deny') === true;
  return permissionsOn(connector, organisation).some(
    (one) =>
      one.user.toLowerCase() === user &&
      one.deny === deny &&
      String(one.rights).toLowerCase() === String(rights ?? []).toLowerCase(),
  );
}
