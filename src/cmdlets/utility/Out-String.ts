import { TextPieces } from '../../base/TextPieces.ts';
import { cmdlet, range } from '../../runtime/cmdlet.ts';
import { TextOutput } from './TextOutput.ts';

const NEWLINE = '\r\n';

export default cmdlet({
  name: 'Out-String',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.OutStringCommand',
  proof: 'recorded',
  parameters: {
    Stream: { type: 'switch' },
    Width: { type: 'int', validate: [range(2, 2147483647)] },
    InputObject: { type: 'psobject', pipeline: 'value' },
  },
  run(call, args) {
    const lines = new TextPieces();
    const width = args.Width ?? call.session.ui.width - 1;
    const writeLine = args.Stream
      ? (line: string) => call.write(line)
      : (line: string) => {
          lines.add(line);
          lines.add(NEWLINE);
        };
    const text = new TextOutput(call, width, writeLine);
    return {
      process: ({ InputObject }) => text.process(InputObject),
      end() {
        text.end();
        if (!args.Stream) call.write(lines.take());
      },
    };
  },
});
