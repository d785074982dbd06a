import { cmdlet } from '../../runtime/cmdlet.ts';
import { QUICK_REFERENCE } from './shellTexts.ts';

/** A function of RemoteExchange.ps1. No browser is opened here: the address is written. */
export default cmdlet({
  name: 'QuickRef',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'QuickRef',
  synopsis: 'Shows where the quick reference is. A real shell opens the browser.',
  proof: 'documented',
  parameters: {},
  run: (call) => ({ process: () => call.write(QUICK_REFERENCE) }),
});
