import { LOAD_PARAMETERS, type LoadParameter, TIME_FORMS } from '../../cmdlets/lab/loadParameters.ts';
import { proposedSettings } from '../../cmdlets/lab/proposal.ts';
import type { Organisation } from '../../exchange/Organisation.ts';
import type { Stored } from '../../exchange/Stored.ts';
import { connectorsOf, serverOf } from '../../smtp/fromOrganisation.ts';
import { compare, takerOf, withProposal } from '../../smtp/simulate/compare.ts';
import { type Load, parseLoad } from '../../smtp/simulate/Load.ts';
import { type SimulateOptions, simulate } from '../../smtp/simulate/simulate.ts';
import { comparisonPlot, comparisonText, sessionPlot, simulationText } from '../../smtp/simulate/simulationText.ts';
import { LabError } from '../lab/LabError.ts';
import { storeInUse } from '../lab/Subcommand.ts';
import type { UserFiles } from '../lab/UserFiles.ts';
import {
  type CommonOptions,
  commonOptions,
  connectorNamed,
  proposalIn,
  proposalOptions,
  type Report,
  type ReportSurroundings,
  refusing,
  serverName,
  showResult,
  switchesIn,
} from './Report.ts';

/** `--bad-recipients <count>` for the field `badRecipients`. */
function optionText({ field, kind }: LoadParameter): string {
  const name = field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return kind === 'flag' ? `--${name}` : `--${name} <${kind}>`;
}

/** As other options are described: not a sentence. */
function optionHelp({ kind, help }: LoadParameter): string {
  const text = help.charAt(0).toLowerCase() + help.slice(1).replace(/\.$/, '');
  return kind === 'time' ? `${text}: ${TIME_FORMS}` : text;
}

/** `ems simulate [load.json]`: load against the connectors as they are and, with proposed values, as they would be. */
export const addSimulate: Report = (program, surroundings) => {
  const command = program
    .command('simulate')
    .description('run a made-up load against the connectors of a server, as they are and as proposed')
    .argument('[file]', 'a JSON file that describes the load; without it the options describe one group of sources')
    .option(
      '--connector <identity>',
      'the connector that the proposed values are for; the one that takes the load if left out',
    )
    .option('--seed <number>', 'the same seed gives the same run', Number)
    .option(
      '--back-pressure <level>',
      'the server runs short: medium, high, or with the resource as in medium=UsedDiskSpace',
    );
  for (const one of LOAD_PARAMETERS) command.option(optionText(one), optionHelp(one));
  proposalOptions(commonOptions(command)).action((file: string | undefined, options: CommonOptions) => {
    const { organisation } = storeInUse(surroundings);
    const load = refusing(() => (file === undefined ? loadOf(options) : readLoad(surroundings.files, file, options)));
    const run = runOn(organisation, serverName(surroundings, organisation), options);
    const proposal = proposalIn(options);
    if (proposal) sideBySide(surroundings, organisation, load, run, proposal, options);
    else asTheyAre(surroundings, load, run, options);
  });
};

function runOn(organisation: Organisation, server: string, options: CommonOptions): SimulateOptions {
  return {
    server: serverOf(organisation, server),
    connectors: refusing(() => connectorsOf(organisation, server)),
    switches: switchesIn(options),
  };
}

function asTheyAre(surroundings: ReportSurroundings, load: Load, run: SimulateOptions, options: CommonOptions): void {
  const result = simulate(load, run);
  showResult(surroundings, options, {
    result,
    lines: (size) => simulationText(result, size),
    plot: () => sessionPlot(result.series),
  });
}

/** The connectors as they are, and with the proposed values in one of them. */
function sideBySide(
  surroundings: ReportSurroundings,
  organisation: Organisation,
  load: Load,
  run: SimulateOptions,
  proposal: Record<string, Stored>,
  options: CommonOptions,
): void {
  const identity = options.connector === undefined ? takerOf(load, run) : String(options.connector);
  if (identity === null) throw new LabError('No connector takes this load. Name the connector with --connector.');
  const record = connectorNamed(surroundings, organisation, identity);
  const settings = refusing(() => proposedSettings(organisation, record, proposal));
  const result = compare(load, run, withProposal(run.connectors, settings.Identity, settings));
  showResult(surroundings, options, {
    result,
    lines: (size) => comparisonText(result, size),
    plot: () => comparisonPlot(result),
  });
}

function loadOf(options: CommonOptions): Load {
  const group: Record<string, unknown> = {};
  for (const one of LOAD_PARAMETERS) {
    const value = options[one.field];
    if (value !== undefined) group[one.field] = one.kind === 'count' ? numberOf(String(value), optionText(one)) : value;
  }
  if (Object.keys(group).length === 0)
    throw new LabError('Give a load file, or describe the load: ems simulate --connections 200 --hold 30s');
  return parseLoad({ seed: options.seed ?? 1, groups: [group], pressure: pressureIn(options) });
}

/** Back pressure from the beginning, as a load file writes it. */
function pressureIn({ backPressure }: CommonOptions): { level: string }[] {
  return backPressure === undefined ? [] : [{ level: String(backPressure) }];
}

function numberOf(text: string, option: string): number {
  if (!/^\d+$/.test(text)) throw new LabError(`${option.replace(/ .*/, '')} must be a whole number, not '${text}'.`);
  return Number(text);
}

function readLoad(files: UserFiles, file: string, options: CommonOptions): Load {
  const bytes = files.read(file);
  let value: unknown;
  try {
    // TextDecoder leaves a byte order mark out.
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new LabError(
      `The load file ${file} can't be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const load = parseLoad(value);
  const { pressure: fromOptions = [] } = parseLoad({ groups: [{}], pressure: pressureIn(options) });
  return {
    ...load,
    seed: typeof options.seed === 'number' ? options.seed : load.seed,
    pressure: [...fromOptions, ...(load.pressure ?? [])],
  };
}
