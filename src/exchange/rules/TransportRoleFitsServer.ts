import { SERVER_ROLES } from '../flags.ts';
import { flagsOf, invalid, isOnEdge, type Rule } from './Rule.ts';

export const TransportRoleFitsServer: Rule = {
  name: 'TransportRoleFitsServer',
  proof: 'inferred',
  source: 'rule: Set-ReceiveConnector documentation, TransportRole',
  summary: 'TransportRole is FrontendTransport or HubTransport, and Edge Transport servers have no front end.',
  reads: ['TransportRole'],
  check(connector, context) {
    const role = flagsOf(connector, 'TransportRole', context);
    if (role === SERVER_ROLES.HubTransport) return null;
    if (role !== SERVER_ROLES.FrontendTransport) {
      return invalid('The TransportRole parameter on a Receive connector must be FrontendTransport or HubTransport.');
    }
    if (!isOnEdge(connector, context)) return null;
    return invalid("The TransportRole parameter can't be set to FrontendTransport on an Edge Transport server.");
  },
};
