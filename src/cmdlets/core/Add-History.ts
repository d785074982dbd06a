import { cmdlet } from '../../runtime/cmdlet.ts';
import { HistoryInfo } from '../../runtime/types/HistoryInfo.ts';
import { getProperty } from '../../values/members.ts';
import { toStringPS } from '../../values/toStringPS.ts';

export default cmdlet({
  name: 'Add-History',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.AddHistoryCommand',
  proof: 'documented',
  parameters: {
    InputObject: { type: 'psobject[]', position: 0, pipeline: 'value' },
    Passthru: { type: 'switch' },
  },
  run: (call, args) => ({
    process({ InputObject }) {
      for (const item of InputObject ?? []) {
        const { history, platform } = call.session;
        const entry = {
          id: (history.at(-1)?.id ?? 0) + 1,
          text: toStringPS(getProperty(item, 'CommandLine') ?? item),
          start: platform.now(),
          end: platform.now(),
          ok: true,
        };
        history.push(entry);
        if (args.Passthru) call.write(new HistoryInfo(entry));
      }
    },
  }),
});
