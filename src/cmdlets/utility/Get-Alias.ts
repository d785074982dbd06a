import { cmdlet } from '../../runtime/cmdlet.ts';
import { WildcardPattern, wildcard } from '../../values/WildcardPattern.ts';
import { visibleAliases } from './aliasTable.ts';
import { scopeOf } from './variablesByName.ts';

export default cmdlet({
  name: 'Get-Alias',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.GetAliasCommand',
  aliases: ['gal'],
  defaultSet: 'Default',
  proof: 'recorded',
  parameters: {
    Name: { type: 'string[]', sets: { Default: { position: 0, pipeline: 'both' } }, wildcards: true },
    Exclude: { type: 'string[]' },
    Scope: { type: 'string' },
    Definition: { type: 'string[]', sets: ['Definition'], wildcards: true },
  },
  run: (call, args) => ({
    process({ Name }) {
      const byDefinition = args.Definition !== undefined;
      const scope = args.Scope === undefined ? null : scopeOf(call, args.Scope);
      const aliases = visibleAliases(call.scope, scope).filter(
        ({ name }) => !(args.Exclude ?? []).some((pattern) => wildcard(pattern).matches(name)),
      );
      for (const pattern of (byDefinition ? args.Definition : Name) ?? ['*']) {
        const matcher = wildcard(pattern);
        const found = aliases.filter(({ name, definition }) => matcher.matches(byDefinition ? definition : name));
        for (const alias of found) call.write(alias);
        if (found.length > 0 || WildcardPattern.isPattern(pattern)) continue;
        call.error({
          id: 'ItemNotFoundException',
          message: `This command cannot find a matching alias because an alias with the ${byDefinition ? 'definition' : 'name'} '${pattern}' does not exist.`,
          category: 'ObjectNotFound',
          target: pattern,
          exceptionType: 'System.Management.Automation.ItemNotFoundException',
        });
      }
    },
  }),
});
