import { cmdlet, notNullOrEmpty, oneOf } from '../../runtime/cmdlet.ts';
import type { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { CsvImport } from './CsvImport.ts';
import { delimiterOf } from './csvDelimiter.ts';
import { placesOf } from './inputFiles.ts';

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
      const paths = LiteralPath ?? Path ?? [];
      for (const path of paths) {
        const [place] = placesOf(call, path, LiteralPath !== undefined) as [PathInfo];
        try {
          const text = (place.provider as FileSystemProvider).readText(place.providerPath);
          const csv = new CsvImport(call, delimiterOf(args.Delimiter), args.Header);
          csv.whole(text);
        } catch (error) {
          if (!(error instanceof ExceptionObject)) throw error;
          call.error({ id: 'FileOpenFailure', message: error.message, category: 'OpenError', exception: error });
        }
      }
    },
  }),
});
