import { LabError } from './LabError.ts';
import type { Subcommand } from './Subcommand.ts';

/** `ems lab use`: the lab that the next shell opens. */
export const addUse: Subcommand = (lab, { labs, print }) => {
  lab
    .command('use')
    .description('choose the practice organisation that the shell works on')
    .argument('<name>', 'name of the lab')
    .action((name: string) => {
      if (!labs.exists(name))
        throw new LabError(`There is no lab named ${name}. 'ems lab list' shows those there are.`);
      labs.use(name);
      print(`The shell works on the lab ${name} now.`);
    });
};
