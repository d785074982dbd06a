import { cmdlet } from '../../runtime/cmdlet.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { snapInsOf } from './snapIns.ts';

export default cmdlet({
  name: 'Get-PSSnapin',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.GetPSSnapinCommand',
  aliases: ['gsnp'],
  proof: 'documented',
  parameters: {
    Name: { type: 'string[]', position: 0, wildcards: true },
    Registered: { type: 'switch' },
  },
  run: (call, args) => ({
    end() {
      const all = args.Registered ? snapInsOf(call.session).registered : snapInsOf(call.session).loaded;
      for (const pattern of args.Name ?? ['*']) {
        const found = all.filter((snapIn) => wildcard(pattern).matches(snapIn.name));
        for (const snapIn of found) call.write(snapIn);
        if (found.length > 0) continue;
        call.error({
          id: 'GetPSSnapInRead',
          message: `No Windows PowerShell snap-ins matching '${pattern}' were found. Check the pattern and then try the command again.`,
          category: 'InvalidArgument',
          target: pattern,
          exceptionType: 'System.Management.Automation.PSArgumentException',
        });
      }
    },
  }),
});
