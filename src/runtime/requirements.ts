import { ExceptionObject } from '../values/ExceptionObject.ts';
import { Version } from '../values/Version.ts';
import type { ScriptInfo } from './command.ts';
import { findModule } from './modules/findModule.ts';
import type { Session } from './Session.ts';

/**
 * Refuses a script file whose `#requires` lines demand what is not there. Who runs a management shell is an administrator
 * and has the snap-ins of Exchange. Proof of the texts: recorded for the modules and the shell, documented for the rest.
 */
export function checkRequirements({ name, path, scriptBlock }: ScriptInfo, session: Session): void {
  const { requires } = scriptBlock.ast;
  if (requires === null || path === null) return;
  const { version, modules, snapins, shellId } = requires;
  if (version !== null) checkVersion(name, version, session);
  const missing = modules.filter((module) => !hasModule(module, session));
  if (missing.length > 0) throw missingParts(name, 'modules', missing, 'ScriptRequiresMissingModules');
  const unknown = snapins.filter((snapin) => !/^microsoft\.(exchange|powershell)\./i.test(snapin));
  if (unknown.length > 0) throw missingParts(name, 'snap-ins', unknown, 'ScriptRequiresMissingPSSnapIns');
  if (shellId !== null && snapins.length === 0 && shellId.toLowerCase() !== 'microsoft.powershell')
    throw onlyShell(name);
}

/** `$PSVersionTable` says what runs. */
function checkVersion(script: string, required: string, session: Session): void {
  const running = session.globalValue('PSVersionTable') as { get(key: string): unknown } | null | undefined;
  const version = running?.get('PSVersion');
  const wanted = Version.parse(required.includes('.') ? required : `${required}.0`);
  if (!(version instanceof Version) || version.compareTo(wanted) >= 0) return;
  const message =
    `The script '${script}' cannot be run because it contained a "#requires" statement for Windows PowerShell ${wanted}. ` +
    `The version of Windows PowerShell that is required by the script does not match the currently running version of Windows PowerShell ${version}.`;
  throw refusal(message, 'ScriptRequiresUnmatchedPSVersion', script);
}

const BUILT_IN = /^(microsoft\.powershell\.(core|utility|management|host|security|diagnostics)|psreadline)$/i;

function hasModule(name: string, session: Session): boolean {
  return BUILT_IN.test(name) || session.commands.modules.has(name.toLowerCase()) || findModule(session, name) !== null;
}

function missingParts(script: string, what: string, missing: readonly string[], id: string): ExceptionObject {
  const message =
    `The script '${script}' cannot be run because the following ${what} that are specified by the "#requires" ` +
    `statements of the script are missing: ${missing.join(', ')}.`;
  return refusal(message, id, script);
}

function onlyShell(script: string): ExceptionObject {
  const message =
    'A #requires statement has specified only a shellID. #Requires statements must specify a required Windows PowerShell ' +
    'snap-in when running in Windows PowerShell.';
  return refusal(message, 'RequiresShellIDInvalidForSingleShell', script);
}

function refusal(message: string, errorId: string, target: string): ExceptionObject {
  return new ExceptionObject('System.Management.Automation.ScriptRequiresException', message, {
    errorId,
    category: 'ResourceUnavailable',
    target,
  });
}
