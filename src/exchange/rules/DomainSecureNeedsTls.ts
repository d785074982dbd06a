import { AUTH_MECHANISMS } from '../flags.ts';
import { flagsOf, invalid, isOn, type Rule } from './Rule.ts';

export const DomainSecureNeedsTls: Rule = {
  name: 'DomainSecureNeedsTls',
  proof: 'inferred',
  source: 'rule: Set-ReceiveConnector documentation, DomainSecureEnabled',
  summary: 'DomainSecureEnabled $true needs AuthMechanism Tls and excludes ExternalAuthoritative.',
  reads: ['DomainSecureEnabled', 'AuthMechanism'],
  check(connector, context) {
    if (!isOn(connector, 'DomainSecureEnabled', context)) return null;
    const auth = flagsOf(connector, 'AuthMechanism', context);
    if (auth & AUTH_MECHANISMS.Tls && !(auth & AUTH_MECHANISMS.ExternalAuthoritative)) return null;
    return invalid(
      "When you set the DomainSecureEnabled parameter on a Receive connector to $true, the AuthMechanism parameter must contain the value Tls, and it can't contain the value ExternalAuthoritative.",
    );
  },
};
