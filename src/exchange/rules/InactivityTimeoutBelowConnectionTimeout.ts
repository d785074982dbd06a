import { timeSpanMilliseconds } from '../timeSpanText.ts';
import { invalid, type Rule } from './Rule.ts';

export const InactivityTimeoutBelowConnectionTimeout: Rule = {
  name: 'InactivityTimeoutBelowConnectionTimeout',
  proof: 'inferred',
  source: 'rule: Set-ReceiveConnector documentation, ConnectionInactivityTimeout',
  summary: 'ConnectionInactivityTimeout must be less than ConnectionTimeout.',
  reads: ['ConnectionInactivityTimeout', 'ConnectionTimeout'],
  check(connector, context) {
    const idle = String(context.organisation.value(connector, 'ConnectionInactivityTimeout'));
    const total = String(context.organisation.value(connector, 'ConnectionTimeout'));
    if ((timeSpanMilliseconds(idle) ?? 0) < (timeSpanMilliseconds(total) ?? Number.POSITIVE_INFINITY)) return null;
    return invalid(
      `The value of the ConnectionInactivityTimeout parameter (${idle}) must be less than the value of the ConnectionTimeout parameter (${total}).`,
    );
  },
};
