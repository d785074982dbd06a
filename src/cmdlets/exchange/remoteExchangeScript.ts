/**
 * What dot-sourcing RemoteExchange.ps1 at its real place does here: nothing more than is done already, because this shell
 * starts as one that has run it. Scripts call Connect-ExchangeServer next.
 */
const TEXT = '# The Exchange Management Shell is loaded.\n';

/** The text of RemoteExchange.ps1 under any release's install folder; null for another path. */
export function remoteExchangeScript(path: string): string | null {
  const plain = path.replaceAll('/', '\\').replace(/\\+/g, '\\');
  return /\\microsoft\\exchange server\\(?:v1[45]\\)?bin\\(?:remoteexchange|exchange)\.ps1$/i.test(plain) ? TEXT : null;
}
