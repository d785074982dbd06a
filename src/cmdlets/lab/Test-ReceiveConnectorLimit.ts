import { findServers } from '../../exchange/identity/findServers.ts';
import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';
import type { CmdletCall } from '../../runtime/cmdlet.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import { explain } from '../../smtp/explain/explain.ts';
import { sharePlot } from '../../smtp/explain/sharePlot.ts';
import { connectorsOf, serverOf } from '../../smtp/fromOrganisation.ts';
import { svgPlot } from '../../smtp/plot/svgPlot.ts';
import type { Switches } from '../../smtp/switches.ts';
import type { IdParameter } from '../../values/exchange/IdParameter.ts';
import { type ExchangeSession, exchangeOf } from '../exchange/ExchangeSession.ts';
import { findByIdentity, reportNotFound } from '../exchange/resolve.ts';
import type { StoredArguments } from '../exchange/storedArguments.ts';
import { openOutputFile } from '../utility/outputFile.ts';
import { limitReport } from './limitReport.ts';
import { proposalOf, proposalParameters, tryProposal } from './proposalParameters.ts';
import { SWITCH_PARAMETER, switchesOf } from './switchParameter.ts';

/** Our own: what the limits of a connector really do. Exchange has nothing of the kind. */
export default cmdlet({
  name: 'Test-ReceiveConnectorLimit',
  module: 'Lab',
  dotnet: 'Lab.TestReceiveConnectorLimit',
  synopsis:
    'Shows which limit of a Receive connector wins, as it is or with values you propose, and what is wrong with it.',
  proof: 'documented',
  parameters: {
    Identity: {
      type: 'Microsoft.Exchange.Configuration.Tasks.ReceiveConnectorIdParameter',
      position: 0,
      pipeline: 'both',
      wildcards: true,
      suggest: 'ReceiveConnector',
      help: 'The connector: name, server\\name, GUID or distinguished name; all of the server when left out.',
    },
    Server: {
      type: 'Microsoft.Exchange.Configuration.Tasks.ServerIdParameter',
      suggest: 'ExchangeServer',
      help: 'The server whose connectors are looked at when no connector is named; the connected one when left out.',
    },
    ...proposalParameters(),
    SvgPath: { type: 'string', help: 'A file that the plot is written to as SVG.' },
    ...SWITCH_PARAMETER,
  },
  run(call, args: Record<string, unknown>) {
    const exchange = exchangeOf(call.session);
    const { organisation } = exchange.store;
    const proposal = proposalOf(call, args);
    const switches = switchesOf(call, args.Switch);
    return {
      process({ Identity, Server, SvgPath }: Record<string, unknown>) {
        const identity = Identity as IdParameter | undefined;
        const { records, many } = named(call, exchange, identity, Server as IdParameter | undefined);
        for (const record of records) {
          const explanation = explanationOf(call, organisation, record, proposal, switches);
          if (!explanation) continue;
          if (SvgPath) writeSvg(call, String(SvgPath), svgPlot(sharePlot(explanation, switches)));
          call.write(limitReport(explanation, switches, call.session.ui.width, many || call.expectsInput));
        }
      },
    };
  },
});

function named(
  call: CmdletCall,
  exchange: ExchangeSession,
  identity: IdParameter | undefined,
  server: IdParameter | undefined,
): { records: readonly ObjectRecord[]; many: boolean } {
  if (!identity) {
    const { found } = findServers(exchange.organisation, server?.text ?? exchange.connected);
    if (found.length === 0) reportNotFound(call, server?.text ?? exchange.connected);
    return {
      records: found.flatMap((one) => [...exchange.organisation.onServer('ReceiveConnector', one.name)]),
      many: true,
    };
  }
  const { found, wildcard } = findByIdentity(exchange, 'ReceiveConnector', identity);
  if (found.length === 0 && !wildcard) reportNotFound(call, identity.text);
  return { records: found, many: wildcard };
}

function explanationOf(
  call: CmdletCall,
  organisation: ExchangeSession['organisation'],
  record: ObjectRecord,
  proposal: StoredArguments | null,
  switches: Switches,
) {
  const name = record.server ?? '';
  const connectors = connectorsOf(organisation, name);
  const connector = connectors.find(({ Name }) => Name === record.name);
  const proposed = proposal && tryProposal(call, organisation, record, proposal);
  if (!connector || (proposal && !proposed)) return null;
  return explain({
    server: serverOf(organisation, name),
    connectors,
    connector,
    switches,
    ...(proposed && { proposed }),
  });
}

function writeSvg(call: CmdletCall, path: string, svg: string): void {
  const file = openOutputFile(call, {
    path: undefined,
    literalPath: path,
    append: false,
    noClobber: false,
    force: false,
    encoding: 'utf8',
  });
  file.write(svg);
  file.flush();
}
