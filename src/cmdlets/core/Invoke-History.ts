import type { HistoryEntry } from '../../runtime/CommandHistory.ts';
import { cmdlet, type Failure } from '../../runtime/cmdlet.ts';
import { noHistoryForId, noHistoryForText } from './historyById.ts';

const NUMBER = /^[+-]?\d+$/;

export default cmdlet({
  name: 'Invoke-History',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.InvokeHistoryCommand',
  aliases: ['ihy', 'r'],
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: { Id: { type: 'string', position: 0, pipeline: 'property' } },
  run: (call, { Id }) => ({
    end() {
      const { history, ui } = call.session;
      const found = find(history.entries, Id);
      if (isFailure(found)) return call.fail(found);
      if (!call.shouldProcess(found.text, 'Invoke-History')) return;
      // The history will hold what was repeated, not the call for it.
      history.running = found.text;
      ui.writeLine(found.text);
      call.session.invokeExpression(found.text, call);
    },
  }),
});

const isFailure = (found: HistoryEntry | Failure): found is Failure => 'message' in found;

/** Without an id the newest; a number is an id; a text is the beginning of the newest such command. Recorded. */
function find(entries: readonly HistoryEntry[], id: string | undefined): HistoryEntry | Failure {
  if (id === undefined) return entries.at(-1) ?? EMPTY;
  if (NUMBER.test(id)) return findById(entries, Number(id));
  const start = id.toLowerCase();
  const found = entries.findLast(({ text }) => text.toLowerCase().startsWith(start));
  return found ?? { ...noHistoryForText(id), id: 'InvokeHistoryNoHistoryForCommandline' };
}

function findById(entries: readonly HistoryEntry[], id: number): HistoryEntry | Failure {
  if (id < 1) return notAnId(id);
  return entries.find((entry) => entry.id === id) ?? { ...noHistoryForId(id), id: 'InvokeHistoryNoHistoryForId' };
}

const EMPTY: Failure = {
  id: 'InvokeHistoryNoLastHistoryEntryFound',
  message: 'Cannot locate most recent history.',
  category: 'InvalidOperation',
  exceptionType: 'System.InvalidOperationException',
};

const notAnId = (id: number): Failure => ({
  id: 'InvokeHistoryInvalidIdGetHistory',
  message: `The identifier ${id} is not a valid value for a History identifier. Specify a positive number, and then try again.\nParameter name: Id`,
  category: 'InvalidArgument',
  target: BigInt(id),
  exceptionType: 'System.ArgumentOutOfRangeException',
});
