import { cmdlet } from '../../runtime/cmdlet.ts';
import { exchangeOf } from './ExchangeSession.ts';
import { DOMAIN_CONTROLLER } from './rowParameters.ts';

export default cmdlet({
  name: 'Get-OrganizationConfig',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'Microsoft.Exchange.Management.SystemConfigurationTasks.GetOrganizationConfig',
  synopsis: 'Shows the organization. Only the properties that scripts about transport read are here.',
  remote: true,
  proof: 'documented',
  parameters: { ...DOMAIN_CONTROLLER },
  run(call) {
    return {
      process() {
        const exchange = exchangeOf(call.session);
        for (const record of exchange.organisation.all('OrganizationConfig')) call.write(exchange.object(record));
      },
    };
  },
});
