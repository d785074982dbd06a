import { exchangeCmdletName } from '../../exchange/cmdletNames.ts';
import { exchangeCmdlets } from './exchangeCmdlets.ts';

/** Why an Exchange cmdlet is not here; null for a name that Exchange does not have. */
export function exchangeNotEmulated(name: string): { readonly message: string; readonly id: string } | null {
  const known = exchangeCmdletName(name);
  // One that is emulated but not here belongs to another release: it is unknown, as on a real server.
  if (known === null || Object.hasOwn(exchangeCmdlets, known.toLowerCase())) return null;
  return { message: `The cmdlet '${known}' exists in Exchange, but it is not emulated here.`, id: 'CmdletNotEmulated' };
}
