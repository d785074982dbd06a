import { cmdlet } from '../../runtime/cmdlet.ts';
import { wildcard } from '../../values/WildcardPattern.ts';

/** A function of RemoteExchange.ps1: Get-Command, PowerShell's own cmdlets only. */
export default cmdlet({
  name: 'Get-PSCommand',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'Get-PSCommand',
  synopsis: 'Lists the cmdlets of PowerShell itself.',
  proof: 'documented',
  parameters: { Name: { type: 'string', position: 0, wildcards: true, help: 'Only commands with such names.' } },
  run(call) {
    return {
      process({ Name }: { Name?: string | undefined }) {
        const pattern = Name ? wildcard(Name) : null;
        for (const info of call.session.commands.allCmdlets()) {
          if (info.moduleName.startsWith('Microsoft.Exchange.')) continue;
          if (pattern === null || pattern.matches(info.name)) call.write(info);
        }
      },
    };
  },
});
