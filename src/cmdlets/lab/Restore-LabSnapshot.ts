import { cmdlet } from '../../runtime/cmdlet.ts';
import { exchangeOf } from '../exchange/ExchangeSession.ts';

/** Our own: brings the organisation back to a snapshot. It is one command, which Undo-LabChange takes back. */
export default cmdlet({
  name: 'Restore-LabSnapshot',
  module: 'Lab',
  dotnet: 'Lab.RestoreLabSnapshot',
  synopsis: 'Brings the practice lab back to a snapshot.',
  supportsShouldProcess: true,
  proof: 'documented',
  parameters: {
    Name: { type: 'string', position: 0, mandatory: true, pipeline: 'property', help: 'The name of the snapshot.' },
  },
  run(call) {
    return {
      process({ Name }: { Name?: string | undefined }) {
        const { store } = exchangeOf(call.session);
        const document = Name ? store.backend.readSnapshot(Name) : null;
        if (!document) {
          const known = store.backend.snapshots().join(', ');
          return call.error({
            message: `There is no snapshot named '${Name}'. There are: ${known === '' ? 'none' : known}.`,
            id: 'SnapshotNotFound',
            category: 'ObjectNotFound',
            target: Name,
          });
        }
        if (call.shouldProcess(String(Name), 'Restore-LabSnapshot'))
          store.restore(document, `Restore-LabSnapshot ${Name}`);
      },
    };
  },
});
