import Table from 'cli-table3';
import { changeCommands } from '../../exchange/interchange/changeCommands.ts';
import { compareOrganisations, type Difference } from '../../exchange/interchange/compareOrganisations.ts';
import { display } from '../../exchange/interchange/displayStored.ts';
import { organisationNamed } from './organisationNamed.ts';
import type { Subcommand } from './Subcommand.ts';

/** `ems lab diff A B`: two labs, snapshots or files, as a table, JSON or commands. */
export const addDiff: Subcommand = (lab, surroundings) => {
  const { print } = surroundings;
  lab
    .command('diff')
    .description('show how one organisation differs from another')
    .argument('<a>', 'a lab, a snapshot of the lab in use, or a file')
    .argument('[b]', 'another one; the lab in use when left out')
    .option('--json', 'as JSON')
    .option('--commands', 'as the commands that turn the first into the second')
    .action((a: string, b: string | undefined, options: { json?: boolean; commands?: boolean }) => {
      const left = organisationNamed(surroundings, a);
      const right = organisationNamed(surroundings, b ?? surroundings.labs.current);
      if (options.commands) {
        for (const line of changeCommands(left, right)) print(line);
        return;
      }
      const differences = compareOrganisations(left, right);
      if (options.json) return print(JSON.stringify(differences.map(plain), null, 2));
      print(
        differences.length === 0
          ? 'There is no difference.'
          : differenceTable(differences, a, b ?? surroundings.labs.current),
      );
    });
};

function plain({ kind, identity, change, property, left, right }: Difference): object {
  return { kind, identity, change, property, left, right };
}

function differenceTable(differences: readonly Difference[], left: string, right: string): string {
  const table = new Table({ head: ['Kind', 'Object', 'Property', left, right], style: { head: [], border: [] } });
  for (const one of differences) {
    const cells =
      one.change === 'changed'
        ? [display(one.left, one.row), display(one.right, one.row)]
        : one.change === 'added'
          ? ['', 'there']
          : ['there', ''];
    table.push([one.kind, one.identity, one.property ?? '', ...cells]);
  }
  return table.toString();
}
