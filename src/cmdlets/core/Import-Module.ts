import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import type { ModuleInfo } from '../../runtime/ModuleInfo.ts';
import { isApprovedVerb } from '../../runtime/modules/approvedVerbs.ts';
import { importMembers, removeMembers } from '../../runtime/modules/exports.ts';
import { findModule } from '../../runtime/modules/findModule.ts';
import { loadModule, readManifest } from '../../runtime/modules/loadModule.ts';
import { importTarget } from '../../runtime/modules/newModule.ts';
import { isParseException, scriptParseError } from '../../runtime/parseErrors.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { builtinModule } from './builtinModules.ts';
import { moduleObject } from './moduleObject.ts';
import { type ModuleSpecification, moduleSpecification, modulesAmong, versionsWanted } from './moduleSpecification.ts';

const FIRST = { position: 0, mandatory: true } as const;
const NAME_SETS = ['Name', 'PSSession', 'CimSession'] as const;

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
    Name: {
      type: 'string[]',
      sets: { Name: { ...FIRST, pipeline: 'value' }, PSSession: FIRST, CimSession: FIRST },
    },
    FullyQualifiedName: {
      type: 'object[]',
      realType: 'ModuleSpecification[]',
      sets: {
        FullyQualifiedName: { ...FIRST, pipeline: 'value' },
        FullyQualifiedNameAndPSSession: { ...FIRST, pipeline: 'value' },
      },
    },
    Assembly: {
      type: 'object[]',
      realType: 'Assembly[]',
      sets: { Assembly: { ...FIRST, pipeline: 'value' } },
      emulated: false,
    },
    ModuleInfo: { type: 'psmoduleinfo[]', sets: { ModuleInfo: { position: 0, mandatory: true, pipeline: 'value' } } },
    Function: { type: 'string[]', allowEmptyCollection: true },
    Cmdlet: { type: 'string[]', allowEmptyCollection: true },
    Variable: { type: 'string[]', allowEmptyCollection: true },
    Alias: { type: 'string[]', allowEmptyCollection: true },
    Force: { type: 'switch' },
    PassThru: { type: 'switch' },
    AsCustomObject: { type: 'switch' },
    MinimumVersion: { type: 'version', sets: NAME_SETS, aliases: ['Version'] },
    MaximumVersion: { type: 'string', sets: NAME_SETS },
    RequiredVersion: { type: 'version', sets: NAME_SETS },
    ArgumentList: { type: 'object[]', aliases: ['Args'] },
    DisableNameChecking: { type: 'switch' },
    NoClobber: { type: 'switch', aliases: ['NoOverwrite'] },
    Scope: { type: 'string', suggest: 'Local Global' },
    PSSession: {
      type: 'object',
      realType: 'PSSession',
      sets: { PSSession: { mandatory: true }, FullyQualifiedNameAndPSSession: { mandatory: true } },
      emulated: false,
    },
    CimSession: { type: 'object', realType: 'CimSession', sets: { CimSession: { mandatory: true } }, emulated: false },
    CimResourceUri: { type: 'uri', sets: ['CimSession'], emulated: false },
    CimNamespace: { type: 'string', sets: ['CimSession'], emulated: false },
  },
  run: (call, args) => ({
    process({ Name, FullyQualifiedName, ModuleInfo: given }) {
      const { modules: piped, others } = modulesAmong(FullyQualifiedName);
      const wanted = versionsWanted(args);
      const modules = [
        ...(Name ?? []).map((name) => moduleNamed(call, { name, ...wanted }, args.Force, args.ArgumentList ?? [])),
        ...others.map((one) => moduleNamed(call, moduleSpecification(one), args.Force, args.ArgumentList ?? [])),
        ...piped,
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
        if (!args.DisableNameChecking) warnOfVerbs(call, module);
        if (args.AsCustomObject) call.write(moduleObject(module));
        else if (args.PassThru) call.write(module);
      }
    },
  }),
});

/** Proof: recorded. */
function warnOfVerbs(call: CmdletCall, { name, exportedCommands }: ModuleInfo): void {
  const unapproved = [...exportedCommands.values()].some(
    (command) =>
      command.commandType === 'Function' &&
      command.name.includes('-') &&
      !isApprovedVerb(command.name.split('-')[0] as string),
  );
  if (!unapproved) return;
  call.warn(
    `The names of some imported commands from the module '${name}' include unapproved verbs that might make them less discoverable. To find the commands with unapproved verbs, run the Import-Module command again with the Verbose parameter. For a list of approved verbs, type Get-Verb.`,
  );
}

/** A file that cannot be parsed is reported with what is wrong in it, and counts as not found (recorded). */
function loaded(call: CmdletCall, name: string, load: () => ModuleInfo): ModuleInfo | null {
  try {
    return load();
  } catch (error) {
    if (!isParseException(error)) throw error;
    const record = scriptParseError(error);
    call.session.rememberError(record);
    call.streams.error.write(record);
    return notFound(call, name);
  }
}

/** A module of the shell itself, one that is loaded already, or one from a file. */
function moduleNamed(
  call: CmdletCall,
  { name, text, fits }: ModuleSpecification,
  force: boolean,
  args: readonly unknown[],
): ModuleInfo | null {
  const { commands } = call.session;
  const ofVersion = (module: ModuleInfo) => (fits(module.version) ? module : wrongVersion(call, name, text));
  const builtin = builtinModule(call.session, name);
  if (builtin !== null) return ofVersion(builtin);
  const path = findModule(call.session, name);
  if (path === null) {
    const loaded = commands.modules.get(name.toLowerCase());
    return loaded === undefined ? notFound(call, name) : ofVersion(loaded);
  }
  const known = [...commands.modules.values()].find((module) => module.path === path);
  if (known !== undefined && !force) return ofVersion(known);
  if (!fits(versionAt(call, path))) return wrongVersion(call, name, text);
  if (known !== undefined) removeMembers(known, call.session.state.root);
  return loaded(call, name, () => loadModule(call, path, args));
}

/** A script module has no version of its own. */
function versionAt(call: CmdletCall, path: string): string {
  const manifest = /\.psd1$/i.test(path) ? readManifest(call, path) : null;
  return toStringPS(manifest?.get('ModuleVersion') ?? '0.0');
}

/** Proof: documented. */
function wrongVersion(call: CmdletCall, name: string, version: string): null {
  call.error({
    id: 'Modules_ModuleWithVersionNotFound',
    message: `The specified module '${name}' with version '${version}' was not loaded because no valid module file was found in any module directory.`,
    category: 'ResourceUnavailable',
    target: name,
    exceptionType: 'System.IO.FileNotFoundException',
  });
  return null;
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
