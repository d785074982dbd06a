import { cmdlet, range } from '../../runtime/cmdlet.ts';
import { FORMAT_PARAMETERS, formatRun } from './formatCommand.ts';
import { readProperties } from './propertyArguments.ts';

export default cmdlet({
  name: 'Format-Custom',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.FormatCustomCommand',
  aliases: ['fc'],
  proof: 'documented',
  parameters: {
    Property: { type: 'object[]', position: 0 },
    Depth: { type: 'int', validate: [range(1, 2147483647)] },
    ...FORMAT_PARAMETERS,
  },
  run: (call, args) =>
    formatRun(call, 'custom', args, { properties: readProperties(call, args.Property, 'custom'), depth: args.Depth }),
});
