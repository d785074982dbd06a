import { cmdlet } from '../../runtime/cmdlet.ts';
import type { ServiceController } from './ServiceController.ts';
import { SERVICE_TYPE, selectServices } from './serviceSelection.ts';

/** The services of the lab's servers. */
export default cmdlet({
  name: 'Get-Service',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.GetServiceCommand',
  synopsis: 'Gets the services of a practice server.',
  defaultSet: 'Default',
  proof: 'documented',
  parameters: {
    Name: {
      type: 'string[]',
      aliases: ['ServiceName'],
      sets: { Default: { position: 0, pipeline: 'both' } },
      wildcards: true,
    },
    ComputerName: { type: 'string[]', aliases: ['Cn'], pipeline: 'property' },
    DependentServices: { type: 'switch', aliases: ['DS'] },
    RequiredServices: { type: 'switch', aliases: ['SDO', 'ServicesDependedOn'] },
    DisplayName: { type: 'string[]', sets: { DisplayName: { mandatory: true } }, wildcards: true },
    Include: { type: 'string[]', wildcards: true },
    Exclude: { type: 'string[]', wildcards: true },
    InputObject: {
      type: SERVICE_TYPE,
      sets: { InputObject: { pipeline: 'value' } },
    },
  },
  run(call) {
    return {
      process(args) {
        for (const service of selectServices(call, args))
          for (const one of related(service, args.DependentServices, args.RequiredServices)) call.write(one);
      },
    };
  },
});

function related(service: ServiceController, dependents: boolean, required: boolean): ServiceController[] {
  if (!dependents && !required) return [service];
  return [...(required ? service.needed() : []), ...(dependents ? service.dependents() : [])];
}
