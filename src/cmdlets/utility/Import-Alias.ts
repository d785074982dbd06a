import { cmdlet, notNullOrEmpty } from '../../runtime/cmdlet.ts';
import { AliasInfo } from '../../runtime/command.ts';
import { linesOf } from '../../runtime/providers/textFile.ts';
import { aliasAlreadyExists, putAlias } from './aliasTable.ts';
import { CsvReader } from './csvReader.ts';
import { inputPlaces, readTextFile } from './inputFiles.ts';
import { scopeOf } from './variablesByName.ts';

export default cmdlet({
  name: 'Import-Alias',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.ImportAliasCommand',
  aliases: ['ipal'],
  defaultSet: 'ByPath',
  supportsShouldProcess: true,
  proof: 'documented',
  parameters: {
    Path: { type: 'string', sets: { ByPath: { position: 0, mandatory: true, pipeline: 'both' } } },
    LiteralPath: {
      type: 'string',
      aliases: ['PSPath'],
      sets: { ByLiteralPath: { mandatory: true, pipeline: 'both' } },
    },
    Scope: { type: 'string', validate: [notNullOrEmpty] },
    PassThru: { type: 'switch' },
    Force: { type: 'switch' },
  },
  run: (call, args) => ({
    process({ Path, LiteralPath }) {
      const scope = scopeOf(call, args.Scope);
      const places = inputPlaces(
        call,
        Path === undefined ? undefined : [Path],
        LiteralPath === undefined ? undefined : [LiteralPath],
      );
      for (const place of places) {
        const text = readTextFile(call, place) ?? '';
        linesOf(text).forEach((line, k) => {
          if (line.startsWith('#') || line.trim() === '') return;
          let fields: string[] = [];
          const reader = new CsvReader(',');
          reader.feed(line, (record) => {
            fields = record;
          });
          reader.end((record) => {
            fields = record;
          });
          const [name = '', value = '', description = '', option = 'None'] = fields;
          if (fields.length < 2) {
            call.error({
              id: 'ImportAliasFileFormatError',
              message: `Cannot import an alias. Line number ${k + 1} in the file '${place.path}' is not a properly-formatted, comma-separated values (CSV) line for aliases. Change the line to contain four values separated by commas. If the value text itself contains a comma, then the value must be contained in quotation marks.`,
              category: 'ReadError',
              target: place.path,
              exceptionType: 'System.FormatException',
            });
            return;
          }
          if (!call.shouldProcess(`Name: ${name} Value: ${value}`, 'Import Alias')) return;
          const existing = scope.aliases?.get(name.toLowerCase());
          if (existing instanceof AliasInfo && !args.Force) {
            call.error(aliasAlreadyExists(name));
            return;
          }
          const info = putAlias(call, scope, { name, value, description, option });
          if (args.PassThru) call.write(info);
        });
      }
    },
  }),
});
