import type { ImportReport } from '../../exchange/interchange/importOrganisation.ts';
import { replaceAll } from '../../exchange/store/OrganisationStore.ts';
import { readOrganisationFiles } from './organisationFile.ts';
import type { Subcommand } from './Subcommand.ts';

/**
 * `ems lab import FILE…`: makes the lab in use a copy of what the files hold. One journal entry, so that it can be taken
 * back.
 */
export const addImport: Subcommand = (lab, { labs, files, print }) => {
  lab
    .command('import')
    .description('make the organisation in use a copy of production: CLIXML, CSV, JSON or the text of Format-List')
    .argument('<files...>', 'files from one or many servers')
    .option('--lab <name>', 'into this lab instead, which is made when it is missing and used from now on')
    .action((names: string[], options: { lab?: string }) => {
      const { organisation, report } = readOrganisationFiles(files, names, labs.context);
      const name = options.lab ?? labs.current;
      const store = labs.open(name);
      if (store) {
        replaceAll(store.organisation, organisation);
        store.save(`ems lab import ${names.join(' ')}`);
      } else labs.create(name, organisation);
      if (options.lab !== undefined) labs.use(name);
      for (const line of reportLines(report, name)) print(line);
    });
};

function reportLines({ taken, servers, odd, unknownProperties }: ImportReport, lab: string): string[] {
  const counts = Object.entries(taken).map(([kind, count]) => `${count} ${kind}`);
  return [
    `Imported into the lab ${lab}: ${counts.length === 0 ? 'nothing' : counts.join(', ')}.`,
    ...(servers.length > 0 ? [`Servers: ${servers.join(', ')}.`] : []),
    ...(unknownProperties.length > 0 ? [`Kept without knowing what they mean: ${unknownProperties.join(', ')}.`] : []),
    ...odd.map((line) => `Odd: ${line}`),
  ];
}
