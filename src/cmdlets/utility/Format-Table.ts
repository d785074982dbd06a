import { cmdlet } from '../../runtime/cmdlet.ts';
import { FORMAT_PARAMETERS, formatRun } from './formatCommand.ts';
import { readProperties } from './propertyArguments.ts';

export default cmdlet({
  name: 'Format-Table',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.FormatTableCommand',
  aliases: ['ft'],
  proof: 'recorded',
  parameters: {
    AutoSize: { type: 'switch' },
    HideTableHeaders: { type: 'switch' },
    Wrap: { type: 'switch' },
    Property: { type: 'object[]', position: 0 },
    ...FORMAT_PARAMETERS,
  },
  run: (call, args) =>
    formatRun(call, 'table', args, {
      properties: readProperties(call, args.Property, 'table'),
      autoSize: call.bound('AutoSize') ? args.AutoSize : undefined,
      hideHeader: call.bound('HideTableHeaders') ? args.HideTableHeaders : undefined,
      wrap: call.bound('Wrap') ? args.Wrap : undefined,
    }),
});
