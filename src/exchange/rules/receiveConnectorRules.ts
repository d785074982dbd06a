import { changedProperties } from '../changedProperties.ts';
import type { ObjectRecord } from '../ObjectRecord.ts';
import { BannerStartsWith220 } from './BannerStartsWith220.ts';
import { BasicAuthRequireTLSNeedsBasicAuthAndTls } from './BasicAuthRequireTLSNeedsBasicAuthAndTls.ts';
import { BinaryMimeNeedsChunking } from './BinaryMimeNeedsChunking.ts';
import { CustomPermissionGroupIsReadOnly } from './CustomPermissionGroupIsReadOnly.ts';
import { DomainSecureNeedsTls } from './DomainSecureNeedsTls.ts';
import { ExternalAuthoritativeNeedsExchangeServers } from './ExternalAuthoritativeNeedsExchangeServers.ts';
import { ExternalAuthoritativeOnlyWithTls } from './ExternalAuthoritativeOnlyWithTls.ts';
import { FqdnWithExchangeServerAuth } from './FqdnWithExchangeServerAuth.ts';
import { InactivityTimeoutBelowConnectionTimeout } from './InactivityTimeoutBelowConnectionTimeout.ts';
import { LegacyServersNotOnEdge } from './LegacyServersNotOnEdge.ts';
import { ListenerConflict } from './ListenerConflict.ts';
import { ListenersNotEmpty } from './ListenersNotEmpty.ts';
import { LongAddressesNotOnEdge } from './LongAddressesNotOnEdge.ts';
import { RequireTLSNeedsTls } from './RequireTLSNeedsTls.ts';
import type { Rule, RuleContext, Violation } from './Rule.ts';
import { SuppressXAnonymousTlsNeedsDowngradedAuth } from './SuppressXAnonymousTlsNeedsDowngradedAuth.ts';
import { TransportRoleFitsServer } from './TransportRoleFitsServer.ts';
import { UniqueName } from './UniqueName.ts';

/** In the order they are looked at: what concerns the connector alone comes before what concerns its neighbours. */
export const RECEIVE_CONNECTOR_RULES: readonly Rule[] = [
  ListenersNotEmpty,
  BannerStartsWith220,
  BasicAuthRequireTLSNeedsBasicAuthAndTls,
  ExternalAuthoritativeOnlyWithTls,
  ExternalAuthoritativeNeedsExchangeServers,
  RequireTLSNeedsTls,
  DomainSecureNeedsTls,
  BinaryMimeNeedsChunking,
  InactivityTimeoutBelowConnectionTimeout,
  CustomPermissionGroupIsReadOnly,
  LongAddressesNotOnEdge,
  LegacyServersNotOnEdge,
  TransportRoleFitsServer,
  SuppressXAnonymousTlsNeedsDowngradedAuth,
  FqdnWithExchangeServerAuth,
  UniqueName,
  ListenerConflict,
];

/** The first rule that the connector breaks, null when it is valid. */
export function firstViolation(connector: ObjectRecord, context: RuleContext): Violation | null {
  const changed = context.before && changedProperties(context.before, connector);
  for (const rule of RECEIVE_CONNECTOR_RULES) {
    if (changed && rule.reads && !rule.reads.some((property) => changed.includes(property))) continue;
    const violation = rule.check(connector, context);
    if (violation) return violation;
  }
  return null;
}
