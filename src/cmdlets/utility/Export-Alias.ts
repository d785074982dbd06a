import { cmdlet, notNullOrEmpty, oneOf } from '../../runtime/cmdlet.ts';
import { DateTime } from '../../values/DateTime.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { visibleAliases } from './aliasTable.ts';
import { openOutputFile } from './outputFile.ts';
import { scopeOf } from './variablesByName.ts';

const OPTION_NAMES = ['ReadOnly', 'Constant', 'Private', 'AllScope'];

export default cmdlet({
  name: 'Export-Alias',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.ExportAliasCommand',
  aliases: ['epal'],
  defaultSet: 'ByPath',
  supportsShouldProcess: true,
  proof: 'documented',
  parameters: {
    Path: { type: 'string', sets: { ByPath: { position: 0, mandatory: true } } },
    LiteralPath: {
      type: 'string',
      aliases: ['PSPath'],
      sets: { ByLiteralPath: { mandatory: true, pipeline: 'property' } },
    },
    Name: { type: 'string[]', position: 1, pipeline: 'property', wildcards: true },
    PassThru: { type: 'switch' },
    As: { type: 'string', realType: 'ExportAliasFormat', validate: [oneOf(['Csv', 'Script'])] },
    Append: { type: 'switch' },
    Force: { type: 'switch' },
    NoClobber: { type: 'switch', aliases: ['NoOverwrite'] },
    Description: { type: 'string', validate: [notNullOrEmpty] },
    Scope: { type: 'string', validate: [notNullOrEmpty] },
  },
  run(call, args) {
    return {
      end() {
        const matchers = (args.Name ?? ['*']).map((pattern) => wildcard(pattern));
        const scope = args.Scope === undefined ? null : scopeOf(call, args.Scope);
        const aliases = visibleAliases(call.scope, scope).filter(({ name }) =>
          matchers.some((one) => one.matches(name)),
        );
        const file = openOutputFile(call, {
          path: args.Path,
          literalPath: args.LiteralPath,
          append: args.Append,
          noClobber: args.NoClobber,
          force: args.Force,
          encoding: 'UTF8',
        });
        const { userName, machineName } = call.session.platform;
        file.line('# Alias File');
        file.line(`# Exported by : ${userName}`);
        file.line(`# Date/Time : ${DateTime.now().toString('F')}`);
        file.line(`# Computer : ${machineName}`);
        if (args.Description !== undefined) for (const line of args.Description.split(/\r?\n/)) file.line(`# ${line}`);
        for (const alias of aliases) {
          if (args.As?.toLowerCase() === 'script') {
            file.line(
              `set-alias -Name:"${alias.name}" -Value:"${alias.definition}" -Description:"${alias.description}" -Option:"${optionText(alias.options)}"`,
            );
          } else {
            file.line(
              [alias.name, alias.definition, alias.description, optionText(alias.options)].map(quoted).join(','),
            );
          }
          if (args.PassThru) call.write(alias);
        }
        file.flush();
      },
    };
  },
});

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function optionText(bits: number): string {
  const names = OPTION_NAMES.filter((_, k) => (bits & (1 << k)) !== 0);
  return names.length === 0 ? 'None' : names.join(', ');
}
