import { changedProperties } from '../changedProperties.ts';
import { getOrMake } from '../getOrMake.ts';
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
  const { before } = context;
  const rules = before ? rulesAbout(changedProperties(before, connector)) : RECEIVE_CONNECTOR_RULES;
  for (const rule of rules) {
    const violation = rule.check(connector, context);
    if (violation) return violation;
  }
  return null;
}

const rulesByProperties = new Map<string, readonly Rule[]>();

/** The rules that a change of these properties concerns; a pipeline changes the same ones of every object. */
function rulesAbout(changed: readonly string[]): readonly Rule[] {
  return getOrMake(rulesByProperties, changed.join(), () =>
    RECEIVE_CONNECTOR_RULES.filter(({ reads }) => !reads || reads.some((property) => changed.includes(property))),
  );
}
