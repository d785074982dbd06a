import { PERMISSION_GROUPS } from '../flags.ts';
import { flagsOf, invalid, isOnEdge, type Rule } from './Rule.ts';

export const LegacyServersNotOnEdge: Rule = {
  name: 'LegacyServersNotOnEdge',
  proof: 'inferred',
  source: 'rule: Set-ReceiveConnector documentation, PermissionGroups',
  summary: 'PermissionGroups ExchangeLegacyServers is not for Edge Transport servers.',
  reads: ['PermissionGroups'],
  check(connector, context) {
    const groups = flagsOf(connector, 'PermissionGroups', context);
    if (!(groups & PERMISSION_GROUPS.ExchangeLegacyServers) || !isOnEdge(connector, context)) return null;
    return invalid(
      "The permission group ExchangeLegacyServers can't be used on a Receive connector of an Edge Transport server.",
    );
  },
};
