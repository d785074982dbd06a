import { cmdlet } from '../../runtime/cmdlet.ts';
import { BLOG } from './shellTexts.ts';

/** A function of RemoteExchange.ps1. No browser is opened here: the address is written. */
export default cmdlet({
  name: 'Get-ExBlog',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'Get-ExBlog',
  synopsis: 'Shows where the Exchange team writes. A real shell opens the browser.',
  proof: 'documented',
  parameters: {},
  run: (call) => ({ process: () => call.write(BLOG) }),
});
