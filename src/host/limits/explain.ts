import Table from 'cli-table3';
import { proposedSettings } from '../../cmdlets/lab/proposal.ts';
import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';
import type { Organisation } from '../../exchange/Organisation.ts';
import { type Explanation, explain } from '../../smtp/explain/explain.ts';
import { explainText, findingLines } from '../../smtp/explain/explainText.ts';
import { sharePlot } from '../../smtp/explain/sharePlot.ts';
import { connectorsOf, serverOf } from '../../smtp/fromOrganisation.ts';
import { toJson } from '../../smtp/json.ts';
import { formatUnlimited } from '../../smtp/number.ts';
import { svgPlot } from '../../smtp/plot/svgPlot.ts';
import type { Switches } from '../../smtp/switches.ts';
import { LabError } from '../lab/LabError.ts';
import { storeInUse } from '../lab/Subcommand.ts';
import {
  type CommonOptions,
  coloured,
  commonOptions,
  connectorsNamed,
  plotSize,
  proposalIn,
  proposalOptions,
  type Report,
  type ReportSurroundings,
  refusing,
  serverName,
  switchesIn,
  writeReportFile,
} from './Report.ts';

/** `ems explain [identity]`: what the limits of a connector really do, as it is or as proposed. */
export const addExplain: Report = (program, surroundings) => {
  const command = program
    .command('explain')
    .description(
      'show which limit of a Receive connector wins, and what is wrong with it; all connectors without a name',
    )
    .argument('[identity]', 'the connector: name, server\\name, or a pattern such as default*');
  proposalOptions(commonOptions(command)).action((identity: string | undefined, options: CommonOptions) => {
    const { organisation } = storeInUse(surroundings);
    if (identity === undefined) overview(surroundings, organisation, options);
    else named(surroundings, organisation, identity, options);
  });
};

/** The connectors that are named, one explanation after the other. */
function named(
  surroundings: ReportSurroundings,
  organisation: Organisation,
  identity: string,
  options: CommonOptions,
): void {
  const { print } = surroundings;
  const switches = switchesIn(options);
  const proposal = proposalIn(options);
  const explanations = connectorsNamed(surroundings, organisation, identity).map((record) => {
    const proposed = proposal && refusing(() => proposedSettings(organisation, record, proposal));
    return explanationOf(organisation, record, switches, proposed ?? undefined);
  });
  const [first, ...more] = explanations;
  if (!first) return;
  if (options.svg && more.length > 0)
    throw new LabError(`'${identity}' names ${explanations.length} connectors. Name one for a plot.`);
  if (options.json) print(toJson(more.length > 0 ? explanations : first));
  else for (const [index, one] of explanations.entries()) printOne(surroundings, one, switches, options, index > 0);
  if (options.svg) writeReportFile(surroundings, options.svg, svgPlot(sharePlot(first, switches)));
}

function printOne(
  surroundings: ReportSurroundings,
  explanation: Explanation,
  switches: Switches,
  options: CommonOptions,
  gap: boolean,
): void {
  const { print, chalk } = surroundings;
  const plot = plotSize(surroundings, options);
  if (gap) print('');
  for (const line of coloured(explainText(explanation, switches, plot), chalk)) print(line);
}

/** All connectors of the server in one table, and what was found about them. */
function overview(surroundings: ReportSurroundings, organisation: Organisation, options: CommonOptions): void {
  if (proposalIn(options) || options.svg) throw new LabError('Name the connector that this is about.');
  const { print, chalk } = surroundings;
  const switches = switchesIn(options);
  const server = serverName(surroundings, organisation);
  const records = [...organisation.onServer('ReceiveConnector', server)];
  const explanations = records.map((record) => explanationOf(organisation, record, switches));
  if (options.json) return print(toJson(explanations));
  print(overviewTable(explanations));
  const found = explanations.flatMap(({ now }) => now.findings);
  const [serious, known] = [true, false].map((wanted) =>
    found.filter(({ severity }) => (severity !== 'information') === wanted),
  );
  for (const finding of serious ?? [])
    for (const line of coloured(titled(finding.connector, findingLines(finding)), chalk)) print(line);
  for (const { connector, title } of known ?? []) print(`${connector}: ${title}`);
  print("Reasons, commands and a plot: ems explain 'server\\name'");
}

function titled(connector: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === 0 ? line.replace(': ', `: ${connector}: `) : line));
}

function overviewTable(explanations: readonly Explanation[]): string {
  const table = new Table({
    head: ['Receive connector', 'In all', 'Per source', '%', 'One address gets', 'Stopped by', 'Findings'],
    style: { head: [], border: [] },
    colAligns: ['left', 'right', 'right', 'right', 'right', 'left', 'right'],
  });
  for (const { connector, now } of explanations) {
    const { settings, table: shares, findings } = now;
    table.push([
      connector,
      formatUnlimited(settings.MaxInboundConnection),
      formatUnlimited(settings.MaxInboundConnectionPerSource),
      settings.MaxInboundConnectionPercentagePerSource,
      formatUnlimited(shares[0]?.gets ?? 0),
      shares[0]?.stoppedBy ?? 'nothing',
      findings.length,
    ]);
  }
  return table.toString();
}

function explanationOf(
  organisation: Organisation,
  record: ObjectRecord,
  switches: Switches,
  proposed?: ReturnType<typeof proposedSettings>,
): Explanation {
  const server = record.server ?? '';
  return refusing(() => {
    const connectors = connectorsOf(organisation, server);
    const connector = connectors.find(({ Name }) => Name === record.name);
    if (!connector) throw new LabError(`The connector ${record.name} was removed.`);
    return explain({
      server: serverOf(organisation, server),
      connectors,
      connector,
      switches,
      ...(proposed && { proposed }),
    });
  });
}
