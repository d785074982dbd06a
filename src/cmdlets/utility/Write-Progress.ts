import { cmdlet, notNullOrEmpty, range } from '../../runtime/cmdlet.ts';

export default cmdlet({
  name: 'Write-Progress',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.WriteProgressCommand',
  proof: 'documented',
  parameters: {
    Activity: { type: 'string', position: 0, mandatory: true },
    Status: { type: 'string', position: 1, validate: [notNullOrEmpty] },
    Id: { type: 'int', position: 2, validate: [range(0, 2147483647)] },
    PercentComplete: { type: 'int', validate: [range(-1, 100)] },
    SecondsRemaining: { type: 'int' },
    CurrentOperation: { type: 'string' },
    ParentId: { type: 'int', validate: [range(-1, 2147483647)] },
    Completed: { type: 'switch' },
    SourceId: { type: 'int' },
  },
  run: (call, args) => ({
    end: () =>
      call.progress({
        id: args.Id ?? 0,
        parentId: args.ParentId ?? -1,
        activity: args.Activity ?? '',
        status: args.Status ?? 'Processing',
        operation: args.CurrentOperation ?? '',
        percent: args.PercentComplete ?? -1,
        seconds: args.SecondsRemaining ?? -1,
        completed: args.Completed,
      }),
  }),
});
