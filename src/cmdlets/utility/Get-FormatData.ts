import { allViews } from '../../format/views/catalog.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { wildcard } from '../../values/WildcardPattern.ts';

const CONTROLS = { table: 'TableControl', list: 'ListControl', wide: 'WideControl', custom: 'CustomControl' } as const;

export default cmdlet({
  name: 'Get-FormatData',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.GetFormatDataCommand',
  proof: 'inferred',
  parameters: {
    TypeName: { type: 'string[]', position: 0, wildcards: true },
    PowerShellVersion: { type: 'version' },
  },
  run: (call, args) => ({
    end() {
      const matchers = (args.TypeName ?? ['*']).map((pattern) => wildcard(pattern));
      const byType = new Map<string, string[]>();
      for (const view of allViews()) {
        for (const type of view.types) {
          if (!matchers.some((matcher) => matcher.matches(type))) continue;
          byType.set(type, [...(byType.get(type) ?? []), `${view.name} , ${CONTROLS[view.kind]}`]);
        }
      }
      for (const [type, views] of byType) {
        call.write(PSCustomObject.of({ TypeNames: [type], FormatViewDefinition: views }));
      }
    },
  }),
});
