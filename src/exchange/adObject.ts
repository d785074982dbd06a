import { distinguishedName } from './distinguishedName.ts';
import type { ObjectRecord } from './ObjectRecord.ts';
import type { PropertyRow } from './PropertyRow.ts';

/** `EX01\Default EX01` for what belongs to a server, the bare name otherwise. */
export function identityText(record: ObjectRecord): string {
  return record.kind === 'ReceiveConnector' ? `${record.server}\\${record.name}` : record.name;
}

function dateText(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

const RECORDED = { proof: 'recorded' } as const;

/** What every directory object has, by name, so that each kind can show it at its own place. */
export const AD_ROWS = {
  AdminDisplayName: {
    name: 'AdminDisplayName',
    type: 'text',
    default: '',
    help: 'A label kept in Active Directory.',
    ...RECORDED,
  },
  ExchangeVersion: {
    name: 'ExchangeVersion',
    type: 'objectVersion',
    compute: () => '0.1 (8.0.535.0)',
    help: 'The version of the object format in Active Directory.',
    ...RECORDED,
  },
  Name: {
    name: 'Name',
    type: 'text',
    compute: (record) => record.name,
    maxLength: 64,
    verbs: 'S',
    help: 'The name of the object.',
    ...RECORDED,
  },
  DistinguishedName: {
    name: 'DistinguishedName',
    type: 'text',
    compute: (record, organisation) => distinguishedName(record, organisation.settings),
    help: 'The path of the object in Active Directory.',
    ...RECORDED,
  },
  Identity: {
    name: 'Identity',
    type: 'objectId',
    compute: identityText,
    help: 'What the -Identity parameter finds the object by.',
    ...RECORDED,
  },
  Guid: {
    name: 'Guid',
    type: 'guid',
    compute: (record) => record.id,
    help: 'The GUID of the object in Active Directory.',
    ...RECORDED,
  },
  ObjectCategory: {
    name: 'ObjectCategory',
    type: 'schemaId',
    compute: (record, organisation) =>
      `${organisation.settings.domain}/Configuration/Schema/${OBJECT_CLASSES[record.kind]?.category}`,
    help: 'The category of the object in the Active Directory schema.',
    ...RECORDED,
  },
  ObjectClass: {
    name: 'ObjectClass',
    type: 'texts',
    compute: (record) => OBJECT_CLASSES[record.kind]?.classes ?? ['top'],
    help: 'The classes of the object in the Active Directory schema.',
    ...RECORDED,
  },
  WhenChanged: {
    name: 'WhenChanged',
    type: 'localDate',
    compute: (record) => dateText(record.changed),
    help: 'When the object was last changed.',
    ...RECORDED,
  },
  WhenCreated: {
    name: 'WhenCreated',
    type: 'localDate',
    compute: (record) => dateText(record.created),
    help: 'When the object was made.',
    ...RECORDED,
  },
  WhenChangedUTC: {
    name: 'WhenChangedUTC',
    type: 'utcDate',
    compute: (record) => dateText(record.changed),
    help: 'When the object was last changed, UTC.',
    ...RECORDED,
  },
  WhenCreatedUTC: {
    name: 'WhenCreatedUTC',
    type: 'utcDate',
    compute: (record) => dateText(record.created),
    help: 'When the object was made, UTC.',
    ...RECORDED,
  },
  OrganizationId: {
    name: 'OrganizationId',
    type: 'organizationId',
    compute: () => '',
    help: 'The organization the object belongs to.',
    ...RECORDED,
  },
  Id: { name: 'Id', type: 'objectId', compute: identityText, help: 'The same as Identity.', ...RECORDED },
  OriginatingServer: {
    name: 'OriginatingServer',
    type: 'text',
    compute: (_, organisation) => organisation.settings.domainController,
    help: 'The domain controller the object was read from.',
    ...RECORDED,
  },
  IsValid: {
    name: 'IsValid',
    type: 'bool',
    compute: () => true,
    help: 'Whether the object meets the rules for its properties.',
    ...RECORDED,
  },
  ObjectState: {
    name: 'ObjectState',
    type: 'objectState',
    compute: () => 1,
    help: 'Whether the object was changed since it was read.',
    ...RECORDED,
  },
} as const satisfies Readonly<Record<string, PropertyRow>>;

/** The rows at the end of a configuration object, in the recorded order of Receive and Send connectors. */
export const CONFIGURATION_OBJECT_ROWS: readonly PropertyRow[] = Object.values(AD_ROWS);

interface SchemaNames {
  readonly category: string;
  readonly classes: readonly string[];
}

/** Receive connectors, Send connectors and servers recorded; the others documented in the Active Directory schema. */
const OBJECT_CLASSES: Partial<Readonly<Record<ObjectRecord['kind'], SchemaNames>>> = {
  ReceiveConnector: { category: 'ms-Exch-Smtp-Receive-Connector', classes: ['top', 'msExchSmtpReceiveConnector'] },
  SendConnector: {
    category: 'ms-Exch-Routing-SMTP-Connector',
    classes: ['top', 'msExchConnector', 'mailGateway', 'msExchRoutingSMTPConnector'],
  },
  ExchangeServer: { category: 'ms-Exch-Exchange-Server', classes: ['top', 'server', 'msExchExchangeServer'] },
  TransportService: { category: 'ms-Exch-Exchange-Server', classes: ['top', 'server', 'msExchExchangeServer'] },
  FrontendTransportService: {
    category: 'ms-Exch-Exchange-Transport-Server',
    classes: ['top', 'msExchExchangeTransportServer'],
  },
  MailboxTransportService: {
    category: 'ms-Exch-Exchange-Transport-Server',
    classes: ['top', 'msExchExchangeTransportServer'],
  },
  TransportConfig: { category: 'ms-Exch-Transport-Settings', classes: ['top', 'container', 'msExchTransportSettings'] },
  OrganizationConfig: {
    category: 'ms-Exch-Organization-Container',
    classes: ['top', 'container', 'msExchOrganizationContainer'],
  },
  AcceptedDomain: { category: 'ms-Exch-Accepted-Domain', classes: ['top', 'msExchAcceptedDomain'] },
};
