import { cmdlet, oneOf, range } from '../../runtime/cmdlet.ts';
import { encodingNames } from '../../runtime/providers/encodings.ts';
import { type OutputFile, openOutputFile } from './outputFile.ts';
import { TextOutput } from './TextOutput.ts';

export default cmdlet({
  name: 'Out-File',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.OutFileCommand',
  defaultSet: 'ByPath',
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    FilePath: { type: 'string', sets: { ByPath: { position: 0, mandatory: true } } },
    LiteralPath: {
      type: 'string',
      aliases: ['PSPath'],
      sets: { ByLiteralPath: { mandatory: true, pipeline: 'property' } },
    },
    Encoding: { type: 'string', position: 1, validate: [oneOf(encodingNames)] },
    Append: { type: 'switch' },
    Force: { type: 'switch' },
    NoClobber: { type: 'switch', aliases: ['NoOverwrite'] },
    Width: { type: 'int', validate: [range(2, 2147483647)] },
    NoNewline: { type: 'switch' },
    InputObject: { type: 'psobject', pipeline: 'value' },
  },
  run(call, args) {
    const path = args.LiteralPath ?? args.FilePath ?? '';
    if (!call.shouldProcess(path, 'Output to File')) return {};
    const file: OutputFile = openOutputFile(call, {
      path: args.FilePath,
      literalPath: args.LiteralPath,
      append: args.Append,
      noClobber: args.NoClobber,
      force: args.Force,
      encoding: args.Encoding ?? 'Unicode',
    });
    const text = new TextOutput(call, args.Width ?? call.session.ui.width - 1, (line) => {
      if (args.NoNewline) file.write(line);
      else file.line(line);
    });
    return {
      process: ({ InputObject }) => text.process(InputObject),
      end() {
        text.end();
        file.flush();
      },
    };
  },
});
