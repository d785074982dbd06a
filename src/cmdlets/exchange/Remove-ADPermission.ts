import { principalName } from '../../exchange/identity/principal.ts';
import { byHand } from '../../exchange/organisation/effectivePermissions.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import type { IdParameter } from '../../values/exchange/IdParameter.ts';
import { AD_PERMISSION_NOT_EMULATED, AD_PERMISSION_PARAMETERS } from './adPermissionParameters.ts';
import { updateCustomGroup } from './customGroup.ts';
import { exchangeOf } from './ExchangeSession.ts';
import { extendedRights } from './extendedRights.ts';
import { permissionTarget } from './permissionTarget.ts';
import { saving } from './saving.ts';

/** Takes back rights that were given by hand; those of permission groups are taken with Set-ReceiveConnector. */
export default cmdlet({
  name: 'Remove-ADPermission',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'Microsoft.Exchange.Management.RecipientTasks.RemoveADPermission',
  synopsis: 'Takes rights on a connector from an account.',
  supportsShouldProcess: true,
  confirmImpact: 'High',
  remote: true,
  proof: 'documented',
  parameters: AD_PERMISSION_PARAMETERS,
  notEmulated: AD_PERMISSION_NOT_EMULATED,
  run(call, args: Record<string, unknown>) {
    const { organisation } = exchangeOf(call.session);
    const user = principalName(String(args.User), organisation.settings);
    const rights = extendedRights(call, args.ExtendedRights).map((right) => right.toLowerCase());
    const deny = args.Deny === true;
    return saving(call, {
      process({ Identity }: Record<string, unknown>) {
        const target = permissionTarget(call, Identity as IdParameter);
        if (!target) return;
        const sentence = `Removing Active Directory permission "${target.name}" for user "${user}".`;
        if (!call.shouldProcessText(sentence, sentence, 'Confirm')) return;
        const gone = byHand(target, organisation).filter(
          (one) =>
            one.user.toLowerCase() === user.toLowerCase() &&
            one.deny === deny &&
            (rights.length === 0 || one.rights.some((right) => rights.includes(right.toLowerCase()))),
        );
        if (gone.length === 0)
          call.warn(
            `The access control entry for account "${user}" isn't present on the object "${target.name}", so it can't be removed.`,
          );
        for (const { record } of gone) if (record) organisation.remove(record);
        updateCustomGroup(target, organisation);
      },
    });
  },
});
