import { cmdlet } from '../../runtime/cmdlet.ts';
import { exchangeOf } from '../exchange/ExchangeSession.ts';
import { historyObject } from './Get-LabHistory.ts';

/** Our own: takes back the last commands that changed something, and shows which. */
export default cmdlet({
  name: 'Undo-LabChange',
  module: 'Lab',
  dotnet: 'Lab.UndoLabChange',
  synopsis: 'Takes back the last commands that changed the practice lab.',
  supportsShouldProcess: true,
  proof: 'documented',
  parameters: { Count: { type: 'int', position: 0, help: 'How many commands; 1 by default.' } },
  run(call) {
    return {
      process({ Count }: { Count?: number | undefined }) {
        const count = Count ?? 1;
        if (!call.shouldProcess(`${count} command${count === 1 ? '' : 's'}`, 'Undo-LabChange')) return;
        const undone = exchangeOf(call.session).store.undo(Math.max(0, count));
        if (undone.length === 0) call.warn('There is nothing to take back.');
        for (const entry of undone) call.write(historyObject(entry, true));
      },
    };
  },
});
