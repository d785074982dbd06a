import { cmdlet } from '../../runtime/cmdlet.ts';
import { refuseDynamicProperties } from './dynamicProperty.ts';
import { credentialParameters, filterParameters, pathParameters } from './paths.ts';

export default cmdlet({
  name: 'Remove-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.RemoveItemPropertyCommand',
  defaultSet: 'Path',
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    ...pathParameters,
    Name: { type: 'string[]', position: 1, mandatory: true, pipeline: 'property', aliases: ['PSProperty'] },
    Force: { type: 'switch' },
    ...filterParameters,
    ...credentialParameters,
  },
  run: (call) => ({
    process: (args) => refuseDynamicProperties(call, args),
  }),
});
