import { propertyNames } from '../../format/readProperty.ts';
import { type CmdletCall, cmdlet, notNullOrEmpty, oneOf } from '../../runtime/cmdlet.ts';
import type { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import { delimiterOf } from './csvDelimiter.ts';
import { CsvReader } from './csvReader.ts';
import { CsvWriter } from './csvWriter.ts';
import { demandOnePath } from './onePath.ts';
import { type OutputFile, openOutputFile } from './outputFile.ts';

const ENCODINGS = ['Unicode', 'UTF7', 'UTF8', 'ASCII', 'UTF32', 'BigEndianUnicode', 'Default', 'OEM'];

export default cmdlet({
  name: 'Export-Csv',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.ExportCsvCommand',
  aliases: ['epcsv'],
  defaultSet: 'Delimiter',
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    InputObject: { type: 'psobject', mandatory: true, pipeline: 'both' },
    Path: { type: 'string', position: 0, validate: [notNullOrEmpty] },
    LiteralPath: { type: 'string', aliases: ['PSPath'], validate: [notNullOrEmpty] },
    Force: { type: 'switch' },
    NoClobber: { type: 'switch', aliases: ['NoOverwrite'] },
    Encoding: { type: 'string', validate: [oneOf(ENCODINGS)] },
    Append: { type: 'switch' },
    Delimiter: { type: 'char', sets: { Delimiter: { position: 1 } } },
    UseCulture: { type: 'switch', sets: ['UseCulture'] },
    NoTypeInformation: { type: 'switch', aliases: ['NTI'] },
  },
  run(call, args) {
    demandOnePath(call, args.Path, args.LiteralPath);
    const path = args.LiteralPath ?? args.Path ?? '';
    if (!call.shouldProcess(path)) return {};
    const delimiter = delimiterOf(args.Delimiter);
    const writer = new CsvWriter(delimiter);
    const existing = args.Append ? existingColumns(call, path, args.LiteralPath !== undefined, delimiter) : null;
    const file: OutputFile = openOutputFile(call, {
      path: args.Path,
      literalPath: args.LiteralPath,
      append: args.Append,
      noClobber: args.NoClobber,
      force: args.Force,
      encoding: args.Encoding ?? 'Ascii',
    });
    let started = false;
    return {
      process({ InputObject }) {
        if (!started) {
          started = true;
          if (existing !== null) continueColumns(call, writer, existing, InputObject, path, args.Force);
          else begin(writer, file, InputObject, args.NoTypeInformation);
        }
        file.line(writer.line(InputObject));
      },
      end: () => file.flush(),
    };
  },
});

function begin(writer: CsvWriter, file: OutputFile, first: unknown, noType: boolean): void {
  writer.columnsOf(first);
  if (!noType) file.line(CsvWriter.typeLine(first));
  file.line(writer.header());
}

/** The columns of a file that is there already; null when there is nothing in it. */
function existingColumns(call: CmdletCall, path: string, literal: boolean, delimiter: string): string[] | null {
  const { places } = call.session;
  const place = literal ? places.literal(path) : (places.glob(path)[0] ?? places.literal(path));
  if (!place.exists || !place.provider.isFileSystem) return null;
  const text = (place.provider as FileSystemProvider).readText(place.providerPath);
  const body = text.replace(/^#TYPE[^\r\n]*\r?\n/i, '');
  let header: string[] | null = null;
  const reader = new CsvReader(delimiter);
  const firstLines = body.slice(0, 100_000);
  reader.feed(firstLines, (record) => {
    header ??= record;
  });
  reader.end((record) => {
    header ??= record;
  });
  return header;
}

function continueColumns(
  call: CmdletCall,
  writer: CsvWriter,
  columns: readonly string[],
  first: unknown,
  path: string,
  force: boolean,
): void {
  const own = new Set(propertyNames(first).map((name) => name.toLowerCase()));
  const missing = columns.find((name) => !own.has(name.toLowerCase()));
  if (missing !== undefined && !force) {
    call.fail({
      id: 'CannotAppendCsvWithMismatchedPropertyNames',
      message: `Cannot append CSV content to the following file: ${path}. The appended object does not have a property that corresponds to the following column: ${missing}. To continue with mismatched properties, add the -Force parameter, and then retry the command.`,
      category: 'InvalidData',
      target: missing,
      exceptionType: 'System.InvalidOperationException',
    });
  }
  writer.columns(columns);
}
