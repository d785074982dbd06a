import { cmdlet } from '../../runtime/cmdlet.ts';
import { findModule, modulePath } from '../../runtime/modules/findModule.ts';
import { newModule } from '../../runtime/modules/newModule.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { loadedBuiltins } from './builtinModules.ts';

export default cmdlet({
  name: 'Get-Module',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.GetModuleCommand',
  aliases: ['gmo'],
  defaultSet: 'Loaded',
  proof: 'documented',
  parameters: {
    Name: { type: 'string[]', position: 0, pipeline: 'value', wildcards: true },
    All: { type: 'switch' },
    ListAvailable: { type: 'switch', sets: { Available: { mandatory: true } } },
    PSEdition: { type: 'string', sets: ['Available'] },
    Refresh: { type: 'switch', sets: ['Available'] },
  },
  notEmulated: ['FullyQualifiedName', 'PSSession', 'CimSession', 'CimResourceUri', 'CimNamespace'],
  run: (call, args) => ({
    process({ Name }) {
      const { session } = call;
      const loaded = [...loadedBuiltins(session), ...session.commands.modules.values()];
      const all = args.ListAvailable ? [...loaded, ...available()] : loaded;
      const unique = [...new Map(all.map((module) => [module.name.toLowerCase(), module])).values()];
      unique.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
      for (const module of unique) {
        if (Name === undefined || Name.some((pattern) => wildcard(pattern).matches(module.name))) call.write(module);
      }

      function available() {
        const files = session.fileSystem;
        const folders = modulePath(session).filter((folder) => files.isContainer(folder));
        const names = new Set(folders.flatMap((folder) => files.childNames(folder)));
        return [...names].flatMap((name) => {
          const path = findModule(session, name);
          return path === null ? [] : [newModule(session, name, path, /\.psd1$/i.test(path) ? 'Manifest' : 'Script')];
        });
      }
    },
  }),
});
