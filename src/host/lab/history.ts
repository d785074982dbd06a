import Table from 'cli-table3';
import type { JournalEntry } from '../../exchange/store/journal.ts';
import { type Subcommand, storeInUse } from './Subcommand.ts';

/** `ems lab history`: the commands that changed the lab in use, newest last. */
export const addHistory: Subcommand = (lab, surroundings) => {
  const { print, width } = surroundings;
  lab
    .command('history')
    .description('list the commands that changed the organisation in use')
    .option('--last <count>', 'only the last so many', Number)
    .option('--json', 'as JSON, with every property before and after')
    .action((options: { last?: number; json?: boolean }) => {
      const all = storeInUse(surroundings).history();
      const entries = options.last === undefined ? all : all.slice(-Math.max(0, options.last));
      if (options.json) return print(JSON.stringify(entries, null, 2));
      if (entries.length === 0) return print('Nothing was changed yet.');
      print(historyTable(entries, new Set(all.flatMap((entry) => entry.undoes ?? [])), width));
    });
};

export function historyTable(entries: readonly JournalEntry[], undone: ReadonlySet<number>, width: number): string {
  const table = new Table({
    head: ['#', 'When', 'Who', 'Objects', 'Command'],
    colWidths: [7, 21, 20, 9, Math.max(20, width - 63)],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const { sequence, at, who, changes, command } of entries) {
    const note = undone.has(sequence) ? ' (taken back)' : '';
    table.push([
      sequence,
      new Date(at).toISOString().slice(0, 19).replace('T', ' '),
      who,
      changes.length,
      command + note,
    ]);
  }
  return table.toString();
}
