import { cmdlet } from '../../runtime/cmdlet.ts';
import { machinesOf } from './machinesOf.ts';
import { notRunning, transportFailed, transportObject } from './transportObject.ts';

/** Our own: ends what Start-LabTransport or `ems listen` started. */
export default cmdlet({
  name: 'Stop-LabTransport',
  module: 'Lab',
  dotnet: 'Lab.StopLabTransport',
  synopsis: 'Ends the practice transport; open sessions are told and closed.',
  supportsShouldProcess: true,
  proof: 'documented',
  parameters: {},
  run(call) {
    return {
      process() {
        const { transport } = machinesOf(call.session);
        const state = transport.state();
        if (!state) return call.error(notRunning);
        if (!call.shouldProcess(state.server, 'Stop-LabTransport')) return;
        try {
          const ended = transport.stop();
          if (ended) call.write(transportObject(ended, 'Stopped'));
        } catch (error) {
          transportFailed(call, error);
        }
      },
    };
  },
});
