import { cmdlet, notNullOrEmpty, oneOf, range } from '../../runtime/cmdlet.ts';
import { encodingNames } from '../../runtime/providers/encodings.ts';
import { ClixmlWriter } from '../../values/clixml/ClixmlWriter.ts';
import { openOutputFile } from './outputFile.ts';

export default cmdlet({
  name: 'Export-Clixml',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.ExportClixmlCommand',
  defaultSet: 'ByPath',
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    Depth: { type: 'int', validate: [range(1, 2147483647)] },
    Path: { type: 'string', sets: { ByPath: { position: 0, mandatory: true } }, validate: [notNullOrEmpty] },
    LiteralPath: {
      type: 'string',
      aliases: ['PSPath'],
      sets: { ByLiteralPath: { mandatory: true } },
      validate: [notNullOrEmpty],
    },
    InputObject: { type: 'psobject', mandatory: true, pipeline: 'value', allowNull: true },
    Force: { type: 'switch' },
    NoClobber: { type: 'switch', aliases: ['NoOverwrite'] },
    Encoding: { type: 'string', validate: [oneOf(encodingNames)] },
  },
  run(call, args) {
    if (!call.shouldProcess(args.LiteralPath ?? args.Path ?? '')) return {};
    const file = openOutputFile(call, {
      path: args.Path,
      literalPath: args.LiteralPath,
      append: false,
      noClobber: args.NoClobber,
      force: args.Force,
      encoding: args.Encoding ?? 'Unicode',
    });
    const writer = new ClixmlWriter(args.Depth ?? 2);
    file.write(writer.begin());
    return {
      process: ({ InputObject }) => file.write(writer.write(InputObject ?? null)),
      end: () => file.write(writer.end()),
      dispose: () => file.flush(),
    };
  },
});
