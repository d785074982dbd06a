import type { ChalkInstance } from 'chalk';
import type { Command } from 'commander';
import { PROPOSABLE, ProposalRefused, storedProposal } from '../../cmdlets/lab/proposal.ts';
import { findReceiveConnectors } from '../../exchange/identity/findReceiveConnectors.ts';
import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';
import type { Organisation } from '../../exchange/Organisation.ts';
import type { Stored } from '../../exchange/Stored.ts';
import { toJson } from '../../smtp/json.ts';
import type { Plot } from '../../smtp/plot/Plot.ts';
import { svgPlot } from '../../smtp/plot/svgPlot.ts';
import type { TerminalPlotOptions } from '../../smtp/plot/terminalPlot.ts';
import { parseSwitches, type Switches } from '../../smtp/switches.ts';
import { LabError } from '../lab/LabError.ts';
import type { LabSurroundings } from '../lab/Subcommand.ts';

/** What the reports about limits work with. */
export interface ReportSurroundings extends LabSurroundings {
  /** `--server NAME`; null for the server that the lab names. */
  readonly server: string | null;
  /** `--home FOLDER` as it was given; null for the usual place. */
  readonly home: string | null;
  readonly chalk: ChalkInstance;
  /** Whether `--sandbox` keeps commands inside the home folder and off the network. */
  readonly sandboxed: boolean;
}

/** One of `ems explain`, `simulate`, `replay`, `listen`: adds itself to commander. */
export type Report = (program: Command, surroundings: ReportSurroundings) => void;

export interface CommonOptions {
  readonly json?: boolean;
  readonly svg?: string;
  readonly ascii?: boolean;
  readonly switch?: readonly string[];
  readonly [setting: string]: unknown;
}

/** The options that all reports have. */
export function commonOptions(command: Command): Command {
  return command
    .option('--json', 'as JSON, for tools')
    .option('--svg <file>', 'write the plot to a file as SVG')
    .option('--ascii', 'draw with plain ASCII characters')
    .option('--switch <name=value...>', 'decide an open point otherwise (docs/limits.md lists them)');
}

/** An option for each setting of Set-ReceiveConnector that can be proposed: `-MaxInboundConnection 1000`. */
export function proposalOptions(command: Command): Command {
  for (const name of PROPOSABLE) command.option(`--${name} <value>`, 'as Set-ReceiveConnector would set it');
  return command;
}

/** The proposed values among the options, in stored form; null when there is none. */
export function proposalIn(options: CommonOptions): Record<string, Stored> | null {
  const given = PROPOSABLE.filter((name) => options[optionKey(name)] !== undefined);
  if (given.length === 0) return null;
  return refusing(() =>
    storedProposal(Object.fromEntries(given.map((name) => [name, String(options[optionKey(name)])]))),
  );
}

/** commander keeps the name of an option without hyphens as it is written. */
const optionKey = (name: string): string => name;

export function switchesIn(options: CommonOptions): Switches {
  const settings = (options.switch ?? []).map((text) => {
    const [name = '', value = ''] = text.split('=');
    return [name, value] as const;
  });
  return refusing(() => parseSwitches(Object.fromEntries(settings)));
}

/** Turns what the layers below refuse into a message for the user. */
export function refusing<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof ProposalRefused || error instanceof RangeError) throw new LabError(error.message);
    throw error;
  }
}

/** The server that a report is about. */
export function serverName({ server }: ReportSurroundings, organisation: Organisation): string {
  const name = server ?? organisation.settings.connected;
  const found = organisation.server(name.replace(/\..*$/, ''));
  if (!found) throw new LabError(`There is no Exchange server '${name}' in this lab.`);
  return found.name;
}

/** The connectors that an identity names; more than one only where it has wildcards, or is a name on several servers. */
export function connectorsNamed(
  surroundings: ReportSurroundings,
  organisation: Organisation,
  text: string,
): readonly ObjectRecord[] {
  const { found } = findReceiveConnectors(organisation, text, serverName(surroundings, organisation));
  if (found.length > 0) return found;
  const names = [...organisation.all('ReceiveConnector')].map((one) => `${one.server}\\${one.name}`);
  throw new LabError(`There is no Receive connector '${text}'. There are: ${names.join(', ')}.`);
}

/** The one connector that an identity names. */
export function connectorNamed(
  surroundings: ReportSurroundings,
  organisation: Organisation,
  text: string,
): ObjectRecord {
  const found = connectorsNamed(surroundings, organisation, text);
  const [only] = found;
  if (!only || found.length > 1) throw new LabError(`'${text}' names ${found.length} connectors. Name one.`);
  return only;
}

/** A result as the options ask for it: as JSON or as lines for people, and its plot as a file. */
export function showResult(
  surroundings: ReportSurroundings,
  options: CommonOptions,
  {
    result,
    lines,
    plot,
  }: { result: object; lines: (size: TerminalPlotOptions) => readonly string[]; plot: () => Plot },
): void {
  if (options.json) surroundings.print(toJson(result));
  else for (const line of lines(plotSize(surroundings, options))) surroundings.print(line);
  if (options.svg) writeReportFile(surroundings, options.svg, svgPlot(plot()));
}

/** How a plot fits the screen. */
export function plotSize({ width }: ReportSurroundings, { ascii = false }: CommonOptions): TerminalPlotOptions {
  return { width: Math.max(30, Math.min(100, width - 12)), ascii };
}

export function writeReportFile({ files, print }: LabSurroundings, file: string, text: string): void {
  files.write(file, text);
  print(`Wrote ${file}.`);
}

/** Findings in colour: what is wrong, what to mind, what to know, and the command that mends it. */
export function coloured(lines: readonly string[], chalk: ChalkInstance): string[] {
  return lines.map((line) => {
    if (line.startsWith('ERROR: ')) return chalk.red(line);
    if (line.startsWith('WARNING: ')) return chalk.yellow(line);
    if (line.startsWith('INFORMATION: ')) return chalk.cyan(line);
    return /^ {2}Set-/.test(line) ? chalk.bold(line) : line;
  });
}
