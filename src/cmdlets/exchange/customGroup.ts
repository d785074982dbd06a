import { PERMISSION_GROUPS } from '../../exchange/flags.ts';
import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';
import type { Organisation } from '../../exchange/Organisation.ts';
import { byHand } from '../../exchange/organisation/effectivePermissions.ts';

/** A connector with rights given by hand shows the permission group Custom (recorded). */
export function updateCustomGroup(target: ObjectRecord, organisation: Organisation): void {
  if (target.kind !== 'ReceiveConnector') return;
  const connector = organisation.byId('ReceiveConnector', target.id);
  if (!connector) return;
  const groups = Number(organisation.value(connector, 'PermissionGroups'));
  const custom = byHand(connector, organisation).length > 0;
  const wanted = custom ? groups | PERMISSION_GROUPS.Custom : groups & ~PERMISSION_GROUPS.Custom;
  if (wanted !== groups)
    organisation.put(organisation.withValues(connector, { PermissionGroups: wanted }, connector.changed));
}
