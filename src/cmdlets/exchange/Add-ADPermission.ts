import { principalName } from '../../exchange/identity/principal.ts';
import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';
import { type Permission, permissionsOn, permissionValues } from '../../exchange/organisation/effectivePermissions.ts';
import type { CmdletCall } from '../../runtime/cmdlet.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import type { IdParameter } from '../../values/exchange/IdParameter.ts';
import { AD_PERMISSION_NOT_EMULATED, AD_PERMISSION_PARAMETERS } from './adPermissionParameters.ts';
import { updateCustomGroup } from './customGroup.ts';
import { exchangeOf } from './ExchangeSession.ts';
import { extendedRights } from './extendedRights.ts';
import { permissionTarget } from './permissionTarget.ts';
import { saving } from './saving.ts';

/** Each right becomes an entry of its own and is written out. A right that is there already is said so and not doubled. */
export default cmdlet({
  name: 'Add-ADPermission',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'Microsoft.Exchange.Management.RecipientTasks.AddADPermission',
  synopsis: 'Gives an account rights on a connector.',
  supportsShouldProcess: true,
  remote: true,
  proof: 'documented',
  parameters: AD_PERMISSION_PARAMETERS,
  notEmulated: AD_PERMISSION_NOT_EMULATED,
  run(call, args: Record<string, unknown>) {
    const exchange = exchangeOf(call.session);
    const { organisation } = exchange;
    const rights = extendedRights(call, args.ExtendedRights);
    const accessRights = Array.isArray(args.AccessRights) ? args.AccessRights.map(String) : ['ExtendedRight'];
    const user = principalName(String(args.User), organisation.settings);
    const wanted = (rights.length > 0 ? rights : [null]).map(
      (right): Permission => ({
        user,
        rights: right === null ? [] : [right],
        accessRights,
        deny: args.Deny === true,
        inherited: false,
      }),
    );
    return saving(call, {
      process({ Identity }: Record<string, unknown>) {
        const target = permissionTarget(call, Identity as IdParameter);
        if (!target) return;
        const sentence = `Adding Active Directory permission "${target.name}" for user "${user}" with access rights "${[...accessRights, ...rights].join(', ')}".`;
        if (!call.shouldProcessText(sentence, sentence, 'Confirm')) return;
        for (const permission of wanted) add(call, target, permission);
        updateCustomGroup(target, organisation);
      },
    });
  },
});

function add(call: CmdletCall, target: ObjectRecord, permission: Permission): void {
  const exchange = exchangeOf(call.session);
  const { organisation } = exchange;
  const same = permissionsOn(target, organisation).find((one) => !one.inherited && sameEntry(one, permission));
  if (same)
    call.warn(
      `The appropriate access control entry is already present on the object "${target.name}" for account "${permission.user}".`,
    );
  const now = call.session.platform.now();
  const values = permissionValues(target, permission);
  const { Identity: _, ...kept } = values;
  const record: ObjectRecord = {
    kind: 'ADPermission',
    id: exchange.source.newId(),
    name: target.id,
    version: target.version,
    created: now,
    changed: now,
    values: {},
  };
  if (!same) organisation.put(organisation.withValues(record, kept, now));
  call.write(exchange.object({ ...record, values }));
}

export function sameEntry(a: Permission, b: Permission): boolean {
  const key = ({ user, rights, accessRights, deny }: Permission): string =>
    [user, deny, ...[...rights, ...accessRights].sort()].join('|').toLowerCase();
  return key(a) === key(b);
}
