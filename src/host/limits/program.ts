import type { Command } from 'commander';
import { addExplain } from './explain.ts';
import { addListen } from './listen.ts';
import type { Report, ReportSurroundings } from './Report.ts';
import { addReplay } from './replay.ts';
import { addSimulate } from './simulate.ts';

const REPORTS: readonly Report[] = [addExplain, addSimulate, addReplay, addListen];

/** `ems explain`, `ems simulate`, `ems replay`, `ems listen`. */
export function addLimits(program: Command, surroundings: ReportSurroundings): void {
  for (const add of REPORTS) add(program, surroundings);
}
