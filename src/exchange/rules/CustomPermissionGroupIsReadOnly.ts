import { PERMISSION_GROUPS } from '../flags.ts';
import { flagsOf, invalid, type Rule } from './Rule.ts';

export const CustomPermissionGroupIsReadOnly: Rule = {
  name: 'CustomPermissionGroupIsReadOnly',
  proof: 'inferred',
  source: 'rule: exchangeninjas.com, "This property is read-only"',
  summary: 'PermissionGroups Custom shows rights given by hand; it cannot be set.',
  reads: ['PermissionGroups'],
  check(connector, context) {
    if (!(flagsOf(connector, 'PermissionGroups', context) & PERMISSION_GROUPS.Custom)) return null;
    const before = context.before;
    if (before && flagsOf(before, 'PermissionGroups', context) & PERMISSION_GROUPS.Custom) return null;
    return invalid(
      "The value Custom of the PermissionGroups parameter is read-only and can't be set. Use the Add-ADPermission cmdlet instead.",
    );
  },
};
