import { identityText } from '../../exchange/adObject.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import type { IdParameter } from '../../values/exchange/IdParameter.ts';
import { exchangeOf } from './ExchangeSession.ts';
import { resolveOne } from './resolve.ts';
import { DOMAIN_CONTROLLER } from './rowParameters.ts';
import { saving } from './saving.ts';

export default cmdlet({
  name: 'Remove-ReceiveConnector',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'Microsoft.Exchange.Management.SystemConfigurationTasks.RemoveReceiveConnector',
  synopsis: 'Removes a Receive connector.',
  supportsShouldProcess: true,
  confirmImpact: 'High',
  remote: true,
  proof: 'documented',
  parameters: {
    Identity: {
      type: 'Microsoft.Exchange.Configuration.Tasks.ReceiveConnectorIdParameter',
      position: 0,
      mandatory: true,
      pipeline: 'both',
      suggest: 'ReceiveConnector',
      help: 'The connector: name, server\\name, GUID or distinguished name. A bare name means the connected server.',
    },
    ...DOMAIN_CONTROLLER,
  },
  run(call) {
    const { organisation } = exchangeOf(call.session);
    return saving(call, {
      process({ Identity }: Record<string, unknown>) {
        const record = resolveOne(call, 'ReceiveConnector', Identity as IdParameter);
        if (!record) return;
        const sentence = `Removing Receive connector "${identityText(record)}".`;
        if (!call.shouldProcessText(sentence, sentence, 'Confirm')) return;
        for (const right of [...organisation.all('ADPermission')])
          if (right.name === record.id) organisation.remove(right);
        organisation.remove(record);
      },
    });
  },
});
