import { cmdlet } from '../../runtime/cmdlet.ts';
import { FORMAT_PARAMETERS, formatRun } from './formatCommand.ts';
import { readProperties } from './propertyArguments.ts';

export default cmdlet({
  name: 'Format-List',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.FormatListCommand',
  aliases: ['fl'],
  proof: 'recorded',
  parameters: { Property: { type: 'object[]', position: 0 }, ...FORMAT_PARAMETERS },
  run: (call, args) => formatRun(call, 'list', args, { properties: readProperties(call, args.Property, 'list') }),
});
