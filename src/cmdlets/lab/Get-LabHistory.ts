import type { JournalEntry } from '../../exchange/store/journal.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import { DateTime } from '../../values/DateTime.ts';
import { exchangeOf } from '../exchange/ExchangeSession.ts';
import { labObject } from './labObject.ts';

/** Our own: the commands that changed the lab, oldest first. */
export default cmdlet({
  name: 'Get-LabHistory',
  module: 'Lab',
  dotnet: 'Lab.GetLabHistory',
  synopsis: 'Lists the commands that changed the practice lab.',
  proof: 'documented',
  parameters: { Last: { type: 'int', help: 'Only the last so many.' } },
  run(call) {
    return {
      process({ Last }: { Last?: number | undefined }) {
        const entries = exchangeOf(call.session).store.history();
        const undone = new Set(entries.flatMap((entry) => entry.undoes ?? []));
        for (const entry of Last === undefined ? entries : entries.slice(-Last))
          call.write(historyObject(entry, undone.has(entry.sequence)));
      },
    };
  },
});

export function historyObject(entry: JournalEntry, undone: boolean): unknown {
  return labObject('Lab.HistoryEntry', {
    Number: entry.sequence,
    When: DateTime.fromUnixMilliseconds(entry.at).toLocalTime(),
    Who: entry.who,
    Objects: entry.changes.length,
    Command: entry.command,
    Undone: undone,
  });
}
