import { cmdlet } from '../../runtime/cmdlet.ts';
import { writeTip } from './greeting.ts';
import { TIPS } from './shellTexts.ts';

/** A function of RemoteExchange.ps1. The layout of a real tip is not recorded; ours are our own. */
export default cmdlet({
  name: 'Get-Tip',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'Get-Tip',
  synopsis: 'Shows a tip.',
  proof: 'inferred',
  parameters: { Index: { type: 'int', position: 0, help: 'The number of the tip, from 1; any without it.' } },
  run(call) {
    return {
      process({ Index }: { Index?: number | undefined }) {
        if (!writeTip(call.session, Index)) call.warn(`There are tips from 1 to ${TIPS.length}.`);
      },
    };
  },
});
