import { EXTENDED_RIGHTS } from '../../exchange/organisation/permissionGroupRights.ts';
import type { CmdletCall } from '../../runtime/cmdlet.ts';
import { taskError } from './exchangeError.ts';

/** The rights as the directory spells them. An unknown one ends the command; the sentence is inferred. */
export function extendedRights(call: CmdletCall, given: unknown): string[] {
  if (!Array.isArray(given)) return [];
  return given.map((one) => {
    const lower = String(one).toLowerCase();
    const known = EXTENDED_RIGHTS.find((right) => right.toLowerCase() === lower);
    if (known) return known;
    const message = `Extended right "${String(one)}" was not found. Please make sure you have typed it correctly.`;
    return call.fail(taskError(call, { message, exception: 'ManagementObjectNotFoundException' }));
  });
}
