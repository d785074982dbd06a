import { cmdlet } from '../../runtime/cmdlet.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { snapInsOf } from './snapIns.ts';

/** Exchange's own snap-ins are there already: adding them is accepted, as scripts begin with it. */
export default cmdlet({
  name: 'Add-PSSnapin',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.AddPSSnapinCommand',
  aliases: ['asnp'],
  proof: 'documented',
  parameters: {
    Name: { type: 'string[]', position: 0, mandatory: true, pipeline: 'property', wildcards: true },
    PassThru: { type: 'switch' },
  },
  run: (call, args) => ({
    process({ Name }) {
      const { loaded, registered } = snapInsOf(call.session);
      for (const pattern of Name ?? []) {
        const found = registered.filter((snapIn) => wildcard(pattern).matches(snapIn.name));
        for (const snapIn of found) {
          if (!loaded.includes(snapIn)) loaded.push(snapIn);
          if (args.PassThru) call.write(snapIn);
        }
        if (found.length > 0 || loaded.some((snapIn) => wildcard(pattern).matches(snapIn.name))) continue;
        call.error({
          id: 'AddPSSnapInRead',
          message: `The Windows PowerShell snap-in '${pattern}' is not installed on this computer.`,
          category: 'InvalidArgument',
          target: pattern,
          exceptionType: 'System.Management.Automation.PSArgumentException',
        });
      }
    },
  }),
});
