import { cmdlet } from '../../runtime/cmdlet.ts';
import { delimiterOf } from './csvDelimiter.ts';
import { CsvWriter } from './csvWriter.ts';

export default cmdlet({
  name: 'ConvertTo-Csv',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.ConvertToCsvCommand',
  defaultSet: 'Delimiter',
  proof: 'recorded',
  parameters: {
    InputObject: { type: 'psobject', position: 0, mandatory: true, pipeline: 'both' },
    Delimiter: { type: 'char', sets: { Delimiter: { position: 1 } } },
    UseCulture: { type: 'switch', sets: ['UseCulture'] },
    NoTypeInformation: { type: 'switch', aliases: ['NTI'] },
  },
  run(call, args) {
    const writer = new CsvWriter(delimiterOf(args.Delimiter));
    let started = false;
    return {
      process({ InputObject }) {
        if (!started) {
          started = true;
          writer.columnsOf(InputObject);
          if (!args.NoTypeInformation) call.write(CsvWriter.typeLine(InputObject));
          call.write(writer.header());
        }
        call.write(writer.line(InputObject));
      },
    };
  },
});
