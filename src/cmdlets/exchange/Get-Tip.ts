import { cmdlet } from '../../runtime/cmdlet.ts';
import { TIPS } from './shellTexts.ts';

/** A function of RemoteExchange.ps1. The layout of a real tip is not recorded; ours are our own. */
export default cmdlet({
  name: 'Get-Tip',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'Get-Tip',
  synopsis: 'Shows a tip.',
  proof: 'inferred',
  parameters: { Index: { type: 'int', position: 0, help: 'The number of the tip; any without it.' } },
  run(call) {
    return {
      process({ Index }: { Index?: number | undefined }) {
        const random = Math.floor(call.session.platform.random() * TIPS.length);
        const index = Index ?? random;
        const text = TIPS[((index % TIPS.length) + TIPS.length) % TIPS.length];
        call.session.ui.writeLine(`Tip of the day #${index}:`);
        call.session.ui.writeLine('');
        call.session.ui.writeLine(`${text}`);
        call.session.ui.writeLine('');
      },
    };
  },
});
