import { cmdlet } from '../../runtime/cmdlet.ts';
import { writeBanner } from './greeting.ts';

/** A function of RemoteExchange.ps1: what the shell greets with. The values are yellow (recorded). */
export default cmdlet({
  name: 'Get-ExBanner',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'Get-ExBanner',
  synopsis: 'Shows the greeting of the shell.',
  proof: 'recorded',
  parameters: {},
  run: (call) => ({ process: () => writeBanner(call.session.ui) }),
});
