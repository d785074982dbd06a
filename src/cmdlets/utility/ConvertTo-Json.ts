import { type CmdletCall, cmdlet, range } from '../../runtime/cmdlet.ts';
import { JsonWriter } from './jsonText.ts';

export default cmdlet({
  name: 'ConvertTo-Json',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.ConvertToJsonCommand',
  proof: 'recorded',
  parameters: {
    InputObject: { type: 'object', position: 0, mandatory: true, pipeline: 'value', allowNull: true },
    Depth: { type: 'int', validate: [range(1, 2147483647)] },
    Compress: { type: 'switch' },
  },
  run(call, args) {
    if ((args.Depth ?? 0) > MAX_DEPTH) tooDeep(call);
    const items: unknown[] = [];
    return {
      process: ({ InputObject }) => void items.push(InputObject ?? null),
      end() {
        if (items.length === 0) return;
        const writer = new JsonWriter({ compress: args.Compress, depth: args.Depth ?? 2 });
        call.write(writer.write(items.length > 1 ? items : items[0]));
      },
    };
  },
});

const MAX_DEPTH = 100;

/** Proof: documented. */
function tooDeep(call: CmdletCall): never {
  return call.fail({
    id: 'ReachedMaximumDepthAllowed',
    message: `The maximum depth allowed for serialization is ${MAX_DEPTH}.`,
    category: 'InvalidOperation',
    exceptionType: 'System.InvalidOperationException',
  });
}
