import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { proposedSettings } from '../../cmdlets/lab/proposal.ts';
import { logFindings } from '../../logs/findings/catalog.ts';
import { Replay } from '../../logs/replay/Replay.ts';
import { replayText } from '../../logs/replay/replayText.ts';
import { connectorSettings } from '../../smtp/defaultConnector.ts';
import { connectorOf, serverOf } from '../../smtp/fromOrganisation.ts';
import { toJson } from '../../smtp/json.ts';
import { LabError, storeInUse } from '../lab/Subcommand.ts';
import {
  type CommonOptions,
  coloured,
  commonOptions,
  proposalIn,
  proposalOptions,
  type Report,
  refusing,
  serverName,
  switchesIn,
} from './Report.ts';

const PIECE = 1024 * 1024;

/** `ems replay FILE…`: a production protocol log against the connectors of the lab, as they are or as proposed. */
export const addReplay: Report = (program, surroundings) => {
  const command = program
    .command('replay')
    .description('play SMTP receive protocol logs against the connectors: who would be refused, who holds connections')
    .argument('<files...>', 'log files, or folders with them')
    .option('--connector <identity>', 'the connector that the proposed values are for; all of the log if left out');
  proposalOptions(commonOptions(command)).action((files: string[], options: CommonOptions) => {
    const { organisation } = storeInUse(surroundings);
    const { print, chalk } = surroundings;
    if (options.svg) throw new LabError('A replay has no plot.');
    const proposal = proposalIn(options);
    const wanted = options.connector === undefined ? null : String(options.connector).toLowerCase();
    const connectors = [...organisation.all('ReceiveConnector')].map((record) => {
      const own = connectorOf(organisation, record);
      const meant = wanted === null || own.Identity.toLowerCase() === wanted || own.Name.toLowerCase() === wanted;
      return proposal && meant ? refusing(() => proposedSettings(organisation, record, proposal)) : own;
    });
    const [sample] = organisation.all('ReceiveConnector');
    const proposed = proposal && sample && wanted === null ? proposedSettings(organisation, sample, proposal) : {};
    const given = Object.fromEntries(Object.entries(proposed).filter(([name]) => proposal && name in proposal));
    const replay = new Replay({
      server: serverOf(organisation, serverName(surroundings, organisation)),
      connectors,
      otherConnectors: connectorSettings(given),
      switches: switchesIn(options),
    });
    for (const file of files.flatMap(logFiles)) readInto(replay, file);
    const result = replay.result();
    if (result.rows === 0) throw new LabError('There is no row of a receive protocol log in these files.');
    if (options.json) print(toJson({ ...result, findings: logFindings(result) }));
    else for (const line of coloured(replayText(result), chalk)) print(line);
  });
};

/** Logs of a folder in the order in which they were written. */
function logFiles(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => /^RECV.*\.LOG$/i.test(name));
    return names.sort(byTimeAndNumber).map((name) => join(path, name));
  } catch (error) {
    throw new LabError(`${path} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function byTimeAndNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function readInto(replay: Replay, file: string): void {
  const piece = Buffer.allocUnsafe(PIECE);
  const handle = openSync(file, 'r');
  try {
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece))
      replay.push(piece.subarray(0, read));
    replay.endFile();
  } finally {
    closeSync(handle);
  }
}
