import { cmdlet, range } from '../../runtime/cmdlet.ts';
import { FORMAT_PARAMETERS, formatRun } from './formatCommand.ts';
import { readProperties } from './propertyArguments.ts';

export default cmdlet({
  name: 'Format-Wide',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.FormatWideCommand',
  aliases: ['fw'],
  proof: 'recorded',
  parameters: {
    Property: { type: 'object', position: 0 },
    AutoSize: { type: 'switch' },
    Column: { type: 'int', validate: [range(1, 2147483647)] },
    ...FORMAT_PARAMETERS,
  },
  run(call, args) {
    if (call.bound('AutoSize') && call.bound('Column')) {
      call.fail({
        id: 'FormatCannotSpecifyAutosizeAndColumns',
        message: 'Cmdlet parameters AutoSize and Column are mutually exclusive.',
        category: 'InvalidArgument',
        exceptionType: 'System.IO.InvalidDataException',
      });
    }
    const properties =
      args.Property === undefined || args.Property === null ? [] : readProperties(call, [args.Property], 'wide');
    return formatRun(call, 'wide', args, {
      properties,
      autoSize: call.bound('AutoSize') ? args.AutoSize : undefined,
      columns: args.Column,
    });
  },
});
