import { findServers } from '../../exchange/identity/findServers.ts';
import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';
import type { ExchangeSession } from './ExchangeSession.ts';

/** The rules between fields of a Send connector; the rules are documented for New-SendConnector, the sentences inferred. */
export function sendConnectorProblem(connector: ObjectRecord, { organisation }: ExchangeSession): string | null {
  const value = (property: string): unknown => organisation.value(connector, property);
  const list = (property: string): readonly string[] =>
    Array.isArray(value(property)) ? (value(property) as string[]) : [];
  if (list('AddressSpaces').length === 0 && connector.version !== '2007' && connector.version !== '2010') {
    return 'The AddressSpaces parameter on a Send connector must contain at least one value.';
  }
  if (value('DNSRoutingEnabled') === true && list('SmartHosts').length > 0) {
    return 'The SmartHosts parameter can be used only when the DNSRoutingEnabled parameter is $false.';
  }
  if (value('DNSRoutingEnabled') === false && list('SmartHosts').length === 0) {
    return 'When the DNSRoutingEnabled parameter is $false, you must use the SmartHosts parameter.';
  }
  if (
    value('DomainSecureEnabled') === true &&
    (value('DNSRoutingEnabled') !== true || value('IgnoreSTARTTLS') === true)
  ) {
    return 'The DomainSecureEnabled parameter can be $true only when the DNSRoutingEnabled parameter is $true and the IgnoreStartTLS parameter is $false.';
  }
  if (value('TlsAuthLevel') !== null && (value('IgnoreSTARTTLS') === true || value('DomainSecureEnabled') === true)) {
    return "The TlsAuthLevel parameter can't be used when the IgnoreStartTLS or DomainSecureEnabled parameter is $true.";
  }
  if (value('TlsDomain') !== null && value('TlsAuthLevel') !== 3) {
    return 'The TlsDomain parameter can be used only when the TlsAuthLevel parameter is DomainValidation.';
  }
  const missing = list('SourceTransportServers').find((server) => findServers(organisation, server).found.length === 0);
  return missing === undefined
    ? null
    : `The transport server "${missing}" was not found. Please make sure you have typed it correctly.`;
}
