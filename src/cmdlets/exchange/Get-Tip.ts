import { wrapText } from '../../format/layout/wordWrap.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
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
        const { platform, ui } = call.session;
        const number = Index ?? 1 + Math.floor(platform.random() * TIPS.length);
        const text = TIPS[number - 1];
        if (text === undefined) return call.warn(`There are tips from 1 to ${TIPS.length}.`);
        ui.writeLine(`Tip of the day #${number}:`);
        ui.writeLine('');
        for (const line of wrapText(text, ui.width - 1)) ui.writeLine(line);
        ui.writeLine('');
      },
    };
  },
});
