import { invalid, isOn, type Rule } from './Rule.ts';

export const SuppressXAnonymousTlsNeedsDowngradedAuth: Rule = {
  name: 'SuppressXAnonymousTlsNeedsDowngradedAuth',
  proof: 'inferred',
  source: 'rule: Set-ReceiveConnector documentation, SuppressXAnonymousTls',
  summary: 'SuppressXAnonymousTls $true needs UseDowngradedExchangeServerAuth $true on the transport service.',
  reads: ['SuppressXAnonymousTls'],
  check(connector, context) {
    if (!isOn(connector, 'SuppressXAnonymousTls', context)) return null;
    for (const service of context.organisation.onServer('TransportService', connector.server ?? '')) {
      if (isOn(service, 'UseDowngradedExchangeServerAuth', context)) return null;
    }
    return invalid(
      'Before you set the SuppressXAnonymousTls parameter on a Receive connector to $true, you must set the UseDowngradedExchangeServerAuth parameter on the transport server to $true.',
    );
  },
};
