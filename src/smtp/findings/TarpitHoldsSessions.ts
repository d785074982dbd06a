import { getsWith } from '../explain/ceiling.ts';
import { type FindingRule, setCommand } from './Finding.ts';

/** Held-back answers keep sessions open: a hidden cause of event 1021. */
export const TarpitHoldsSessions: FindingRule = ({ connector, switches }) => {
  const anonymous = connector.PermissionGroups.includes('AnonymousUsers');
  const gets = getsWith(connector, {}, switches);
  if (!anonymous || connector.TarpitInterval === 0 || gets === 0 || gets > 50) return null;
  const perMinute = Math.floor((gets * 60_000) / connector.TarpitInterval);
  return {
    id: 'TarpitHoldsSessions',
    severity: 'information',
    connector: connector.Identity,
    title: `An address with more than ${perMinute} tarpitted answers a minute fills its ${gets} sessions`,
    reason:
      `Refused recipients and NOOP of unauthenticated clients wait ${connector.TarpitInterval / 1000} s, and the session stays open; ` +
      'a monitoring probe or a list with dead addresses runs into the limit per source that way.',
    numbers: { gets, perMinute, TarpitInterval: connector.TarpitInterval },
    command: setCommand(connector, { TarpitInterval: '00:00:00' }),
    proof: 'inferred',
    source: 'Set-ReceiveConnector -TarpitInterval; NOOP reported in 2026',
  };
};
