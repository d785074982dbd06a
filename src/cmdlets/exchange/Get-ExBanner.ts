import { cmdlet } from '../../runtime/cmdlet.ts';
import { BANNER_LINES, WELCOME } from './shellTexts.ts';

/** A function of RemoteExchange.ps1: what the shell greets with. The values are yellow (recorded). */
export default cmdlet({
  name: 'Get-ExBanner',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'Get-ExBanner',
  synopsis: 'Shows the greeting of the shell.',
  proof: 'recorded',
  parameters: {},
  run(call) {
    return {
      process() {
        const { ui } = call.session;
        ui.writeLine('');
        ui.writeLine(WELCOME);
        ui.writeLine('');
        for (const { label, value } of BANNER_LINES) {
          ui.write(label);
          ui.write(value, 'Yellow');
          ui.writeLine('');
        }
        ui.writeLine('');
        ui.write('Show quick reference guide: ');
        ui.write('QuickRef', 'Yellow');
        ui.writeLine('');
      },
    };
  },
});
