import { cmdlet } from '../../runtime/cmdlet.ts';

export default cmdlet({
  name: 'Write-Output',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.WriteOutputCommand',
  aliases: ['echo', 'write'],
  proof: 'recorded',
  parameters: {
    InputObject: {
      type: 'psobject[]',
      position: 0,
      mandatory: true,
      pipeline: 'value',
      remaining: true,
      allowNull: true,
      allowEmptyCollection: true,
    },
    NoEnumerate: { type: 'switch' },
  },
  run(call) {
    return {
      process({ InputObject, NoEnumerate }) {
        if (NoEnumerate) call.write(InputObject);
        else for (const item of InputObject ?? [null]) call.write(item);
      },
    };
  },
});
