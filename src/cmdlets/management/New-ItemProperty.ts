import { cmdlet } from '../../runtime/cmdlet.ts';
import { refuseDynamicProperties } from './dynamicProperty.ts';
import { credentialParameters, filterParameters, pathParameters } from './paths.ts';

export default cmdlet({
  name: 'New-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.NewItemPropertyCommand',
  defaultSet: 'Path',
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    Path: { type: 'string[]', sets: { Path: { position: 0, mandatory: true } }, wildcards: true },
    LiteralPath: pathParameters.LiteralPath,
    Name: { type: 'string', position: 1, mandatory: true, pipeline: 'property', aliases: ['PSProperty'] },
    PropertyType: { type: 'string', pipeline: 'property', aliases: ['Type'] },
    Value: { type: 'object', pipeline: 'property' },
    Force: { type: 'switch' },
    ...filterParameters,
    ...credentialParameters,
  },
  run: (call) => ({
    process: (args) => refuseDynamicProperties(call, args),
  }),
});
