import { profilePaths } from '../../runtime/profiles.ts';
import type { Session } from '../../runtime/Session.ts';

/** Runs the profile scripts that exist, as if typed at the prompt: what they define stays. */
export function loadProfile(session: Session): void {
  for (const path of Object.values(profilePaths(session))) {
    if (session.fileSystem.exists(path)) session.run(`. '${path.replaceAll("'", "''")}'`);
  }
}
