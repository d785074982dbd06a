import { principalName } from '../../exchange/identity/principal.ts';
import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';
import { permissionsOn, permissionValues } from '../../exchange/organisation/effectivePermissions.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import type { IdParameter } from '../../values/exchange/IdParameter.ts';
import { exchangeOf } from './ExchangeSession.ts';
import { permissionTarget } from './permissionTarget.ts';
import { DOMAIN_CONTROLLER } from './rowParameters.ts';

export default cmdlet({
  name: 'Get-ADPermission',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'Microsoft.Exchange.Management.RecipientTasks.GetADPermission',
  synopsis: 'Shows the rights on a connector.',
  defaultSet: 'AccessRights',
  remote: true,
  proof: 'documented',
  parameters: {
    Identity: {
      type: 'Microsoft.Exchange.Configuration.Tasks.ADRawEntryIdParameter',
      position: 0,
      mandatory: true,
      pipeline: 'both',
      help: 'The object: a connector from the pipeline, its name without the server, GUID or distinguished name.',
    },
    User: {
      type: 'Microsoft.Exchange.Configuration.Tasks.SecurityPrincipalIdParameter',
      sets: ['AccessRights'],
      help: 'Only the rights of this account.',
    },
    ...DOMAIN_CONTROLLER,
  },
  notEmulated: ['Owner'],
  run(call, args: Record<string, unknown>) {
    const exchange = exchangeOf(call.session);
    exchange.store.refresh();
    const { settings } = exchange.organisation;
    const user = args.User ? principalName(String(args.User), settings).toLowerCase() : null;
    return {
      process({ Identity }: Record<string, unknown>) {
        const target = permissionTarget(call, Identity as IdParameter);
        if (!target) return;
        for (const permission of permissionsOn(target, exchange.organisation)) {
          if (user !== null && permission.user.toLowerCase() !== user) continue;
          const entry: ObjectRecord = {
            kind: 'ADPermission',
            id: permission.record?.id ?? `${target.id}/${permission.user}/${permission.rights}`,
            name: target.id,
            version: target.version,
            created: target.created,
            changed: target.changed,
            values: permissionValues(target, permission),
          };
          call.write(exchange.object(entry));
        }
      },
    };
  },
});
