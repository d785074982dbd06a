import { enumerate } from '../../values/enumerate.ts';
import { Dictionary } from '../../values/Hashtable.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import type { CmdletCall } from '../cmdlet.ts';
import { Collector } from '../compile/Collector.ts';
import type { ModuleInfo } from '../ModuleInfo.ts';
import { nullSink } from '../Sink.ts';
import { exportMembers, importMembers } from './exports.ts';
import { newModule } from './newModule.ts';

/** Runs a module file and gives the module with its exports. `path`: full path of a .psd1, .psm1 or .ps1 file. */
export function loadModule(call: CmdletCall, path: string, args: readonly unknown[] = []): ModuleInfo {
  return /\.psd1$/i.test(path) ? loadManifest(call, path, args) : loadScript(call, path, args);
}

function loadScript(call: CmdletCall, path: string, args: readonly unknown[]): ModuleInfo {
  const { session } = call;
  const module = newModule(session, nameOf(path), path);
  runIn(call, module, path, args);
  if (!module.explicitExports) exportMembers(module, { functions: ['*'], aliases: ['*'] });
  return module;
}

function runIn(call: CmdletCall, module: ModuleInfo, path: string, args: readonly unknown[]): void {
  const { session } = call;
  const block = session.compile(session.fileSystem.readText(path), path, module.state ?? session.state);
  call.runBlock(block, args, { dotted: true, out: nullSink });
}

function loadManifest(call: CmdletCall, path: string, args: readonly unknown[]): ModuleInfo {
  const { session } = call;
  const data = readManifest(call, path);
  const list = (key: string): string[] | undefined => textsOf(data?.get(key));
  const module = newModule(session, nameOf(path), path, 'Manifest');
  module.version = toStringPS(data?.get('ModuleVersion') ?? '0.0');
  module.description = toStringPS(data?.get('Description') ?? '');
  const [root] = [...(list('RootModule') ?? []), ...(list('ModuleToProcess') ?? [])];
  const folder = session.fileSystem.parent(path);
  const parts = [...(list('NestedModules') ?? []), ...(root === undefined ? [] : [root])];
  for (const part of parts) loadPart(call, module, session.fileSystem.child(folder, part), args);
  exportMembers(module, {
    functions: list('FunctionsToExport') ?? ['*'],
    aliases: list('AliasesToExport') ?? ['*'],
    variables: list('VariablesToExport') ?? [],
  });
  return module;
}

/** A nested module runs by itself; what it exports is the outer module's own. */
function loadPart(call: CmdletCall, module: ModuleInfo, path: string, args: readonly unknown[]): void {
  const { fileSystem } = call.session;
  const file = fileSystem.exists(path) ? path : `${path}.psm1`;
  const part = loadModule(call, file, args);
  const root = module.state?.root;
  if (root !== undefined) importMembers(part, root);
}

/** The table of a manifest file; null when the file holds none. */
export function readManifest(call: CmdletCall, path: string): Dictionary | null {
  const { session } = call;
  const out = new Collector();
  call.runBlock(session.compile(session.fileSystem.readText(path), path), [], { out });
  const data = out.result();
  return data instanceof Dictionary ? data : null;
}

function textsOf(value: unknown): string[] | undefined {
  if (value === undefined || value === null) return undefined;
  return Array.from(enumerate(value) ?? [value], (item) =>
    item instanceof Dictionary ? toStringPS(item.get('ModuleName')) : toStringPS(item),
  ).filter((text) => text !== '');
}

const nameOf = (path: string): string => path.replace(/^.*[\\/]/, '').replace(/\.ps[dm]?1$/i, '');
