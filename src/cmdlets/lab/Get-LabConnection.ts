import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import type { ConnectionRow } from '../../smtp/listener/connectionTable.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { labObject } from './labObject.ts';
import { machinesOf } from './machinesOf.ts';
import { shownCount } from './shown.ts';
import { notRunning, transportFailed } from './transportObject.ts';

/** Our own: which source holds how many connections, as a reader of the second article asked for. */
export default cmdlet({
  name: 'Get-LabConnection',
  module: 'Lab',
  dotnet: 'Lab.GetLabConnection',
  synopsis: 'Lists which source holds how many connections of the practice transport, now and at most.',
  proof: 'documented',
  parameters: {
    Source: { type: 'string[]', position: 0, wildcards: true, help: 'Only these addresses.' },
    Connector: { type: 'string[]', wildcards: true, help: 'Only these connectors, as server\\name or name.' },
    Open: { type: 'switch', help: 'Only sources that hold a connection now.' },
  },
  run(call) {
    return {
      process({ Source, Connector, Open }) {
        const rows = connectionsOf(call);
        if (!rows) return call.error(notRunning);
        const sources = (Source ?? ['*']).map((pattern) => wildcard(pattern));
        const connectors = (Connector ?? ['*']).map((pattern) => wildcard(pattern));
        for (const row of rows) {
          const name = row.Connector.replace(/^.*\\/, '');
          if (Open && row.Now === 0) continue;
          if (!sources.some((pattern) => pattern.matches(row.Source))) continue;
          if (!connectors.some((pattern) => pattern.matches(row.Connector) || pattern.matches(name))) continue;
          call.write(labObject('Lab.Connection', { ...row, Limit: shownCount(row.Limit) }));
        }
      },
    };
  },
});

function connectionsOf(call: CmdletCall): readonly ConnectionRow[] | null {
  try {
    return machinesOf(call.session).transport.connections();
  } catch (error) {
    return transportFailed(call, error);
  }
}
