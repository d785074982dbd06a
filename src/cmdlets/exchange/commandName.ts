import type { CmdletCall } from '../../runtime/cmdlet.ts';

/** The cmdlet's own name, however it was typed. */
export function commandName(call: CmdletCall): string {
  return (call.invocation.myCommand as { readonly name: string }).name;
}
