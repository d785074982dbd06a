import { LabError } from './LabError.ts';
import { type Subcommand, storeInUse } from './Subcommand.ts';

/** `ems lab undo [N]`: takes back the last commands that were not taken back yet. */
export const addUndo: Subcommand = (lab, surroundings) => {
  lab
    .command('undo')
    .description('take back the last commands that changed the organisation in use')
    .argument('[count]', 'how many commands', '1')
    .action((text: string) => {
      if (!/^[1-9]\d*$/.test(text)) throw new LabError(`'${text}' is no number of commands.`);
      const undone = storeInUse(surroundings).undo(Number(text));
      if (undone.length === 0) return surroundings.print('There is nothing to take back.');
      for (const { sequence, command } of undone) surroundings.print(`Took back ${sequence}: ${command}`);
    });
};
