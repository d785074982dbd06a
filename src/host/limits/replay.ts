import { join } from 'node:path';
import { proposedSettings } from '../../cmdlets/lab/proposal.ts';
import { logFindings } from '../../logs/findings/catalog.ts';
import { logFileNames } from '../../logs/receiveLog/logFileNames.ts';
import { Replay } from '../../logs/replay/Replay.ts';
import { replayText } from '../../logs/replay/replayText.ts';
import { connectorSettings } from '../../smtp/defaultConnector.ts';
import { connectorOf, serverOf } from '../../smtp/fromOrganisation.ts';
import { toJson } from '../../smtp/json.ts';
import { LabError } from '../lab/LabError.ts';
import { storeInUse } from '../lab/Subcommand.ts';
import type { UserFiles } from '../lab/UserFiles.ts';
import {
  type CommonOptions,
  coloured,
  commonOptions,
  connectorsNamed,
  proposalIn,
  proposalOptions,
  type Report,
  type ReportSurroundings,
  refusing,
  serverName,
  switchesIn,
} from './Report.ts';

/** `ems replay FILE…`: a production protocol log against the connectors of the lab, as they are or as proposed. */
export const addReplay: Report = (program, surroundings) => {
  const command = program
    .command('replay')
    .description('play SMTP receive protocol logs against the connectors: who would be refused, who holds connections')
    .argument('<files...>', 'log files, or folders with them')
    .option('--connector <identity>', 'the connector that the proposed values are for; all of the log if left out');
  proposalOptions(commonOptions(command)).action((paths: string[], options: CommonOptions) => {
    const { files, print, chalk } = surroundings;
    if (options.svg) throw new LabError('A replay has no plot.');
    const replay = replayFor(surroundings, options);
    for (const file of paths.flatMap((path) => logFiles(files, path))) {
      for (const piece of files.pieces(file)) replay.push(piece);
      replay.endFile();
    }
    const result = replay.result();
    if (result.rows === 0) throw new LabError('There is no row of a receive protocol log in these files.');
    if (options.json) print(toJson({ ...result, findings: logFindings(result) }));
    else for (const line of coloured(replayText(result), chalk)) print(line);
  });
};

/** A replay against the connectors of the lab, the proposed values put into those that are meant. */
function replayFor(surroundings: ReportSurroundings, options: CommonOptions): Replay {
  const { organisation } = storeInUse(surroundings);
  const proposal = proposalIn(options);
  const named =
    options.connector === undefined ? null : connectorsNamed(surroundings, organisation, String(options.connector));
  const connectors = [...organisation.all('ReceiveConnector')].map((record) => {
    const meant = proposal && (named === null || named.includes(record));
    return meant ? refusing(() => proposedSettings(organisation, record, proposal)) : connectorOf(organisation, record);
  });
  const everywhere = proposal && named === null ? Object.entries(connectors[0] ?? {}) : [];
  return new Replay({
    server: serverOf(organisation, serverName(surroundings, organisation)),
    connectors,
    otherConnectors: connectorSettings(Object.fromEntries(everywhere.filter(([name]) => proposal && name in proposal))),
    switches: switchesIn(options),
  });
}

/** A log, or those of a folder. */
function logFiles(files: UserFiles, path: string): string[] {
  return files.isFolder(path) ? logFileNames(files.list(path)).map((name) => join(path, name)) : [path];
}
