import type { Command } from 'commander';
import { addList } from './list.ts';
import { addNew } from './new.ts';
import { addReset } from './reset.ts';
import type { LabSurroundings, Subcommand } from './Subcommand.ts';
import { addUse } from './use.ts';

const SUBCOMMANDS: readonly Subcommand[] = [addNew, addReset, addList, addUse];

/** The subcommands of `ems lab`. */
export function addLab(program: Command, surroundings: LabSurroundings): void {
  const lab = program.command('lab').description('practice organisations: make, choose, bring in and out');
  for (const add of SUBCOMMANDS) add(lab, surroundings);
}
