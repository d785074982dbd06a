import { ModuleInfo } from '../../runtime/ModuleInfo.ts';
import type { Session } from '../../runtime/Session.ts';

/** Modules of Windows PowerShell that are always there. Proof: documented. */
const BUILTIN: Readonly<Record<string, string>> = {
  'Microsoft.PowerShell.Core': '3.0.0.0',
  'Microsoft.PowerShell.Utility': '3.1.0.0',
  'Microsoft.PowerShell.Management': '3.1.0.0',
  'Microsoft.PowerShell.Security': '3.0.0.0',
  'Microsoft.PowerShell.Diagnostics': '3.0.0.0',
  'Microsoft.PowerShell.Host': '3.0.0.0',
  PSReadLine: '2.2.6',
};

const made = new WeakMap<Session, Map<string, ModuleInfo>>();

/** The module of that name when it is one of the shell's own. */
export function builtinModule(session: Session, name: string): ModuleInfo | null {
  const actual = Object.keys(BUILTIN).find((one) => one.toLowerCase() === name.toLowerCase());
  if (actual === undefined) return null;
  let modules = made.get(session);
  if (modules === undefined) {
    modules = new Map();
    made.set(session, modules);
  }
  const module = modules.get(actual) ?? make(session, actual);
  modules.set(actual, module);
  return module;
}

/** The two that a new session of 5.1 shows, and Core's own snap-in is none. */
export function loadedBuiltins(session: Session): ModuleInfo[] {
  return ['Microsoft.PowerShell.Management', 'Microsoft.PowerShell.Utility'].map(
    (name) => builtinModule(session, name) as ModuleInfo,
  );
}

function make(session: Session, name: string): ModuleInfo {
  const folder = `C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\Modules\\${name}`;
  const module = new ModuleInfo(name, `${folder}\\${name}.psd1`, 'Manifest');
  module.version = BUILTIN[name] as string;
  for (const info of session.commands.allCmdlets()) {
    if (info.moduleName === name) module.exportedCommands.set(info.name.toLowerCase(), info);
  }
  return module;
}
