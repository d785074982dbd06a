import { cmdlet } from '../../runtime/cmdlet.ts';
import { driveNotFound } from '../../runtime/providers/placeErrors.ts';
import { transactionParameters } from './paths.ts';

export default cmdlet({
  name: 'Remove-PSDrive',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.RemovePSDriveCommand',
  defaultSet: 'Name',
  supportsShouldProcess: true,
  proof: 'documented',
  parameters: {
    Name: { type: 'string[]', sets: { Name: { position: 0, mandatory: true, pipeline: 'property' } } },
    LiteralName: { type: 'string[]', sets: { LiteralName: { position: 0, mandatory: true, pipeline: 'property' } } },
    PSProvider: { type: 'string[]', pipeline: 'property' },
    Scope: { type: 'string', pipeline: 'property' },
    Force: { type: 'switch' },
    ...transactionParameters,
  },
  run(call) {
    const { places } = call.session;
    return {
      process({ Name, LiteralName }) {
        for (const name of Name ?? LiteralName ?? []) {
          const drive = places.drive(name);
          if (drive === null) call.error(driveNotFound(name));
          else if (places.current.drive === drive) call.error(inUse(name));
          else if (call.shouldProcess(`Name: ${name}`, 'Remove Drive')) places.removeDrive(drive);
        }
      },
    };
  },
});

/** Documented. */
const inUse = (name: string) => ({
  message: `Cannot remove drive '${name}' because it is in use.`,
  id: 'InvalidOperation',
  category: 'InvalidOperation' as const,
  target: name,
  exceptionType: 'System.Management.Automation.PSInvalidOperationException',
});
