import { PSCredential } from '../values/PSCredential.ts';
import { SecureString } from '../values/SecureString.ts';
import type { HostUI } from './Platform.ts';

/** Texts of the console of 5.1 where it asks in the console itself (documented). */
const CAPTION = 'Windows PowerShell credential request';
export const CREDENTIAL_MESSAGE = 'Enter your credentials.';

/** Asks for a user name, unless one is given, and a password. Null when no user name was given. */
export function promptForCredential(ui: HostUI, message: string, user: string): PSCredential | null {
  ui.writeLine('');
  ui.writeLine(CAPTION);
  ui.writeLine(message);
  const name = user === '' ? (ui.readLine('User: ', false) ?? '') : user;
  if (name === '') return null;
  return new PSCredential(name, new SecureString(ui.readLine(`Password for user ${name}: `, true) ?? ''));
}
