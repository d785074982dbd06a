import { logFindings } from '../../logs/findings/catalog.ts';
import { logFileNames } from '../../logs/receiveLog/logFileNames.ts';
import { Replay, type ReplayResult } from '../../logs/replay/Replay.ts';
import { replayText } from '../../logs/replay/replayText.ts';
import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import type { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import type { ConnectorSettings } from '../../smtp/ConnectorSettings.ts';
import { connectorSettings } from '../../smtp/defaultConnector.ts';
import { connectorOf, serverOf } from '../../smtp/fromOrganisation.ts';
import type { IdParameter } from '../../values/exchange/IdParameter.ts';
import { exchangeOf } from '../exchange/ExchangeSession.ts';
import { findByIdentity, reportNotFound } from '../exchange/resolve.ts';
import { inputPlaces } from '../utility/inputFiles.ts';
import { labObject } from './labObject.ts';
import { proposalOf, proposalParameters, tryProposal } from './proposalParameters.ts';
import { shownSpan, shownTime } from './shown.ts';
import { SWITCH_PARAMETER, switchesOf, switchObjects } from './switchParameter.ts';

/** Our own: plays production's protocol logs against the connectors of the lab. */
export default cmdlet({
  name: 'Test-ReceiveConnectorLog',
  module: 'Lab',
  dotnet: 'Lab.TestReceiveConnectorLog',
  synopsis: 'Reads SMTP receive protocol logs: who holds how many connections, and whom the connectors would refuse.',
  proof: 'documented',
  parameters: {
    Path: {
      type: 'string[]',
      position: 0,
      mandatory: true,
      pipeline: 'value',
      aliases: ['FullName'],
      wildcards: true,
      help: 'Log files in the order in which they were written, or folders with them.',
    },
    Identity: {
      type: 'Microsoft.Exchange.Configuration.Tasks.ReceiveConnectorIdParameter',
      suggest: 'ReceiveConnector',
      help: 'The connector that the proposed values are for; all of the lab when left out.',
    },
    ...proposalParameters(),
    ...SWITCH_PARAMETER,
  },
  run(call, args: Record<string, unknown>) {
    const replay = replayFor(call, args);
    return {
      process({ Path }: Record<string, unknown>) {
        for (const file of inputPlaces(call, Path as string[], undefined).flatMap(logFiles)) {
          replay.push(providerOf(file).read(file.providerPath));
          replay.endFile();
        }
      },
      end() {
        const result = replay.result();
        if (result.rows > 0) return call.write(logObject(result));
        call.error({
          message: 'There is no row of a receive protocol log in these files.',
          id: 'NoLogRows',
          category: 'InvalidData',
        });
      },
    };
  },
});

function replayFor(call: CmdletCall, args: Record<string, unknown>): Replay {
  const exchange = exchangeOf(call.session);
  const { organisation } = exchange.store;
  const proposal = proposalOf(call, args);
  const identity = args.Identity as IdParameter | undefined;
  const meant = identity && new Set(findByIdentity(exchange, 'ReceiveConnector', identity).found.map(({ id }) => id));
  if (identity && meant?.size === 0) reportNotFound(call, identity.text);
  const connectors: ConnectorSettings[] = [];
  for (const record of organisation.all('ReceiveConnector')) {
    const proposed = proposal && (!meant || meant.has(record.id)) && tryProposal(call, organisation, record, proposal);
    connectors.push(proposed || connectorOf(organisation, record));
  }
  const others = proposal && !meant ? Object.entries(connectors[0] ?? {}).filter(([name]) => call.bound(name)) : [];
  return new Replay({
    server: serverOf(organisation, exchange.connected),
    connectors,
    otherConnectors: connectorSettings(Object.fromEntries(others)),
    switches: switchesOf(call, args.Switch),
  });
}

const providerOf = (place: PathInfo): FileSystemProvider => place.provider as FileSystemProvider;

/** A log, or those of a folder. */
function logFiles(place: PathInfo): PathInfo[] {
  if (!providerOf(place).facts(place.providerPath)?.isDirectory) return [place];
  return logFileNames(providerOf(place).childNames(place.providerPath)).map((name) => place.child(name));
}

function logObject(result: ReplayResult): unknown {
  return labObject('Lab.LogReplay', {
    Rows: result.rows,
    DamagedLines: result.damagedLines,
    First: shownTime(result.first),
    Last: shownTime(result.last),
    Connectors: result.connectors.map((one) =>
      labObject('Lab.ReplayedConnector', {
        Connector: one.connector,
        Sessions: one.sessions,
        Peak: one.peak,
        PeakAt: shownTime(one.peakAt),
        RefusedThen: one.refusedThen,
        RefusedNow: one.refusedNow,
      }),
    ),
    Sources: result.sources.map((one) =>
      labObject('Lab.ReplayedSource', {
        Connector: one.connector,
        Source: one.source,
        Sessions: one.sessions,
        Peak: one.peak,
        PeakAt: shownTime(one.peakAt),
        RefusedThen: one.refusedThen,
        RefusedNow: one.refusedNow,
        Messages: one.messages,
        Recipients: one.recipients,
        Unused: one.unused,
        LongestSilence: shownSpan(one.longestGap),
        AverageLength: shownSpan(one.averageLength),
      }),
    ),
    Findings: logFindings(result).map(({ severity, id, connector, source, title, reason, command }) =>
      labObject('Lab.LogFinding', {
        Severity: severity,
        Id: id,
        Identity: connector,
        Source: source,
        Title: title,
        Reason: reason,
        Command: command,
      }),
    ),
    Switches: switchObjects(result.switches),
    Report: replayText(result).join('\n'),
  });
}
