/** Accounts that may log on to the practice listener. They are kept in memory and never leave the machine. */
export interface LabUser {
  readonly name: string;
  readonly password: string;
  /** False: the credentials are right, but the account may not submit (event 1020). */
  readonly maySubmit?: boolean;
}

/** Reads `anna:secret`; throws a RangeError for anything else. */
export function readAccount(text: string): LabUser {
  const at = text.indexOf(':');
  if (at <= 0) throw new RangeError(`An account is a name and a password, as in anna:secret, not '${text}'.`);
  return { name: text.slice(0, at), password: text.slice(at + 1) };
}

export type Logon = { readonly user: LabUser } | { readonly error: 'LogonDenied' | 'NotAuthorized' };

/** Finds an account by `user`, `DOMAIN\user` or `user@domain`; names compare without case. */
export function logOn(users: readonly LabUser[], name: string, password: string): Logon {
  const wanted = plainName(name);
  const user = users.find((candidate) => plainName(candidate.name) === wanted && candidate.password === password);
  if (!user) return { error: 'LogonDenied' };
  return user.maySubmit === false ? { error: 'NotAuthorized' } : { user };
}

function plainName(name: string): string {
  return name.replace(/^.*\\/, '').replace(/@.*$/, '').toLowerCase();
}
