import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import type { ModuleInfo } from '../../runtime/ModuleInfo.ts';
import { importMembers, removeMembers } from '../../runtime/modules/exports.ts';
import { findModule } from '../../runtime/modules/findModule.ts';
import { loadModule } from '../../runtime/modules/loadModule.ts';
import { importTarget } from '../../runtime/modules/newModule.ts';
import { builtinModule } from './builtinModules.ts';

export default cmdlet({
  name: 'Import-Module',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.ImportModuleCommand',
  aliases: ['ipmo'],
  defaultSet: 'Name',
  proof: 'recorded',
  parameters: {
    Global: { type: 'switch' },
    Prefix: { type: 'string' },
    Name: { type: 'string[]', sets: { Name: { position: 0, mandatory: true, pipeline: 'value' } } },
    ModuleInfo: { type: 'psmoduleinfo[]', sets: { ModuleInfo: { position: 0, mandatory: true, pipeline: 'value' } } },
    Function: { type: 'string[]', allowEmptyCollection: true },
    Cmdlet: { type: 'string[]', allowEmptyCollection: true },
    Variable: { type: 'string[]', allowEmptyCollection: true },
    Alias: { type: 'string[]', allowEmptyCollection: true },
    Force: { type: 'switch' },
    PassThru: { type: 'switch' },
    AsCustomObject: { type: 'switch' },
    MinimumVersion: { type: 'version', sets: ['Name'], aliases: ['Version'] },
    MaximumVersion: { type: 'string', sets: ['Name'] },
    RequiredVersion: { type: 'version', sets: ['Name'] },
    ArgumentList: { type: 'object[]', aliases: ['Args'] },
    DisableNameChecking: { type: 'switch' },
    NoClobber: { type: 'switch', aliases: ['NoOverwrite'] },
    Scope: { type: 'string', suggest: 'Local Global' },
  },
  notEmulated: ['FullyQualifiedName', 'Assembly', 'PSSession', 'CimSession', 'CimResourceUri', 'CimNamespace'],
  run: (call, args) => ({
    process({ Name, ModuleInfo: given }) {
      const modules = [
        ...(Name ?? []).map((name) => moduleNamed(call, name, args.Force, args.ArgumentList ?? [])),
        ...((given ?? []) as ModuleInfo[]),
      ];
      for (const module of modules) {
        if (module === null) continue;
        const target = importTarget(
          call.scope,
          args.Global ? 'Global' : (args.Scope as 'Global' | undefined),
          call.session,
        );
        call.session.commands.modules.set(module.name.toLowerCase(), module);
        importMembers(module, target, {
          functions: args.Function,
          aliases: args.Alias,
          variables: args.Variable,
          noClobber: args.NoClobber,
          ...(args.Prefix === undefined ? {} : { prefix: args.Prefix }),
        });
        if (args.PassThru) call.write(module);
      }
    },
  }),
});

/** A module of the shell itself, one that is loaded already, or one from a file. */
function moduleNamed(call: CmdletCall, name: string, force: boolean, args: readonly unknown[]): ModuleInfo | null {
  const { commands } = call.session;
  const builtin = builtinModule(call.session, name);
  if (builtin !== null) return builtin;
  const path = findModule(call.session, name);
  if (path === null) {
    const loaded = commands.modules.get(name.toLowerCase());
    return loaded ?? notFound(call, name);
  }
  const known = [...commands.modules.values()].find((module) => module.path === path);
  if (known !== undefined && !force) return known;
  if (known !== undefined) removeMembers(known, call.session.state.root);
  return loadModule(call, path, args);
}

/** Proof: recorded. */
function notFound(call: CmdletCall, name: string): null {
  call.error({
    id: 'Modules_ModuleNotFound',
    message: `The specified module '${name}' was not loaded because no valid module file was found in any module directory.`,
    category: 'ResourceUnavailable',
    target: name,
    exceptionType: 'System.IO.FileNotFoundException',
  });
  return null;
}
