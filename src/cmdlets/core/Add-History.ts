import type { HistoryEntry, HistoryStatus } from '../../runtime/CommandHistory.ts';
import type { CmdletCall, Failure } from '../../runtime/cmdlet.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import { historyLimit } from '../../runtime/runTyped.ts';
import { HistoryInfo } from '../../runtime/types/HistoryInfo.ts';
import { DateTime } from '../../values/DateTime.ts';
import { getProperty } from '../../values/members.ts';
import { toStringPS } from '../../values/toStringPS.ts';

/** What an object of the history must have; texts are no entries (recorded). */
const STATUSES: readonly HistoryStatus[] = ['Completed', 'Failed', 'Stopped'];

export default cmdlet({
  name: 'Add-History',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.AddHistoryCommand',
  proof: 'recorded',
  parameters: {
    InputObject: { type: 'psobject[]', position: 0, pipeline: 'value' },
    Passthru: { type: 'switch' },
  },
  run: (call, { Passthru }) => ({
    process({ InputObject }) {
      for (const item of InputObject ?? []) {
        const entry = add(call, item);
        if (Passthru && entry !== null) call.write(new HistoryInfo(entry));
      }
    },
  }),
});

function add(call: CmdletCall, item: unknown): HistoryEntry | null {
  const { history } = call.session;
  if (item instanceof HistoryInfo) return history.add(item.entry, historyLimit(call.session));
  const text = getProperty(item, 'CommandLine');
  const start = milliseconds(getProperty(item, 'StartExecutionTime'));
  const end = milliseconds(getProperty(item, 'EndExecutionTime'));
  const status = STATUSES.find((name) => name === toStringPS(getProperty(item, 'ExecutionStatus') ?? ''));
  if (typeof text === 'string' && start !== null && end !== null && status !== undefined)
    return history.add({ text, start, end, status }, historyLimit(call.session));
  call.error(notAnEntry(item));
  return null;
}

const milliseconds = (value: unknown): number | null => (value instanceof DateTime ? value.unixMilliseconds : null);

const notAnEntry = (item: unknown): Failure => ({
  id: 'AddHistoryInvalidInput',
  message: 'Cannot add history because the input object has a format that is not valid.',
  category: 'InvalidData',
  target: item,
  targetType: 'PSObject',
  exceptionType: 'System.IO.InvalidDataException',
});
