import { cmdlet } from '../../runtime/cmdlet.ts';
import { exchangeOf } from '../exchange/ExchangeSession.ts';

/** Our own: keeps the whole organisation under a name. A snapshot of that name is replaced. */
export default cmdlet({
  name: 'New-LabSnapshot',
  module: 'Lab',
  dotnet: 'Lab.NewLabSnapshot',
  synopsis: 'Keeps the practice lab as it is now, under a name.',
  supportsShouldProcess: true,
  proof: 'documented',
  parameters: { Name: { type: 'string', position: 0, mandatory: true, help: 'The name of the snapshot.' } },
  run(call) {
    return {
      process({ Name }: { Name?: string | undefined }) {
        if (Name && call.shouldProcess(Name, 'New-LabSnapshot')) exchangeOf(call.session).store.snapshot(Name);
      },
    };
  },
});
