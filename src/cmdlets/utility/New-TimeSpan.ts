import { cmdlet } from '../../runtime/cmdlet.ts';
import { DateTime } from '../../values/DateTime.ts';
import { TimeSpan } from '../../values/TimeSpan.ts';

export default cmdlet({
  name: 'New-TimeSpan',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.NewTimeSpanCommand',
  defaultSet: 'Date',
  proof: 'recorded',
  parameters: {
    Start: { type: 'datetime', aliases: ['LastWriteTime'], sets: { Date: { position: 0, pipeline: 'both' } } },
    End: { type: 'datetime', sets: { Date: { position: 1, pipeline: 'property' } } },
    Days: { type: 'int', sets: ['Time'] },
    Hours: { type: 'int', sets: ['Time'] },
    Minutes: { type: 'int', sets: ['Time'] },
    Seconds: { type: 'int', sets: ['Time'] },
  },
  run(call, args) {
    // Both ends come from one reading of the clock, so that no argument at all means no time.
    const now = DateTime.now();
    return {
      process({ Start, End }) {
        if (call.parameterSet === 'Time') {
          call.write(TimeSpan.of(args.Days ?? 0, args.Hours ?? 0, args.Minutes ?? 0, args.Seconds ?? 0));
          return;
        }
        const start = Start instanceof DateTime ? Start : now;
        const end = End instanceof DateTime ? End : now;
        call.write(TimeSpan.fromTicks(end.ticks - start.ticks));
      },
    };
  },
});
