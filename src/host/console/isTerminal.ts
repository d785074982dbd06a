import { fstatSync, statSync } from 'node:fs';
import { isatty } from 'node:tty';

const NULL_DEVICE = '/dev/null';

/**
 * Whether a descriptor is a terminal. A pipe or a file is told by its kind, because Node's own way to ask loads its
 * network modules, which would be a sixth of a start.
 */
export function isTerminal(descriptor: number): boolean {
  try {
    const facts = fstatSync(descriptor);
    return facts.isCharacterDevice() && !isNull(facts.rdev) && isatty(descriptor);
  } catch {
    // Closed: `ems 0<&-`.
    return false;
  }
}

function isNull(device: number): boolean {
  return process.platform !== 'win32' && statSync(NULL_DEVICE).rdev === device;
}
