import { findServers } from '../../exchange/identity/findServers.ts';
import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import type { IdParameter } from '../../values/exchange/IdParameter.ts';
import { type ExchangeSession, exchangeOf } from './ExchangeSession.ts';
import { findByIdentity, reportNotFound } from './resolve.ts';
import { DOMAIN_CONTROLLER } from './rowParameters.ts';

const TASKS = 'Microsoft.Exchange.Configuration.Tasks.';

/**
 * Without -Identity, or with `$null` for it, all connectors of all servers (documented). Which parameter a server from
 * the pipeline binds to is not recorded; here it is -Server, as the articles' `Get-TransportService | Get-ReceiveConnector`
 * needs.
 */
export default cmdlet({
  name: 'Get-ReceiveConnector',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'Microsoft.Exchange.Management.SystemConfigurationTasks.GetReceiveConnector',
  synopsis: 'Shows the Receive connectors of Mailbox and Edge Transport servers.',
  defaultSet: 'Identity',
  remote: true,
  proof: 'documented',
  parameters: {
    Identity: {
      type: `${TASKS}ReceiveConnectorIdParameter`,
      sets: { Identity: { position: 0, pipeline: 'value' } },
      allowNull: true,
      wildcards: true,
      suggest: 'ReceiveConnector',
      help: 'The connector: name, server\\name, GUID or distinguished name. A bare name means the connected server.',
    },
    Server: {
      type: `${TASKS}ServerIdParameter`,
      sets: { Server: { pipeline: 'value' } },
      suggest: 'ExchangeServer',
      help: 'The server whose connectors are shown: name, FQDN, GUID, distinguished name or legacy DN.',
    },
    ...DOMAIN_CONTROLLER,
  },
  run(call) {
    const exchange = exchangeOf(call.session);
    exchange.store.refresh();
    const show = (records: Iterable<ObjectRecord>): void => {
      for (const record of records) call.write(exchange.object(record));
    };
    return {
      process({ Identity, Server }) {
        if (Server) show(ofServer(exchange, Server as IdParameter, () => reportNotFound(call, String(Server))));
        else if (!Identity) show(everything(exchange));
        else {
          const { found, wildcard } = findByIdentity(exchange, 'ReceiveConnector', Identity as IdParameter);
          if (found.length === 0 && !wildcard) reportNotFound(call, String(Identity));
          show(found);
        }
      },
    };
  },
});

/** A copy, because a pipeline may change connectors while they are still being listed. */
function everything({ organisation }: ExchangeSession): ObjectRecord[] {
  const all: ObjectRecord[] = [];
  for (const server of organisation.serversWith('ReceiveConnector'))
    all.push(...organisation.onServer('ReceiveConnector', server));
  return all;
}

function ofServer(exchange: ExchangeSession, server: IdParameter, missing: () => void): ObjectRecord[] {
  const { found, wildcard } = findServers(exchange.organisation, server.text);
  if (found.length === 0 && !wildcard) missing();
  return found.flatMap((one) => [...exchange.organisation.onServer('ReceiveConnector', one.name)]);
}
