import { cmdlet } from '../../runtime/cmdlet.ts';
import { findModule, modulePath } from '../../runtime/modules/findModule.ts';
import { newModule } from '../../runtime/modules/newModule.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { loadedBuiltins } from './builtinModules.ts';
import { isSpecified, moduleSpecification } from './moduleSpecification.ts';

/** Modules of other computers are never asked for. */
const remoteSessions = {
  PSSession: { type: 'object', realType: 'PSSession', sets: { PsSession: { mandatory: true } }, emulated: false },
  CimSession: { type: 'object', realType: 'CimSession', sets: { CimSession: { mandatory: true } }, emulated: false },
  CimResourceUri: { type: 'uri', sets: ['CimSession'], emulated: false },
  CimNamespace: { type: 'string', sets: ['CimSession'], emulated: false },
} as const;

export default cmdlet({
  name: 'Get-Module',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.GetModuleCommand',
  aliases: ['gmo'],
  defaultSet: 'Loaded',
  proof: 'documented',
  parameters: {
    Name: { type: 'string[]', position: 0, pipeline: 'value', wildcards: true },
    FullyQualifiedName: { type: 'object[]', pipeline: 'property', realType: 'ModuleSpecification[]' },
    All: { type: 'switch', sets: ['Loaded', 'Available'] },
    ListAvailable: { type: 'switch', sets: { Available: { mandatory: true }, PsSession: {}, CimSession: {} } },
    PSEdition: { type: 'string', sets: ['Available', 'PsSession'] },
    Refresh: { type: 'switch', sets: ['Available', 'PsSession', 'CimSession'] },
    ...remoteSessions,
  },
  run: (call, args) => ({
    process({ Name, FullyQualifiedName }) {
      const specifications = FullyQualifiedName?.map(moduleSpecification);
      const { session } = call;
      const loaded = [...loadedBuiltins(session), ...session.commands.modules.values()];
      const all = args.ListAvailable ? [...loaded, ...available()] : loaded;
      const unique = [...new Map(all.map((module) => [module.name.toLowerCase(), module])).values()];
      unique.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
      for (const module of unique) {
        if (specifications !== undefined && !isSpecified(module, specifications)) continue;
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
