import { AUTH_MECHANISMS } from '../flags.ts';
import { flagsOf, invalid, isOn, type Rule } from './Rule.ts';

export const RequireTLSNeedsTls: Rule = {
  name: 'RequireTLSNeedsTls',
  proof: 'inferred',
  source: 'rule: Set-ReceiveConnector documentation, RequireTLS',
  summary: 'RequireTLS $true needs AuthMechanism Tls.',
  reads: ['RequireTLS', 'AuthMechanism'],
  check(connector, context) {
    if (!isOn(connector, 'RequireTLS', context)) return null;
    if (flagsOf(connector, 'AuthMechanism', context) & AUTH_MECHANISMS.Tls) return null;
    return invalid(
      'When you set the RequireTLS parameter on a Receive connector to $true, the AuthMechanism parameter must contain the value Tls.',
    );
  },
};
