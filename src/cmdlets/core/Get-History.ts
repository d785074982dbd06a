import { cmdlet, range } from '../../runtime/cmdlet.ts';
import { HistoryInfo } from '../../runtime/types/HistoryInfo.ts';
import { countWithIds, entriesUpTo, noHistoryForId } from './historyById.ts';

export default cmdlet({
  name: 'Get-History',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.GetHistoryCommand',
  aliases: ['ghy', 'h', 'history'],
  proof: 'recorded',
  parameters: {
    Id: { type: 'long[]', position: 0, pipeline: 'value', validate: [range(1n, 9223372036854775807n)] },
    Count: { type: 'int', position: 1, validate: [range(0, 32767)] },
  },
  run: (call, { Count }) => ({
    process({ Id }) {
      const { entries } = call.session.history;
      if (Id === undefined) {
        for (const entry of Count === undefined ? entries : lastOf(entries, Count)) call.write(new HistoryInfo(entry));
        return;
      }
      if (Id.length > 1 && Count !== undefined) return call.error(countWithIds(Count));
      for (const id of Id) {
        const found = entriesUpTo(entries, Number(id), Count ?? 1);
        if (found === null) call.error(noHistoryForId(id));
        for (const entry of found ?? []) call.write(new HistoryInfo(entry));
      }
    },
  }),
});

const lastOf = <T>(items: readonly T[], count: number): readonly T[] => items.slice(Math.max(0, items.length - count));
