import { broke, type Completion, continued } from '../completion.ts';
import type { Frame } from '../Frame.ts';

/** What a loop does after a turn whose body did not end normally. */
export const nextTurn = 0;
export const endLoop = 1;
export const leave = 2;

/** Whether a completion means this loop (then its label is used up) or goes on to an outer one. */
export function afterTurn(frame: Frame, completion: Completion, label: string | null): 0 | 1 | 2 {
  if (completion !== broke && completion !== continued) return leave;
  if (frame.label !== null) {
    if (label === null || frame.label.toLowerCase() !== label.toLowerCase()) return leave;
    frame.label = null;
  }
  return completion === continued ? nextTurn : endLoop;
}
