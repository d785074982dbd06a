import { AUTH_MECHANISMS, PERMISSION_GROUPS } from '../flags.ts';
import { flagsOf, invalid, type Rule } from './Rule.ts';

export const ExternalAuthoritativeNeedsExchangeServers: Rule = {
  name: 'ExternalAuthoritativeNeedsExchangeServers',
  proof: 'inferred',
  source: 'rule: Set-ReceiveConnector documentation, AuthMechanism; text remembered by administrators, not recorded',
  summary: 'AuthMechanism ExternalAuthoritative needs PermissionGroups ExchangeServers.',
  reads: ['AuthMechanism', 'PermissionGroups'],
  check(connector, context) {
    if (!(flagsOf(connector, 'AuthMechanism', context) & AUTH_MECHANISMS.ExternalAuthoritative)) return null;
    if (flagsOf(connector, 'PermissionGroups', context) & PERMISSION_GROUPS.ExchangeServers) return null;
    return invalid(
      'You must set the value for the PermissionGroups parameter to ExchangeServers when you set the AuthMechanism parameter to a value of ExternalAuthoritative.',
    );
  },
};
