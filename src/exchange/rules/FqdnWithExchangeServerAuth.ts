import { AUTH_MECHANISMS } from '../flags.ts';
import { flagsOf, invalid, type Rule } from './Rule.ts';

/** On Edge Transport servers, which are not in the domain, any name goes (documented for the Fqdn parameter). */
export const FqdnWithExchangeServerAuth: Rule = {
  name: 'FqdnWithExchangeServerAuth',
  proof: 'recorded',
  source: 'oxfordsbsguy.com for 2010 and later, the 2007 help for 2007',
  summary: 'With AuthMechanism ExchangeServer the Fqdn must be the FQDN or the NetBIOS name of the server, or $null.',
  reads: ['AuthMechanism', 'Fqdn'],
  check(connector, context) {
    if (!(flagsOf(connector, 'AuthMechanism', context) & AUTH_MECHANISMS.ExchangeServer)) return null;
    const server = connector.server ?? '';
    const fqdn = context.organisation.fqdnOf(server);
    const value = context.organisation.value(connector, 'Fqdn');
    if (value === null || value === '') return null;
    const given = String(value).toLowerCase();
    if (given === fqdn.toLowerCase() || given === server.toLowerCase()) return null;
    return invalid(context.shellVersion === '2007' ? text2007(fqdn, server) : text2010(fqdn, server));
  },
};

function text2010(fqdn: string, server: string): string {
  return `If the AuthMechanism attribute on a Receive connector contains the value ExchangeServer, you must set the FQDN parameter on the Receive connector to one of the following values: the FQDN of the transport server "${fqdn}", the NetBIOS name of the transport server "${server}", or $null.`;
}

function text2007(fqdn: string, server: string): string {
  return `When the AuthMechanism parameter on a Receive connector is set to the value ExchangeServer, you must set the FQDN parameter on the Receive connector to one of the following values: the FQDN of the transport server "${fqdn}", the NetBios name of the transport server "${server}", or $null.`;
}
