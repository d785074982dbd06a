import { cmdlet } from '../../runtime/cmdlet.ts';
import { SERVICE_FILTERS, SERVICE_PARAMETERS, selectServices } from './serviceSelection.ts';

export default cmdlet({
  name: 'Start-Service',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.StartServiceCommand',
  synopsis: 'Starts services of a practice server, and those they need.',
  defaultSet: 'InputObject',
  supportsShouldProcess: true,
  proof: 'documented',
  parameters: { ...SERVICE_PARAMETERS, PassThru: { type: 'switch' }, ...SERVICE_FILTERS },
  run(call) {
    return {
      process(args) {
        for (const service of selectServices(call, args)) {
          if (!call.shouldProcess(service.shownName, 'Start-Service')) continue;
          for (const one of service.needed()) one.become('Running');
          service.become('Running');
          if (args.PassThru) call.write(service);
        }
      },
    };
  },
});
