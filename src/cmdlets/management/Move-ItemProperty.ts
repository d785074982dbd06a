import { cmdlet } from '../../runtime/cmdlet.ts';
import { refuseDynamicProperties } from './dynamicProperty.ts';
import { propertyChangeParameters } from './itemPropertyParameters.ts';
import { pathParameters } from './paths.ts';

export default cmdlet({
  name: 'Move-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.MoveItemPropertyCommand',
  defaultSet: 'Path',
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    ...pathParameters,
    Destination: { type: 'string', position: 1, mandatory: true, pipeline: 'property' },
    Name: { type: 'string[]', position: 2, mandatory: true, pipeline: 'property', aliases: ['PSProperty'] },
    ...propertyChangeParameters,
  },
  run: (call) => ({
    process: (args) => refuseDynamicProperties(call, args),
  }),
});
