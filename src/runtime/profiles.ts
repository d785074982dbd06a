import { NoteProperty } from '../values/Member.ts';
import { ensureExtra, PSObject } from '../values/PSObject.ts';
import type { Session } from './Session.ts';

/** `$PSHOME`. */
export const PS_HOME = 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0';

const ALL_HOSTS = 'profile.ps1';
const THIS_HOST = 'Microsoft.PowerShell_profile.ps1';

/** The profile scripts by their names in `$PROFILE`, in the order in which a shell runs them. Proof: documented (about_Profiles). */
export function profilePaths(session: Session): Readonly<Record<string, string>> {
  const { home, paths } = session.fileSystem;
  const own = paths.normal(`${home}/Documents/WindowsPowerShell`);
  const at = (folder: string, file: string) => `${folder}${paths.separatorOf(folder)}${file}`;
  return {
    AllUsersAllHosts: at(PS_HOME, ALL_HOSTS),
    AllUsersCurrentHost: at(PS_HOME, THIS_HOST),
    CurrentUserAllHosts: at(own, ALL_HOSTS),
    CurrentUserCurrentHost: at(own, THIS_HOST),
  };
}

/** `$PROFILE`: the path of the user's own script for this host, with all four as notes. */
export function profileVariable(session: Session): PSObject {
  const paths = profilePaths(session);
  const profile = new PSObject(paths.CurrentUserCurrentHost);
  const { members } = ensureExtra(profile);
  for (const [name, path] of Object.entries(paths)) members.set(name.toLowerCase(), new NoteProperty(name, path));
  return profile;
}
