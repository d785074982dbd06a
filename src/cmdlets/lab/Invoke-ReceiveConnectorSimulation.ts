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
import { proposalOf, proposalParameters, tryProposal } from './proposalParameters.ts';
import { shownSpan, shownSpanOrNull } from './shown.ts';
import { SWITCH_PARAMETER, switchesOf, switchObjects } from './switchParameter.ts';

const number = (help: string): ParameterDeclaration => ({ type: 'int', help });
const time = (help: string): ParameterDeclaration => ({ type: 'string', help: `${help} (30s, 5m, 1h, or 00:05:00)` });

/** One group of sources, described by parameters instead of a file; the field of the load has the same name. */
const GROUP: Readonly<Record<string, ParameterDeclaration>> = {
  Sources: number('How many addresses connect.'),
  Address: { type: 'string', help: 'The first of these addresses.' },
  Local: { type: 'string', help: 'The local address they connect to.' },
  Port: number('The port they connect to; 25 when left out.'),
  Connections: number('How many connections each of them opens.'),
  Pattern: { type: 'string', help: 'How they arrive: even, random, burst or atOnce.' },
  Burst: number('Connections opened at once under burst.'),
  Over: time('The time over which they are opened'),
  Ramp: time('The time in which the rate rises from nothing'),
  Hold: time('How long a session lasts'),
  Messages: number('Messages in each session.'),
  Recipients: number('Recipients of each message.'),
  BadRecipients: number('Recipients that are refused.'),
  Size: number('Bytes of each message.'),
  ProtocolErrors: number('Wrong commands in each session.'),
  LogonFailures: number('Failed logons in each session.'),
  Retries: number('How often a refused connection is tried again.'),
  RetryAfter: time('After how long it is tried again'),
  ExchangeServer: { type: 'switch', help: 'The sources are Exchange servers, which bypass some limits.' },
};

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
    ...GROUP,
    BackPressure: {
      type: 'string',
      help: 'The server runs short: medium, high, or with the resource as in medium=UsedDiskSpace.',
    },
    Seed: number('The same seed gives the same run.'),
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
  const given = Object.keys(GROUP).filter((name) => call.bound(name));
  if (given.length === 0)
    failed(call, 'Describe the load, as with -Connections 200 -Hold 30s, or name a file with -Path.');
  return Object.fromEntries(given.map((name) => [name.charAt(0).toLowerCase() + name.slice(1), args[name]]));
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
