import { AUTH_MECHANISMS } from '../flags.ts';
import { flagsOf, invalid, type Rule } from './Rule.ts';

const { BasicAuth, BasicAuthRequireTLS, Tls } = AUTH_MECHANISMS;

export const BasicAuthRequireTLSNeedsBasicAuthAndTls: Rule = {
  name: 'BasicAuthRequireTLSNeedsBasicAuthAndTls',
  proof: 'inferred',
  source: 'rule: Set-ReceiveConnector documentation, AuthMechanism',
  summary: 'AuthMechanism BasicAuthRequireTLS also needs BasicAuth and Tls.',
  reads: ['AuthMechanism'],
  check(connector, context) {
    const auth = flagsOf(connector, 'AuthMechanism', context);
    if (!(auth & BasicAuthRequireTLS) || (auth & BasicAuth && auth & Tls)) return null;
    return invalid(
      'When you set the AuthMechanism parameter on a Receive connector to the value BasicAuthRequireTLS, you must also set the values BasicAuth and Tls.',
    );
  },
};
