/** How a statement ended. Small integers, so that control flow inside a body costs a comparison and never a throw. */
export const normal = 0;
export const broke = 1;
export const continued = 2;
export const returned = 3;
export const exited = 4;

export type Completion = 0 | 1 | 2 | 3 | 4;
