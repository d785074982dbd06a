import type { HistoryEntry } from '../../runtime/CommandHistory.ts';
import { cmdlet, type Failure, range } from '../../runtime/cmdlet.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { countWithIds, entriesUpTo, noHistoryForId, noHistoryForText } from './historyById.ts';

const EVERYTHING = 'This command will clear all the entries from the session history.';

export default cmdlet({
  name: 'Clear-History',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.ClearHistoryCommand',
  aliases: ['clhy'],
  defaultSet: 'IDParameter',
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    Id: { type: 'int[]', sets: { IDParameter: { position: 0 } }, validate: [range(1, 2147483647)] },
    CommandLine: { type: 'string[]', sets: ['CommandLineParameter'], wildcards: true },
    Count: { type: 'int', position: 1, validate: [range(1, 2147483647)] },
    Newest: { type: 'switch' },
  },
  run: (call, { Id, CommandLine, Count, Newest }) => ({
    end() {
      const { history } = call.session;
      const { entries } = history;
      // Only the whole history is asked about (recorded).
      if (!Id && !CommandLine && Count === undefined && !call.shouldProcess(EVERYTHING, 'Clear-History')) return;
      const doomed = new Set(Id ? byId(Id) : cut(CommandLine ? byText(CommandLine) : entries));
      history.entries = entries.filter((entry) => !doomed.has(entry));

      function byId(ids: readonly number[]): readonly HistoryEntry[] {
        if (ids.length > 1 && Count !== undefined) return nothing(countWithIds(Count));
        return ids.flatMap((id) => entriesUpTo(entries, id, Count ?? 1) ?? nothing(noHistoryForId(id)));
      }
      function byText(patterns: readonly string[]): readonly HistoryEntry[] {
        return patterns.flatMap((text) => {
          const pattern = wildcard(text);
          const found = entries.filter((entry) => pattern.matches(entry.text));
          return found.length > 0 ? found : nothing(noHistoryForText(text));
        });
      }
      function cut(found: readonly HistoryEntry[]): readonly HistoryEntry[] {
        if (Count === undefined) return found;
        return Newest ? found.slice(-Count) : found.slice(0, Count);
      }
      function nothing(failure: Failure): readonly HistoryEntry[] {
        call.error(failure);
        return [];
      }
    },
  }),
});
