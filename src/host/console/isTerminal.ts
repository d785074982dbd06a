import { fstatSync } from 'node:fs';
import { isatty } from 'node:tty';

/**
 * Whether a descriptor is a terminal. A pipe or a file is told by its kind, because Node's own way to ask loads its
 * network modules, which would be a sixth of a start.
 */
export function isTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice() && isatty(descriptor);
  } catch {
    // Closed: `ems 0<&-`.
    return false;
  }
}
