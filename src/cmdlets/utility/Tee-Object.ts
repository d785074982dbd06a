import { cmdlet } from '../../runtime/cmdlet.ts';
import { setIn } from '../../runtime/variables.ts';
import { openOutputFile } from './outputFile.ts';
import { TextOutput } from './TextOutput.ts';

export default cmdlet({
  name: 'Tee-Object',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.TeeObjectCommand',
  aliases: ['tee'],
  defaultSet: 'File',
  proof: 'recorded',
  parameters: {
    InputObject: { type: 'psobject', pipeline: 'value' },
    FilePath: { type: 'string', sets: { File: { position: 0, mandatory: true } } },
    LiteralPath: { type: 'string', sets: { LiteralFile: { mandatory: true } }, aliases: ['PSPath'] },
    Append: { type: 'switch', sets: ['File'] },
    Variable: { type: 'string', sets: { Variable: { mandatory: true } } },
  },
  run(call, args) {
    const file =
      args.Variable === undefined
        ? openOutputFile(call, {
            path: args.FilePath,
            literalPath: args.LiteralPath,
            append: args.Append,
            noClobber: false,
            force: false,
            encoding: 'Unicode',
          })
        : null;
    const text = file === null ? null : new TextOutput(call, call.session.ui.width - 1, (line) => file.line(line));
    const kept: unknown[] = [];
    return {
      process({ InputObject }) {
        text?.process(InputObject);
        if (args.Variable !== undefined) kept.push(InputObject);
        call.write(InputObject);
      },
      end() {
        text?.end();
        file?.flush();
        if (args.Variable !== undefined) setIn(call.scope, args.Variable, kept.length === 1 ? kept[0] : kept);
      },
    };
  },
});
