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
import { LabError, storeInUse } from '../lab/Subcommand.ts';
import {
  type CommonOptions,
  coloured,
  commonOptions,
  connectorNamed,
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
    .argument('[identity]', 'the connector: name or server\\name');
  proposalOptions(commonOptions(command)).action((identity: string | undefined, options: CommonOptions) => {
    const { organisation } = storeInUse(surroundings);
    if (identity === undefined) overview(surroundings, organisation, options);
    else one(surroundings, organisation, identity, options);
  });
};

function one(
  surroundings: ReportSurroundings,
  organisation: Organisation,
  identity: string,
  options: CommonOptions,
): void {
  const { print, chalk, width } = surroundings;
  const switches = switchesIn(options);
  const record = connectorNamed(surroundings, organisation, identity);
  const proposal = proposalIn(options);
  const proposed = proposal && refusing(() => proposedSettings(organisation, record, proposal));
  const explanation = explanationOf(organisation, record, switches, proposed ?? undefined);
  if (options.json) print(toJson(explanation));
  else {
    const plot = { width: Math.max(30, Math.min(100, width - 12)), ascii: options.ascii ?? false };
    for (const line of coloured(explainText(explanation, switches, plot), chalk)) print(line);
  }
  if (options.svg) writeReportFile(surroundings, options.svg, svgPlot(sharePlot(explanation, switches)));
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
  for (const { now } of explanations)
    for (const finding of now.findings)
      for (const line of coloured(titled(finding.connector, findingLines(finding)), chalk)) print(line);
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
