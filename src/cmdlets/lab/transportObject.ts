import type { CmdletCall, Failure } from '../../runtime/cmdlet.ts';
import type { TransportState } from './LabMachines.ts';
import { LabTransportError } from './LabTransportError.ts';
import { labObject } from './labObject.ts';
import { shownTime } from './shown.ts';

/** The running practice transport as Start- and Stop-LabTransport show it. */
export function transportObject(state: TransportState, status: 'Running' | 'Stopped'): unknown {
  const { server, processId, started, endpoints, sources, messages } = state;
  return labObject('Lab.Transport', {
    Server: server,
    Status: status,
    ProcessId: processId,
    Started: shownTime(started),
    Endpoints: endpoints.map(({ address, port, bindingPort }) =>
      labObject('Lab.TransportEndpoint', { Address: address, Port: port, BindingPort: bindingPort }),
    ),
    Sources: sources,
    Messages: messages,
  });
}

/** Ends the cmdlet with what the host says of the listener. */
export function transportFailed(call: CmdletCall, error: unknown): never {
  if (error instanceof RangeError)
    return call.fail({ message: error.message, id: 'LabTransportOptions', category: 'InvalidArgument' });
  if (!(error instanceof LabTransportError)) throw error;
  return call.fail({ message: error.message, id: 'LabTransport', category: 'ResourceUnavailable' });
}

export const notRunning: Failure = {
  message: 'The practice transport does not run. Start-LabTransport starts it.',
  id: 'LabTransportNotRunning',
  category: 'ResourceUnavailable',
};
