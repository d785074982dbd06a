import { invalid, isOn, isOnEdge, type Rule } from './Rule.ts';

export const LongAddressesNotOnEdge: Rule = {
  name: 'LongAddressesNotOnEdge',
  proof: 'inferred',
  source: 'rule: Set-ReceiveConnector documentation, LongAddressesEnabled',
  summary: 'LongAddressesEnabled $true is for Mailbox and Hub Transport servers only.',
  reads: ['LongAddressesEnabled'],
  check(connector, context) {
    if (!isOn(connector, 'LongAddressesEnabled', context) || !isOnEdge(connector, context)) return null;
    return invalid(
      "The LongAddressesEnabled parameter can't be set to $true on a Receive connector of an Edge Transport server.",
    );
  },
};
