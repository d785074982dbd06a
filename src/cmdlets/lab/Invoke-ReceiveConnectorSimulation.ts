import { findServers } from '../../exchange/identity/findServers.ts';
import { type CmdletCall, cmdlet, type ParameterDeclaration } from '../../runtime/cmdlet.ts';
import { connectorsOf, serverOf } from '../../smtp/fromOrganisation.ts';
import type { TerminalPlotOptions } from '../../smtp/plot/terminalPlot.ts';
import { type Comparison, compare, takerOf, withProposal } from '../../smtp/simulate/compare.ts';
import { type Load, parseLoad } from '../../smtp/simulate/Load.ts';
import type { SimulationResult } from '../../smtp/simulate/Result.ts';
import { type SimulateOptions, simulate } from '../../smtp/simulate/simulate.ts';
import { comparisonText, simulationText } from '../../smtp/simulate/simulationText.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import type { IdParameter } from '../../values/exchange/IdParameter.ts';
import { Hashtable } from '../../values/Hashtable.ts';
import { exchangeOf } from '../exchange/ExchangeSession.ts';
import { reportNotFound, resolveOne } from '../exchange/resolve.ts';
import { inputPlaces, readTextFile } from '../utility/inputFiles.ts';
import { labObject } from './labObject.ts';
import { LOAD_PARAMETERS, type LoadParameter, TIME_FORMS } from './loadParameters.ts';
import { proposalOf, proposalParameters, tryProposal } from './proposalParameters.ts';
import { shownSpan, shownSpanOrNull } from './shown.ts';
import { SWITCH_PARAMETER, switchesOf, switchObjects } from './switchParameter.ts';

/** `BadRecipients` for the field `badRecipients`. */
const parameterName = ({ field }: LoadParameter): string => field.charAt(0).toUpperCase() + field.slice(1);

const TYPES: Readonly<Record<LoadParameter['kind'], string>> = {
  count: 'int',
  time: 'string',
  text: 'string',
  flag: 'switch',
};

/** One group of sources, described by parameters instead of a file. */
function groupParameters(): Record<string, ParameterDeclaration> {
  return Object.fromEntries(
    LOAD_PARAMETERS.map((one) => {
      const help = one.kind === 'time' ? one.help.replace(/\.$/, ` (${TIME_FORMS}).`) : one.help;
      return [parameterName(one), { type: TYPES[one.kind], help }];
    }),
  );
}

/** Our own: a made-up load against the connectors of a server, as they are and as proposed. */
export default cmdlet({
  name: 'Invoke-ReceiveConnectorSimulation',
  module: 'Lab',
  dotnet: 'Lab.InvokeReceiveConnectorSimulation',
  synopsis: 'Runs a made-up load against the Receive connectors of a server, as they are and with values you propose.',
  proof: 'documented',
  parameters: {
    Path: {
      type: 'string',
      position: 0,
      help: 'A JSON file that describes the load. Without it the parameters below do.',
    },
    Identity: {
      type: 'Microsoft.Exchange.Configuration.Tasks.ReceiveConnectorIdParameter',
      suggest: 'ReceiveConnector',
      help: 'The connector that the proposed values are for; the one that takes the load when left out.',
    },
    Server: {
      type: 'Microsoft.Exchange.Configuration.Tasks.ServerIdParameter',
      suggest: 'ExchangeServer',
      help: 'The server; the connected one when left out.',
    },
    ...groupParameters(),
    BackPressure: {
      type: 'string',
      help: 'The server runs short: medium, high, or with the resource as in medium=UsedDiskSpace.',
    },
    Seed: { type: 'int', help: 'The same seed gives the same run.' },
    ...proposalParameters(),
    ...SWITCH_PARAMETER,
  },
  run(call, args: Record<string, unknown>) {
    return { end: () => run(call, args) };
  },
});

function run(call: CmdletCall, args: Record<string, unknown>): void {
  const exchange = exchangeOf(call.session);
  const { organisation } = exchange.store;
  const wanted = (args.Server as IdParameter | undefined)?.text ?? exchange.connected;
  const [server] = findServers(organisation, wanted).found;
  if (!server) return reportNotFound(call, wanted);
  const load = loadOf(call, args);
  if (!load) return;
  const options: SimulateOptions = {
    server: serverOf(organisation, server.name),
    connectors: connectorsOf(organisation, server.name),
    switches: switchesOf(call, args.Switch),
  };
  const plot = { width: Math.max(20, Math.min(100, call.session.ui.width - 12)) };
  const proposal = proposalOf(call, args);
  if (!proposal) {
    const result = simulate(load, options);
    return call.write(simulationObject(result, simulationText(result, plot)));
  }
  const identity = args.Identity ?? takerOf(load, options);
  if (identity === null) return failed(call, 'No connector takes this load; name the connector with -Identity.');
  const text = typeof identity === 'string' ? { text: identity, object: null } : identity;
  const record = resolveOne(call, 'ReceiveConnector', text as IdParameter);
  const settings = record && tryProposal(call, organisation, record, proposal);
  if (!settings) return;
  const proposed = withProposal(options.connectors, settings.Identity, settings);
  call.write(comparisonObject(compare(load, options, proposed), plot));
}

function failed(call: CmdletCall, message: string): never {
  return call.fail({ message, id: 'InvalidLoad', category: 'InvalidArgument' });
}

function loadOf(call: CmdletCall, args: Record<string, unknown>): Load | null {
  const given = {
    ...(args.Seed !== undefined && { seed: args.Seed }),
    ...(args.BackPressure !== undefined && { pressure: [{ level: args.BackPressure }] }),
  };
  try {
    if (args.Path === undefined) return parseLoad({ ...given, groups: [groupOf(call, args)] });
    const [place] = inputPlaces(call, undefined, [String(args.Path)]);
    const text = place && readTextFile(call, place);
    return text ? parseLoad({ ...(JSON.parse(text) as object), ...given }) : null;
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return failed(call, error.message);
    if (error instanceof ExceptionObject) call.fail(error);
    throw error;
  }
}

function groupOf(call: CmdletCall, args: Record<string, unknown>): Record<string, unknown> {
  const given = LOAD_PARAMETERS.filter((one) => call.bound(parameterName(one)));
  if (given.length === 0)
    failed(call, 'Describe the load, as with -Connections 200 -Hold 30s, or name a file with -Path.');
  return Object.fromEntries(given.map((one) => [one.field, args[parameterName(one)]]));
}

const counts = (values: Readonly<Record<string, number>>): Hashtable => {
  const table = new Hashtable();
  for (const [name, value] of Object.entries(values)) table.set(name, value);
  return table;
};

function simulationObject(result: SimulationResult, report: readonly string[]): unknown {
  return labObject('Lab.Simulation', {
    Seed: result.seed,
    Length: shownSpan(result.length),
    Connections: result.connections.attempts,
    Accepted: result.connections.accepted,
    Refused: result.connections.refused,
    RefusedBy: counts(result.refusedBy),
    Peak: result.peak,
    Messages: result.messages.sent,
    MessagesAccepted: result.messages.accepted,
    MessagesRefused: result.messages.refused,
    SessionRefusals: counts(result.sessionRefusals),
    FirstRefusal: firstRefusal(result),
    Events: counts(Object.fromEntries(Object.entries(result.eventCounts))),
    Sources: result.sources.map((source) =>
      labObject('Lab.SimulatedSource', {
        Group: source.group,
        Source: source.address,
        Connector: source.connector,
        Attempts: source.attempts,
        Accepted: source.accepted,
        Refused: source.refused,
        RefusedBy: counts(source.refusedBy),
        Peak: source.peak,
        PeakAt: shownSpan(source.peakAt),
        FirstRefusal: shownSpanOrNull(source.firstRefusal),
      }),
    ),
    OverTime: [...result.series, ...result.sourceSeries].map(({ name, points }) =>
      labObject('Lab.SessionsOverTime', {
        Name: name,
        Points: points.map(([time, open]) => labObject('Lab.SessionPoint', { After: shownSpan(time), Open: open })),
      }),
    ),
    Switches: switchObjects(result.switches),
    Report: report.join('\n'),
  });
}

function firstRefusal({ firstRefusal: first }: SimulationResult): unknown {
  if (!first) return null;
  return labObject('Lab.Refusal', {
    After: shownSpan(first.time),
    Source: first.address,
    Connector: first.connector,
    Limit: first.limit,
    Reply: first.reply,
    EventId: first.event?.id ?? null,
    Event: first.event?.message ?? null,
  });
}

function comparisonObject(comparison: Comparison, plot: TerminalPlotOptions): unknown {
  const { before, after, sources } = comparison;
  return labObject('Lab.SimulationComparison', {
    Before: simulationObject(before, simulationText(before, plot)),
    After: simulationObject(after, simulationText(after, plot)),
    Sources: sources.map(({ group, address, before: was, after: is }) =>
      labObject('Lab.ComparedSource', {
        Group: group,
        Source: address,
        AcceptedBefore: was.accepted,
        AcceptedAfter: is.accepted,
        RefusedBefore: was.refused,
        RefusedAfter: is.refused,
        PeakBefore: was.peak,
        PeakAfter: is.peak,
      }),
    ),
    Report: comparisonText(comparison, plot).join('\n'),
  });
}
