import { cmdlet } from '../../runtime/cmdlet.ts';
import type { ServiceController } from './ServiceController.ts';
import { SERVICE_FILTERS, SERVICE_PARAMETERS, selectServices } from './serviceSelection.ts';
import { stopService } from './stopping.ts';

/** Those that need the service and ran come back with it. */
export default cmdlet({
  name: 'Restart-Service',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.RestartServiceCommand',
  synopsis: 'Stops services of a practice server and starts them again.',
  defaultSet: 'InputObject',
  supportsShouldProcess: true,
  proof: 'documented',
  parameters: { ...SERVICE_PARAMETERS, Force: { type: 'switch' }, PassThru: { type: 'switch' }, ...SERVICE_FILTERS },
  run(call) {
    return {
      process(args) {
        for (const service of selectServices(call, args)) {
          if (!call.shouldProcess(service.shownName, 'Restart-Service')) continue;
          const also: ServiceController[] = [];
          if (!stopService(call, service, args.Force, also)) continue;
          service.become('Running');
          for (const one of also) one.become('Running');
          if (args.PassThru) call.write(service);
        }
      },
    };
  },
});
