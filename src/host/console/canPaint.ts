import type { ShellOptions } from '../commandLine/options.ts';
import { isTerminal } from './isTerminal.ts';

/** Whether what stands on the screen can be written over. */
export function canPaint({ plain }: ShellOptions): boolean {
  return !plain && process.env.TERM !== 'dumb' && isTerminal(1);
}
