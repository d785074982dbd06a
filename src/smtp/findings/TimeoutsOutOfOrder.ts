import { formatDuration } from '../duration.ts';
import { type FindingRule, setCommand } from './Finding.ts';

export const TimeoutsOutOfOrder: FindingRule = ({ connector }) => {
  const { ConnectionTimeout, ConnectionInactivityTimeout } = connector;
  if (ConnectionTimeout > ConnectionInactivityTimeout) return null;
  return {
    id: 'TimeoutsOutOfOrder',
    severity: 'error',
    connector: connector.Identity,
    title: 'ConnectionInactivityTimeout is not below ConnectionTimeout',
    reason: 'ConnectionTimeout must be the longer one: it ends a session even while it transfers data.',
    numbers: { ConnectionTimeout, ConnectionInactivityTimeout },
    command: setCommand(connector, { ConnectionInactivityTimeout: formatDuration(Math.floor(ConnectionTimeout / 2)) }),
    proof: 'documented',
    source: 'Set-ReceiveConnector -ConnectionInactivityTimeout',
  };
};
