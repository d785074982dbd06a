import { cmdlet } from '../../runtime/cmdlet.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { snapInsOf } from './snapIns.ts';

export default cmdlet({
  name: 'Remove-PSSnapin',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.RemovePSSnapinCommand',
  aliases: ['rsnp'],
  supportsShouldProcess: true,
  proof: 'documented',
  parameters: {
    Name: { type: 'string[]', position: 0, mandatory: true, pipeline: 'both', wildcards: true },
    PassThru: { type: 'switch' },
  },
  run: (call, args) => ({
    process({ Name }) {
      const { loaded } = snapInsOf(call.session);
      for (const pattern of Name ?? []) {
        for (const snapIn of loaded.filter(({ name }) => wildcard(pattern).matches(name))) {
          if (!call.shouldProcess(snapIn.name)) continue;
          loaded.splice(loaded.indexOf(snapIn), 1);
          if (args.PassThru) call.write(snapIn);
        }
      }
    },
  }),
});
