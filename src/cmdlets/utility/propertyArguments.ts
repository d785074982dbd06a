import { type Calculated, type KEYS, KEYS as RULES, readCalculated } from '../../format/calculated.ts';
import type { CmdletCall } from '../../runtime/cmdlet.ts';

/** Reads the `-Property` argument of a cmdlet; a wrong key or type ends the command. */
export function readProperties(
  call: CmdletCall,
  args: readonly unknown[] | null | undefined,
  keys: keyof typeof KEYS,
): Calculated[] {
  if (args === null || args === undefined || args.length === 0) return [];
  return readCalculated(args, RULES[keys], (id, message) =>
    call.fail({ id, message, category: 'InvalidArgument', exceptionType: 'System.NotSupportedException' }),
  );
}
