import { AUTH_MECHANISMS } from '../flags.ts';
import { flagsOf, invalid, type Rule } from './Rule.ts';

const { ExternalAuthoritative, Tls } = AUTH_MECHANISMS;

export const ExternalAuthoritativeOnlyWithTls: Rule = {
  name: 'ExternalAuthoritativeOnlyWithTls',
  proof: 'inferred',
  source: 'rule: Set-ReceiveConnector documentation, AuthMechanism',
  summary: 'AuthMechanism ExternalAuthoritative can be combined with Tls only.',
  reads: ['AuthMechanism'],
  check(connector, context) {
    const auth = flagsOf(connector, 'AuthMechanism', context);
    if (!(auth & ExternalAuthoritative) || (auth & ~(ExternalAuthoritative | Tls)) === 0) return null;
    return invalid(
      'The value ExternalAuthoritative for the AuthMechanism parameter on a Receive connector can be combined only with the value Tls.',
    );
  },
};
