import type { CmdletCall } from '../../runtime/cmdlet.ts';

/** Export-Csv and Import-Csv take -Path or -LiteralPath in every set, and see to it themselves that one is given. */
export function demandOnePath(call: CmdletCall, path: unknown, literalPath: unknown): void {
  if ((path === undefined) !== (literalPath === undefined)) return;
  call.fail({
    id: 'CannotSpecifyPathAndLiteralPath',
    message: 'You must specify either the -Path or -LiteralPath parameters, but not both.',
    category: 'InvalidData',
    exceptionType: 'System.InvalidOperationException',
  });
}
