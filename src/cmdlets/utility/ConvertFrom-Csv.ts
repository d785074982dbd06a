import { cmdlet, notNullOrEmpty } from '../../runtime/cmdlet.ts';
import { CsvImport } from './CsvImport.ts';
import { delimiterOf } from './csvDelimiter.ts';

export default cmdlet({
  name: 'ConvertFrom-Csv',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.ConvertFromCsvCommand',
  defaultSet: 'Delimiter',
  proof: 'recorded',
  parameters: {
    InputObject: { type: 'psobject[]', position: 0, mandatory: true, pipeline: 'both', allowEmptyString: true },
    Delimiter: { type: 'char', sets: { Delimiter: { position: 1 } } },
    UseCulture: { type: 'switch', sets: { UseCulture: { mandatory: true } } },
    Header: { type: 'string[]', validate: [notNullOrEmpty] },
  },
  run(call, args) {
    const csv = new CsvImport(call, delimiterOf(args.Delimiter), args.Header);
    return {
      process({ InputObject }) {
        for (const text of InputObject ?? []) csv.whole(String(text));
      },
    };
  },
});
