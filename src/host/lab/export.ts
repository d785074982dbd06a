import { extname } from 'node:path';
import { exportClixml } from '../../exchange/interchange/exportClixml.ts';
import { exportCsv } from '../../exchange/interchange/exportCsv.ts';
import { exportScript } from '../../exchange/interchange/exportScript.ts';
import type { Organisation } from '../../exchange/Organisation.ts';
import { encodeOrganisation } from '../../exchange/store/document.ts';
import { LabError } from './LabError.ts';
import { type Subcommand, storeInUse } from './Subcommand.ts';

/** How each file extension is written; `\uFEFF` begins what PowerShell 5.1 must take for UTF-8. */
const WRITERS: Readonly<Record<string, (organisation: Organisation) => string>> = {
  '.xml': exportClixml,
  '.csv': (organisation) => `\uFEFF${exportCsv(organisation)}`,
  '.json': (organisation) =>
    `${JSON.stringify(encodeOrganisation(organisation, { generation: '', sequence: 0, journal: 0 }), null, 2)}\n`,
  '.ps1': (organisation) => `\uFEFF${exportScript(organisation)}`,
};

/** `ems lab export FILE`: the organisation in use, in the form that the extension says. */
export const addExport: Subcommand = (lab, surroundings) => {
  lab
    .command('export')
    .description(
      'write the organisation in use: .xml for Import-Clixml, .csv, .json, or .ps1 with the commands that rebuild it',
    )
    .argument('<file>', 'the file to write')
    .action((file: string) => {
      const write = WRITERS[extname(file).toLowerCase()];
      if (!write) throw new LabError(`The extension of ${file} is none of ${Object.keys(WRITERS).join(', ')}.`);
      const { organisation } = storeInUse(surroundings);
      surroundings.files.write(file, write(organisation));
      surroundings.print(`Wrote ${organisation.count('ReceiveConnector')} Receive connectors to ${file}.`);
    });
};
