import { type Subcommand, storeInUse } from './Subcommand.ts';

/** `ems lab snapshot NAME`: keeps the organisation as it is now. */
export const addSnapshot: Subcommand = (lab, surroundings) => {
  lab
    .command('snapshot')
    .description('keep the organisation in use as it is now, under a name; without a name, list those there are')
    .argument('[name]', 'name of the snapshot')
    .action((name: string | undefined) => {
      const store = storeInUse(surroundings);
      if (name === undefined) {
        const names = store.backend.snapshots();
        return surroundings.print(names.length === 0 ? 'There are no snapshots.' : names.join('\n'));
      }
      store.snapshot(name);
      surroundings.print(`Kept the snapshot ${name}.`);
    });
};
