import type { ObjectKind } from './ObjectKind.ts';
import type { KindName } from './ObjectRecord.ts';
import { ACCEPTED_DOMAIN } from './organisation/acceptedDomain.ts';
import { AD_PERMISSION } from './organisation/adPermission.ts';
import { EXCHANGE_CERTIFICATE } from './organisation/exchangeCertificate.ts';
import { ORGANIZATION_CONFIG } from './organisation/organizationConfig.ts';
import { TRANSPORT_CONFIG } from './organisation/transportConfig.ts';
import { RECEIVE_CONNECTOR } from './receiveConnector/kind.ts';
import { SEND_CONNECTOR } from './sendConnector/sendConnector.ts';
import { EXCHANGE_SERVER } from './server/exchangeServer.ts';
import { FRONTEND_TRANSPORT_SERVICE, MAILBOX_TRANSPORT_SERVICE } from './transport/frontendTransportService.ts';
import { TRANSPORT_SERVICE } from './transport/transportService.ts';

/** Every kind of object by its name. */
export const KINDS: Readonly<Record<KindName, ObjectKind>> = {
  ExchangeServer: EXCHANGE_SERVER,
  ReceiveConnector: RECEIVE_CONNECTOR,
  SendConnector: SEND_CONNECTOR,
  TransportService: TRANSPORT_SERVICE,
  FrontendTransportService: FRONTEND_TRANSPORT_SERVICE,
  MailboxTransportService: MAILBOX_TRANSPORT_SERVICE,
  TransportConfig: TRANSPORT_CONFIG,
  OrganizationConfig: ORGANIZATION_CONFIG,
  AcceptedDomain: ACCEPTED_DOMAIN,
  ADPermission: AD_PERMISSION,
  ExchangeCertificate: EXCHANGE_CERTIFICATE,
};

/** Kinds whose objects are shown as they are stored. What an object shows of permissions and certificates is made for it. */
export function kindsShownAsStored(): KindName[] {
  const names = Object.keys(KINDS) as KindName[];
  return names.filter((name) => name !== 'ADPermission' && name !== 'ExchangeCertificate');
}

/** The kind of that name. */
export function kindOf(name: KindName): ObjectKind {
  return KINDS[name];
}
