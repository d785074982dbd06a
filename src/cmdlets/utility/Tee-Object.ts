import { cmdlet } from '../../runtime/cmdlet.ts';
import { setIn } from '../../runtime/variables.ts';
import { openTextOutput } from './textFile.ts';

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
        ? openTextOutput(call, { path: args.FilePath, literalPath: args.LiteralPath, append: args.Append })
        : null;
    const kept: unknown[] = [];
    return {
      process({ InputObject }) {
        file?.process(InputObject);
        if (args.Variable !== undefined) kept.push(InputObject);
        call.write(InputObject);
      },
      end() {
        file?.end();
        if (args.Variable !== undefined) setIn(call.scope, args.Variable, kept.length === 1 ? kept[0] : kept);
      },
    };
  },
});
