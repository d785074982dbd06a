import { LabError } from './LabError.ts';
import { type Subcommand, storeInUse } from './Subcommand.ts';

/** `ems lab restore NAME`: one journal entry, so that it can be taken back. */
export const addRestore: Subcommand = (lab, surroundings) => {
  lab
    .command('restore')
    .description('bring the organisation in use back to a snapshot')
    .argument('<name>', 'name of the snapshot')
    .action((name: string) => {
      const store = storeInUse(surroundings);
      const document = store.backend.readSnapshot(name);
      if (!document)
        throw new LabError(`There is no snapshot named ${name}. 'ems lab snapshot' lists those there are.`);
      store.restore(document, `ems lab restore ${name}`);
      surroundings.print(`The lab is as it was in the snapshot ${name}.`);
    });
};
