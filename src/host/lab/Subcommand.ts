import type { Command } from 'commander';
import type { OrganisationStore } from '../../exchange/store/OrganisationStore.ts';
import type { LabFolder } from '../store/LabFolder.ts';
import type { UserFiles } from './UserFiles.ts';

/** What a subcommand works with. */
export interface LabSurroundings {
  readonly labs: LabFolder;
  readonly files: UserFiles;
  /** Prints one line to standard output. */
  print(line: string): void;
  /** Columns of the screen. */
  readonly width: number;
}

/** One subcommand of `ems lab`: adds itself to commander. */
export type Subcommand = (lab: Command, surroundings: LabSurroundings) => void;

/** The organisation in use; the first use of a home makes the default one. */
export function storeInUse({ labs }: LabSurroundings): OrganisationStore {
  return labs.openCurrent();
}
