import { cmdlet, range } from '../../runtime/cmdlet.ts';
import { HistoryInfo } from '../../runtime/types/HistoryInfo.ts';

export default cmdlet({
  name: 'Get-History',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.GetHistoryCommand',
  aliases: ['ghy', 'h', 'history'],
  proof: 'documented',
  parameters: {
    Id: { type: 'long[]', position: 0, pipeline: 'value', validate: [range(1n, 9223372036854775807n)] },
    Count: { type: 'int', position: 1, validate: [range(0, 32767)] },
  },
  run: (call, args) => ({
    process({ Id }) {
      const all = call.session.history;
      const wanted = Id === undefined ? all : all.filter((entry) => Id.some((id) => Number(id) === entry.id));
      for (const id of Id ?? []) if (!all.some((entry) => entry.id === Number(id))) notThere(id);
      const count = args.Count ?? wanted.length;
      for (const entry of wanted.slice(Math.max(0, wanted.length - count))) call.write(new HistoryInfo(entry));

      function notThere(id: bigint): void {
        call.error({
          id: 'GetHistoryNoHistoryForId',
          message: `Cannot locate the history for Id ${id}.`,
          category: 'ObjectNotFound',
          target: id,
          exceptionType: 'System.ArgumentException',
        });
      }
    },
  }),
});
