import { DateTime } from '../values/DateTime.ts';
import type { EnumValue } from '../values/EnumValue.ts';
import { ADObjectId, adObjectId } from '../values/exchange/ADObjectId.ts';
import { ByteQuantifiedSize, byteQuantifiedSize } from '../values/exchange/ByteQuantifiedSize.ts';
import { EnhancedTimeSpan, enhancedTimeSpan } from '../values/exchange/EnhancedTimeSpan.ts';
import { ExchangeText } from '../values/exchange/ExchangeText.ts';
import * as enums from '../values/exchange/enumTypes.ts';
import { IPAddress, ipAddress as ipAddressType } from '../values/exchange/IPAddress.ts';
import { IPBinding } from '../values/exchange/IPBinding.ts';
import { IPRange } from '../values/exchange/IPRange.ts';
import type { ListType } from '../values/exchange/listTypes.ts';
import * as lists from '../values/exchange/listTypes.ts';
import type { MultiValuedProperty } from '../values/exchange/MultiValuedProperty.ts';
import * as texts from '../values/exchange/textTypes.ts';
import { Unlimited, unlimitedByteQuantifiedSize, unlimitedInt } from '../values/exchange/Unlimited.ts';
import { Guid } from '../values/Guid.ts';
import type { PSType } from '../values/PSType.ts';
import '../values/registry.ts';
import { enumOf } from '../values/system/Enum.ts';
import { knownType } from '../values/typeLookup.ts';
import * as basic from '../values/types.ts';
import { distinguishedName, serverContainer } from './distinguishedName.ts';
import type { LoadContext, PropertyType } from './PropertyType.ts';
import type { Stored } from './Stored.ts';
import { timeSpanMilliseconds } from './timeSpanText.ts';

const NO_GUID = '00000000-0000-0000-0000-000000000000';

const bool: PropertyType = {
  signature: 'bool',
  type: basic.boolean,
  load: (stored) => stored === true,
  save: (value) => value === true,
};

const int: PropertyType = {
  signature: 'int',
  type: basic.int32,
  load: Number,
  save: (value) => Number(value),
  measure: Number,
};

const text: PropertyType = {
  signature: 'string',
  type: basic.string,
  load: String,
  save: (value) => (value === null || value === undefined ? null : String(value)),
};

function enumeration(type: () => PSType, signature: string): PropertyType {
  return {
    signature,
    type,
    load: (stored) => enumOf(type(), Number(stored)),
    save: (value) => Number((value as EnumValue).value),
  };
}

function exchangeText(type: () => PSType, signature: string): PropertyType {
  return {
    signature,
    type,
    load: (stored) => new ExchangeText(String(stored), type),
    save: (value) => (value === null || value === undefined ? null : String(value)),
  };
}

/** A list of items that are stored as their text. */
function list(of: ListType, loadItem: (text: string, context: LoadContext) => unknown): PropertyType {
  return {
    signature: `Microsoft.Exchange.Data.MultiValuedProperty[${of.itemName}]`,
    type: of.type,
    load: (stored, context) => of.of((stored as readonly string[]).map((one) => loadItem(one, context))),
    save: (value) => saveItems(value),
    multiValued: true,
  };
}

function saveItems(value: unknown): Stored {
  if (value === null || value === undefined) return [];
  return (value as MultiValuedProperty).items.map(saveItem);
}

function saveItem(item: unknown): string {
  return item instanceof IPBinding && item.style2007 ? new IPBinding(item.address, item.port).toString() : String(item);
}

function textList(of: ListType, type: () => PSType): PropertyType {
  return list(of, (one) => new ExchangeText(one, type));
}

/** An identity that prints short and knows its place in the directory. */
function identity(
  place: (stored: string, context: LoadContext) => { distinguishedName: string; guid: string },
): PropertyType {
  return {
    signature: 'Microsoft.Exchange.Data.Directory.ADObjectId',
    type: adObjectId,
    load: (stored, context) => {
      const shown = String(stored);
      return new ADObjectId(shown, () => ({ ...place(shown, context), domain: context.organisation.settings.domain }));
    },
    save: (value) => (value === null || value === undefined ? null : String(value)),
  };
}

function ownPlace(_: string, { record, organisation }: LoadContext): { distinguishedName: string; guid: string } {
  return { distinguishedName: distinguishedName(record, organisation.settings), guid: record.id };
}

function serverPlace(name: string, { organisation }: LoadContext): { distinguishedName: string; guid: string } {
  return {
    distinguishedName: serverContainer(name, organisation.settings),
    guid: organisation.server(name)?.id ?? NO_GUID,
  };
}

/** `contoso.com/Configuration/Schema/X` as a distinguished name. */
function canonicalPlace(shown: string): { distinguishedName: string; guid: string } {
  const [domain = '', ...names] = shown.split('/');
  const containers = names.reverse().map((name) => `CN=${name}`);
  return {
    distinguishedName: [...containers, ...domain.split('.').map((part) => `DC=${part}`)].join(','),
    guid: NO_GUID,
  };
}

function date(kind: 'Local' | 'Utc'): PropertyType {
  return {
    signature: 'datetime',
    type: basic.dateTime,
    load: (stored) => dateOf(String(stored), kind),
    save: (value) =>
      value === null || value === undefined ? null : new Date((value as DateTime).unixMilliseconds).toISOString(),
  };
}

function dateOf(stored: string, kind: 'Local' | 'Utc'): DateTime {
  const utc = DateTime.fromUnixMilliseconds(Date.parse(stored));
  return kind === 'Utc' ? utc : utc.toLocalTime();
}

const ipAddress: PropertyType = {
  signature: 'ipaddress',
  type: ipAddressType,
  load: (stored) => IPAddress.parse(String(stored)),
  save: (value) => (value === null || value === undefined ? null : String(value)),
};

const DATA = 'Microsoft.Exchange.Data.';
const CONFIGURATION = 'Microsoft.Exchange.Data.Directory.SystemConfiguration.';

/** The types of all properties, by the word that a row uses. */
export const PROPERTY_TYPES = {
  bool,
  int,
  text,
  guid: {
    signature: 'guid',
    type: () => knownType('System.Guid'),
    load: (stored) => new Guid(String(stored)),
    save: (value) => (value === null || value === undefined ? null : String(value)),
  },
  unlimitedInt: {
    signature: `${DATA}Unlimited[int]`,
    type: unlimitedInt,
    load: (stored) => new Unlimited(stored === 'Unlimited' ? null : Number(stored), unlimitedInt),
    save: (value) => ((value as Unlimited).limit as number | null) ?? 'Unlimited',
    measure: (stored) => (stored === 'Unlimited' ? null : Number(stored)),
  },
  byteSize: {
    signature: `${DATA}ByteQuantifiedSize`,
    type: byteQuantifiedSize,
    load: (stored, { sizes2007 }) => new ByteQuantifiedSize(BigInt(Number(stored)), sizes2007),
    save: (value) => Number((value as ByteQuantifiedSize).bytes),
    measure: Number,
  },
  unlimitedByteSize: {
    signature: `${DATA}Unlimited[${DATA}ByteQuantifiedSize]`,
    type: unlimitedByteQuantifiedSize,
    load: (stored, { sizes2007 }) =>
      new Unlimited(
        stored === 'Unlimited' ? null : new ByteQuantifiedSize(BigInt(Number(stored)), sizes2007),
        unlimitedByteQuantifiedSize,
      ),
    save: (value) => {
      const { limit } = value as Unlimited;
      return limit === null ? 'Unlimited' : Number((limit as ByteQuantifiedSize).bytes);
    },
    measure: (stored) => (stored === 'Unlimited' ? null : Number(stored)),
  },
  timeSpan: {
    signature: `${DATA}EnhancedTimeSpan`,
    type: enhancedTimeSpan,
    load: (stored) => EnhancedTimeSpan.parse(String(stored)),
    save: (value) => (value as EnhancedTimeSpan).toString(),
    measure: (stored) => timeSpanMilliseconds(String(stored)) ?? 0,
  },
  localDate: date('Local'),
  utcDate: date('Utc'),
  ipAddress,
  ipAddresses: list(lists.ipAddressList, (one, context) => ipAddress.load(one, context)),
  bindings: list(lists.ipBindingList, (one, { bindings2010 }) => {
    const { address, port } = IPBinding.parse(one);
    return new IPBinding(address, port, bindings2010);
  }),
  ipRanges: list(lists.ipRangeList, (one) => IPRange.parse(one)),
  texts: list(lists.stringList, String),
  domainCapabilities: textList(lists.domainCapabilitiesList, texts.smtpReceiveDomainCapabilities),
  smartHosts: textList(lists.smartHostList, texts.smartHost),
  addressSpaces: textList(lists.addressSpaceList, texts.addressSpace),
  networkAddresses: textList(lists.networkAddressList, texts.networkAddress),
  serverIds: list(
    lists.adObjectIdList,
    (one, context) =>
      new ADObjectId(one, () => ({ ...serverPlace(one, context), domain: context.organisation.settings.domain })),
  ),
  fqdn: exchangeText(texts.fqdn, `${DATA}Fqdn`),
  certificateId: exchangeText(texts.smtpX509Identifier, `${DATA}SmtpX509Identifier`),
  smtpAddress: exchangeText(texts.smtpAddress, `${DATA}SmtpAddress`),
  path: exchangeText(texts.localLongFullPath, `${DATA}LocalLongFullPath`),
  objectVersion: exchangeText(texts.exchangeObjectVersion, `${DATA}ExchangeObjectVersion`),
  organizationId: exchangeText(texts.organizationId, 'Microsoft.Exchange.Data.Directory.OrganizationId'),
  serverVersion: exchangeText(texts.serverVersion, `${DATA}ServerVersion`),
  credential: text,
  objectId: identity(ownPlace),
  serverId: identity(serverPlace),
  schemaId: identity(canonicalPlace),
  siteId: identity(canonicalPlace),
  acceptedDomainId: identity((name, context) => ({
    distinguishedName: distinguishedName(
      { ...context.record, kind: 'AcceptedDomain', name },
      context.organisation.settings,
    ),
    guid: NO_GUID,
  })),
  routingGroupId: identity((name) => ({ distinguishedName: `CN=${name}`, guid: NO_GUID })),
  plainId: identity((name) => ({ distinguishedName: `CN=${name}`, guid: NO_GUID })),
  authMechanisms: enumeration(enums.authMechanisms, `${CONFIGURATION}AuthMechanisms`),
  permissionGroups: enumeration(enums.permissionGroups, `${DATA}PermissionGroups`),
  serverRole: enumeration(enums.serverRole, `${CONFIGURATION}ServerRole`),
  messageRateSource: enumeration(enums.messageRateSourceFlags, `${CONFIGURATION}MessageRateSourceFlags`),
  protocolLoggingLevel: enumeration(enums.protocolLoggingLevel, `${DATA}ProtocolLoggingLevel`),
  sizeMode: enumeration(enums.sizeMode, `${DATA}SizeMode`),
  extendedProtection: enumeration(
    enums.extendedProtectionPolicySetting,
    `${CONFIGURATION}ExtendedProtectionPolicySetting`,
  ),
  objectState: enumeration(enums.objectState, `${DATA}ObjectState`),
  edition: enumeration(enums.serverEditionType, `${DATA}ServerEditionType`),
  protocolOption: enumeration(enums.protocolOption, `${DATA}ProtocolOption`),
  tlsAuthLevel: enumeration(enums.tlsAuthLevel, `${DATA}TlsAuthLevel`),
  errorPolicies: enumeration(enums.errorPolicies, `${DATA}ErrorPolicies`),
  smartHostAuthMechanism: enumeration(
    enums.smartHostAuthMechanisms,
    `${CONFIGURATION}SmtpSendConnectorConfig+AuthMechanisms`,
  ),
  sendConnectorType: enumeration(enums.sendConnectorType, `${DATA}SendConnectorType`),
  sendConnectorRegion: enumeration(enums.sendConnectorRegion, `${DATA}SendConnectorRegion`),
  dsnConversionMode: enumeration(enums.dsnConversionOption, `${CONFIGURATION}DSNConversionOption`),
  headerPromotionMode: enumeration(enums.headerPromotionMode, `${CONFIGURATION}HeaderPromotionMode`),
  shadowMessagePreference: enumeration(enums.shadowMessagePreference, `${CONFIGURATION}ShadowMessagePreference`),
  acceptedDomainType: enumeration(enums.acceptedDomainType, `${CONFIGURATION}AcceptedDomainType`),
  certificateServices: enumeration(
    enums.allowedServices,
    'Microsoft.Exchange.Management.SystemConfigurationTasks.AllowedServices',
  ),
} as const satisfies Readonly<Record<string, PropertyType>>;

export type PropertyTypeName = keyof typeof PROPERTY_TYPES;

/** The type of a row. */
export function propertyType(name: PropertyTypeName): PropertyType {
  return PROPERTY_TYPES[name];
}
