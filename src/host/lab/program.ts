import type { Command } from 'commander';
import { addDiff } from './diff.ts';
import { addExport } from './export.ts';
import { addHistory } from './history.ts';
import { addImport } from './import.ts';
import { addList } from './list.ts';
import { addNew } from './new.ts';
import { addReset } from './reset.ts';
import { addRestore } from './restore.ts';
import type { LabSurroundings, Subcommand } from './Subcommand.ts';
import { addSnapshot } from './snapshot.ts';
import { addUndo } from './undo.ts';
import { addUse } from './use.ts';

const SUBCOMMANDS: readonly Subcommand[] = [
  addNew,
  addReset,
  addList,
  addUse,
  addImport,
  addExport,
  addHistory,
  addUndo,
  addSnapshot,
  addRestore,
  addDiff,
];

/** The subcommands of `ems lab`. */
export function addLab(program: Command, surroundings: LabSurroundings): void {
  const lab = program.command('lab').description('practice organisations: make, choose, bring in and out');
  for (const add of SUBCOMMANDS) add(lab, surroundings);
}
