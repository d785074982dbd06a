import { cmdlet } from '../../runtime/cmdlet.ts';
import { nullSink } from '../../runtime/Sink.ts';
import { ScriptBlock } from '../../values/ScriptBlock.ts';
import { TimeSpan } from '../../values/TimeSpan.ts';

export default cmdlet({
  name: 'Measure-Command',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.MeasureCommandCommand',
  proof: 'recorded',
  parameters: {
    InputObject: { type: 'psobject', pipeline: 'value' },
    Expression: { type: 'scriptblock', position: 0, mandatory: true },
  },
  run(call, args) {
    const { platform } = call.session;
    let milliseconds = 0;
    return {
      process({ InputObject }) {
        const start = platform.ticks();
        if (args.Expression instanceof ScriptBlock) {
          call.runBlock(args.Expression, [], {
            out: nullSink,
            dotted: true,
            ...(call.expectsInput ? { dollarUnder: InputObject } : {}),
          });
        }
        milliseconds += platform.ticks() - start;
      },
      end: () => call.write(TimeSpan.fromTicks(BigInt(Math.round(milliseconds * 10_000)))),
    };
  },
});
