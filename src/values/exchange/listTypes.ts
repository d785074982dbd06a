import { NetObject } from '../NetObject.ts';
import { PSCustomObject } from '../PSCustomObject.ts';
import { baseOf } from '../PSObject.ts';
import type { PSType } from '../PSType.ts';
import { toStringPS } from '../toStringPS.ts';
import { adObjectId } from './ADObjectId.ts';
import { ipAddress } from './IPAddress.ts';
import { ipBinding } from './IPBinding.ts';
import { ipRange } from './IPRange.ts';
import { type ItemReader, MultiValuedProperty, multiValuedProperty } from './MultiValuedProperty.ts';
import { addressSpace, networkAddress, smartHost, smtpReceiveDomainCapabilities } from './textTypes.ts';

/** A list type with what makes an item of a value. */
export interface ListType {
  readonly itemName: string;
  readonly type: () => PSType;
  readonly read: ItemReader;
  of(items: Iterable<unknown>): MultiValuedProperty;
}

function listType(itemName: string, read: ItemReader): ListType {
  const type = multiValuedProperty(itemName, read);
  return { itemName, type, read, of: (items) => new MultiValuedProperty(items, type, read) };
}

/** Reads an item by the type's own conversion; what is of the type already stays as it is. */
function itemOf(type: () => PSType): ItemReader {
  const convertItem = (value: unknown): unknown => type().spec.from?.(value, (one) => one);
  return (given) => {
    // Lines of Get-Content are texts with notes hung on them; what comes back from CLIXML is known by its text.
    const value = baseOf(given);
    const isLive = value instanceof NetObject && !(value instanceof PSCustomObject);
    return convertItem(value) ?? (isLive ? value : convertItem(toStringPS(value)));
  };
}

const DATA = 'Microsoft.Exchange.Data.';

export const stringList = listType('System.String', (value) => String(baseOf(value)));
export const ipBindingList = listType(`${DATA}IPBinding`, itemOf(ipBinding));
export const ipRangeList = listType(`${DATA}IPRange`, itemOf(ipRange));
export const domainCapabilitiesList = listType(
  `${DATA}SmtpReceiveDomainCapabilities`,
  itemOf(smtpReceiveDomainCapabilities),
);
export const smartHostList = listType(`${DATA}SmartHost`, itemOf(smartHost));
export const addressSpaceList = listType(`${DATA}AddressSpace`, itemOf(addressSpace));
export const networkAddressList = listType(`${DATA}NetworkAddress`, itemOf(networkAddress));
export const adObjectIdList = listType(`${DATA}Directory.ADObjectId`, itemOf(adObjectId));
export const ipAddressList = listType('System.Net.IPAddress', itemOf(ipAddress));

const ALL: readonly ListType[] = [
  stringList,
  ipBindingList,
  ipRangeList,
  domainCapabilitiesList,
  smartHostList,
  addressSpaceList,
  networkAddressList,
  adObjectIdList,
  ipAddressList,
];

/** The list type of an item type, made when a script asks for one that no property has. */
export function listTypeOf(item: PSType): PSType {
  const known = ALL.find((one) => one.itemName === item.fullName);
  return (
    known ??
    listType(
      item.fullName,
      itemOf(() => item),
    )
  ).type();
}
