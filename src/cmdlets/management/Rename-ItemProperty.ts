import { cmdlet } from '../../runtime/cmdlet.ts';
import { refuseDynamicProperties } from './dynamicProperty.ts';
import { propertyChangeParameters } from './itemPropertyParameters.ts';

export default cmdlet({
  name: 'Rename-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.RenameItemPropertyCommand',
  defaultSet: 'Path',
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    Path: { type: 'string', sets: { Path: { position: 0, mandatory: true, pipeline: 'both' } } },
    LiteralPath: {
      type: 'string',
      sets: { LiteralPath: { mandatory: true, pipeline: 'property' } },
      aliases: ['PSPath'],
    },
    Name: { type: 'string', position: 1, mandatory: true, pipeline: 'property', aliases: ['PSProperty'] },
    NewName: { type: 'string', position: 2, mandatory: true, pipeline: 'property' },
    ...propertyChangeParameters,
  },
  run: (call) => ({
    process: ({ Path, LiteralPath, Filter, Include, Exclude }) =>
      refuseDynamicProperties(call, {
        Path: Path === undefined ? [] : [Path],
        LiteralPath: LiteralPath === undefined ? [] : [LiteralPath],
        Filter,
        Include,
        Exclude,
      }),
  }),
});
