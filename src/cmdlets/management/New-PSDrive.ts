import { cmdlet } from '../../runtime/cmdlet.ts';
import { Drive } from '../../runtime/providers/Drive.ts';
import { pathNotFound } from '../../runtime/providers/placeErrors.ts';
import { credentialParameters } from './paths.ts';

export default cmdlet({
  name: 'New-PSDrive',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.NewPSDriveCommand',
  supportsShouldProcess: true,
  proof: 'documented',
  parameters: {
    Name: { type: 'string', position: 0, mandatory: true, pipeline: 'property' },
    PSProvider: { type: 'string', position: 1, mandatory: true, pipeline: 'property' },
    Root: { type: 'string', position: 2, mandatory: true, pipeline: 'property', allowEmptyString: true },
    Description: { type: 'string', pipeline: 'property' },
    Scope: { type: 'string', pipeline: 'property' },
    Persist: { type: 'switch', emulated: false },
    ...credentialParameters,
  },
  run(call) {
    const { places } = call.session;
    return {
      process({ Name = '', PSProvider = '', Root = '', Description = '' }) {
        if (places.drive(Name) !== null) call.fail(alreadyThere(Name));
        const provider = places.provider(PSProvider);
        const root = provider.isFileSystem ? places.literal(Root) : null;
        if (root !== null && !root.exists) call.fail(pathNotFound(root.path));
        if (!call.shouldProcess(`Name: ${Name} Provider: ${provider.qualifiedName} Root: ${Root}`, 'New Drive')) return;
        const drive = new Drive(Name, provider, root?.providerPath ?? Root, Description);
        places.addDrive(drive);
        call.write(drive);
      },
    };
  },
});

/** Documented. */
const alreadyThere = (name: string) => ({
  message: `A drive with the name '${name}' already exists.`,
  id: 'DriveAlreadyExists',
  category: 'ResourceExists' as const,
  target: name,
  exceptionType: 'System.Management.Automation.SessionStateException',
});
