import { cmdlet, notNullOrEmpty, oneOf } from '../../runtime/cmdlet.ts';
import { decodeAs } from '../../runtime/providers/encodings.ts';
import type { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { CsvImport } from './CsvImport.ts';
import { delimiterOf } from './csvDelimiter.ts';
import { placesOf } from './inputFiles.ts';
import { demandOnePath } from './onePath.ts';

const ENCODINGS = ['Unicode', 'UTF7', 'UTF8', 'ASCII', 'UTF32', 'BigEndianUnicode', 'Default', 'OEM'];

export default cmdlet({
  name: 'Import-Csv',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.ImportCsvCommand',
  aliases: ['ipcsv'],
  defaultSet: 'Delimiter',
  proof: 'recorded',
  parameters: {
    Path: { type: 'string[]', position: 0, pipeline: 'value', validate: [notNullOrEmpty] },
    LiteralPath: { type: 'string[]', aliases: ['PSPath'], pipeline: 'property', validate: [notNullOrEmpty] },
    Header: { type: 'string[]', validate: [notNullOrEmpty] },
    Delimiter: { type: 'char', sets: { Delimiter: { position: 1 } } },
    UseCulture: { type: 'switch', sets: { UseCulture: { mandatory: true } } },
    Encoding: { type: 'string', validate: [oneOf(ENCODINGS)] },
  },
  run: (call, args) => ({
    process({ Path, LiteralPath }) {
      demandOnePath(call, Path, LiteralPath);
      const paths = LiteralPath ?? Path ?? [];
      for (const path of paths) {
        const [place] = placesOf(call, path, LiteralPath !== undefined) as [PathInfo];
        try {
          const csv = new CsvImport(call, delimiterOf(args.Delimiter), args.Header);
          for (const piece of piecesOf(place, args.Encoding)) csv.text(piece);
          csv.end();
        } catch (error) {
          if (!(error instanceof ExceptionObject)) throw error;
          call.error({ id: 'FileOpenFailure', message: error.message, category: 'OpenError', exception: error });
        }
      }
    },
  }),
});

/** The text of a file; an encoding that is named counts unless the file says its own. */
function piecesOf({ provider, providerPath }: PathInfo, encoding: string | undefined): Iterable<string> {
  const files = provider as FileSystemProvider;
  return encoding === undefined ? files.textPieces(providerPath) : [decodeAs(files.read(providerPath), encoding)];
}
