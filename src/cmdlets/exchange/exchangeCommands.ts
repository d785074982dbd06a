import type { CmdletInfo } from '../../runtime/command.ts';
import type { Session } from '../../runtime/Session.ts';

/** The module of the cmdlets and of the functions that RemoteExchange.ps1 brings along. */
const SNAP_IN = 'Microsoft.Exchange.Management.PowerShell.SnapIn';

/** Functions of the shell, which no server offers. */
const SHELL_FUNCTIONS = new Set([
  'connect-exchangeserver',
  'get-exbanner',
  'get-exblog',
  'get-excommand',
  'get-pscommand',
  'get-tip',
  'quickref',
]);

/** The cmdlets that the connected server offers. */
export function exchangeCommands(session: Session): CmdletInfo[] {
  return session.commands
    .allCmdlets()
    .filter(({ name, moduleName }) => moduleName === SNAP_IN && !SHELL_FUNCTIONS.has(name.toLowerCase()))
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}
