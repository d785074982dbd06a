import { cmdlet } from '../../runtime/cmdlet.ts';
import { wildcard } from '../../values/WildcardPattern.ts';

export default cmdlet({
  name: 'Clear-History',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.ClearHistoryCommand',
  aliases: ['clhy'],
  defaultSet: 'IDParameter',
  supportsShouldProcess: true,
  proof: 'documented',
  parameters: {
    Id: { type: 'int[]', sets: { IDParameter: { position: 0 } } },
    CommandLine: { type: 'string[]', sets: ['CommandLineParameter'], wildcards: true },
    Count: { type: 'int', position: 1 },
    Newest: { type: 'switch' },
  },
  run: (call, args) => ({
    end() {
      const { history } = call.session;
      if (!call.shouldProcess('Clear-History', 'Clear history')) return;
      const matches = history.filter(
        (entry) =>
          (args.Id === undefined || args.Id.includes(entry.id)) &&
          (args.CommandLine === undefined || args.CommandLine.some((text) => wildcard(text).matches(entry.text))),
      );
      const count = args.Count ?? matches.length;
      const doomed = new Set(args.Newest ? matches.slice(-count) : matches.slice(0, count));
      history.splice(0, history.length, ...history.filter((entry) => !doomed.has(entry)));
    },
  }),
});
