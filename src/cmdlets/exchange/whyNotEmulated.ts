import { exchangeCmdletName } from '../../exchange/cmdletNames.ts';

/** Why an Exchange cmdlet is not here; null for a name that Exchange does not have. */
export function exchangeNotEmulated(name: string): { readonly message: string; readonly id: string } | null {
  const known = exchangeCmdletName(name);
  if (known === null) return null;
  return { message: `The cmdlet '${known}' exists in Exchange, but it is not emulated here.`, id: 'CmdletNotEmulated' };
}
