import { cmdlet } from '../../runtime/cmdlet.ts';
import { SERVICE_FILTERS, SERVICE_PARAMETERS, selectServices } from './serviceSelection.ts';
import { stopService } from './stopping.ts';

export default cmdlet({
  name: 'Stop-Service',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.StopServiceCommand',
  synopsis: 'Stops services of a practice server.',
  defaultSet: 'InputObject',
  supportsShouldProcess: true,
  proof: 'documented',
  // Services of the lab stop at once, so -NoWait has nothing to leave out.
  parameters: {
    ...SERVICE_PARAMETERS,
    Force: { type: 'switch' },
    NoWait: { type: 'switch' },
    PassThru: { type: 'switch' },
    ...SERVICE_FILTERS,
  },
  run(call) {
    return {
      process(args) {
        for (const service of selectServices(call, args)) {
          if (!call.shouldProcess(service.shownName, 'Stop-Service')) continue;
          if (stopService(call, service, args.Force) && args.PassThru) call.write(service);
        }
      },
    };
  },
});
