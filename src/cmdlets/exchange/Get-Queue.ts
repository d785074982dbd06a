import { findServers } from '../../exchange/identity/findServers.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import { exchangeOf } from './ExchangeSession.ts';
import { reportNotFound } from './resolve.ts';

/** No mail flows in a practice lab, so there are no queues: nothing is written, as on an idle server. */
export default cmdlet({
  name: 'Get-Queue',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'Microsoft.Exchange.Management.QueueViewerTasks.GetQueueInfo',
  synopsis: 'Shows the queues of a server. The queues of a practice lab are empty.',
  remote: true,
  proof: 'documented',
  parameters: {
    Identity: { type: 'string', position: 0, pipeline: 'value', help: 'The queue.' },
    Server: {
      type: 'Microsoft.Exchange.Configuration.Tasks.ServerIdParameter',
      pipeline: 'value',
      help: 'The server.',
    },
    Filter: { type: 'string', help: 'A filter; there is nothing to filter.' },
    ResultSize: { type: 'Microsoft.Exchange.Data.Unlimited[int]', help: 'How many to show.' },
    SortOrder: { type: 'string', help: 'How to sort them.' },
  },
  run(call) {
    return {
      process({ Server }: Record<string, unknown>) {
        const server = Server ? String(Server) : null;
        if (server !== null && findServers(exchangeOf(call.session).organisation, server).found.length === 0)
          reportNotFound(call, server);
      },
    };
  },
});
