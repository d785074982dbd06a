import { defineType, type PSType } from '../PSType.ts';
import { adObjectId } from './ADObjectId.ts';
import { byteQuantifiedSize } from './ByteQuantifiedSize.ts';
import { enhancedTimeSpan } from './EnhancedTimeSpan.ts';
import { exchangeEnumTypes } from './enumTypes.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { idParameterTypes } from './IdParameter.ts';
import { ipAddress } from './IPAddress.ts';
import { ipBinding } from './IPBinding.ts';
import { ipRange } from './IPRange.ts';
import { listTypeOf } from './listTypes.ts';
import { objectTypeOf } from './objectTypes.ts';
import * as texts from './textTypes.ts';
import { unlimitedByteQuantifiedSize, unlimitedEnhancedTimeSpan, unlimitedInt } from './Unlimited.ts';

type Load = (genericArguments: readonly PSType[]) => PSType;

const objectType =
  (kind: string): Load =>
  () =>
    objectTypeOf(kind);

const data = 'microsoft.exchange.data.';
const directory = `${data}directory.`;
const configuration = `${directory}systemconfiguration.`;
const management = `${directory}management.`;

const CLOSED_UNLIMITED: Readonly<Record<string, () => PSType>> = {
  'System.Int32': unlimitedInt,
  'Microsoft.Exchange.Data.ByteQuantifiedSize': unlimitedByteQuantifiedSize,
  'Microsoft.Exchange.Data.EnhancedTimeSpan': unlimitedEnhancedTimeSpan,
};

function unlimitedOf(types: readonly PSType[]): PSType {
  const type = CLOSED_UNLIMITED[types[0]?.fullName ?? ''];
  if (!type) throw new Error(`Unlimited[${types[0]?.fullName}] is not emulated`);
  return type();
}

/** Lines for the catalog of types: lower-case full name and how to get the type. */
export const exchangeCatalog: Readonly<Record<string, Load | string>> = {
  [`${data}unlimited\`1`]: unlimitedOf,
  [`${data}multivaluedproperty\`1`]: (types) => listTypeOf(types[0] as PSType),
  'system.net.ipaddress': ipAddress,
  ipaddress: 'system.net.ipaddress',
  [`${data}bytequantifiedsize`]: byteQuantifiedSize,
  [`${data}enhancedtimespan`]: enhancedTimeSpan,
  [`${data}ipbinding`]: ipBinding,
  [`${data}iprange`]: ipRange,
  [`${data}objectid`]: texts.objectIdBase,
  [`${directory}adobjectid`]: adObjectId,
  [`${directory}organizationid`]: texts.organizationId,
  [`${data}fqdn`]: texts.fqdn,
  [`${data}smtpx509identifier`]: texts.smtpX509Identifier,
  [`${data}smtpreceivedomaincapabilities`]: texts.smtpReceiveDomainCapabilities,
  [`${data}smtpaddress`]: texts.smtpAddress,
  [`${data}locallongfullpath`]: texts.localLongFullPath,
  [`${data}addressspace`]: texts.addressSpace,
  [`${data}smarthost`]: texts.smartHost,
  [`${data}networkaddress`]: texts.networkAddress,
  [`${data}exchangeobjectversion`]: texts.exchangeObjectVersion,
  [`${data}serverversion`]: texts.serverVersion,
  ...exchangeEnumTypes,
  ...idParameterTypes,
  [`${configuration}receiveconnector`]: objectType('ReceiveConnector'),
  [`${configuration}smtpsendconnectorconfig`]: objectType('SendConnector'),
  [`${configuration}transportconfigcontainer`]: objectType('TransportConfig'),
  [`${configuration}accepteddomain`]: objectType('AcceptedDomain'),
  [`${management}exchangeserver`]: objectType('ExchangeServer'),
  [`${management}transportserver`]: objectType('TransportService'),
  [`${management}frontendtransportserverpresentationobject`]: objectType('FrontendTransportService'),
  [`${management}mailboxtransportserverpresentationobject`]: objectType('MailboxTransportService'),
  [`${management}organizationconfig`]: objectType('OrganizationConfig'),
  'microsoft.exchange.management.recipienttasks.adacepresentationobject': objectType('ADPermission'),
  'microsoft.exchange.management.systemconfigurationtasks.exchangecertificate': objectType('ExchangeCertificate'),
  ...exceptions(),
};

/** Exception classes that errors of Exchange's cmdlets name. */
function exceptions(): Record<string, Load> {
  return Object.fromEntries(EXCEPTIONS.map((name) => [name.toLowerCase(), () => exceptionType(name)]));
}

function exceptionType(name: string): PSType {
  return defineType({ name, base: 'System.Exception' });
}
