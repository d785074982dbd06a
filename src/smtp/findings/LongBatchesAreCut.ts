import { formatDuration } from '../duration.ts';
import { type FindingRule, setCommand } from './Finding.ts';

const TEN_MINUTES = 600_000;

/** A sender that keeps one session for a long batch loses it at ConnectionTimeout, in the middle of a message. */
export const LongBatchesAreCut: FindingRule = ({ connector, server }) => {
  const dedicated = connector.RemoteIPRanges.every(
    (range) => !range.startsWith('0.0.0.0-') && !range.startsWith('::-'),
  );
  if (!dedicated || connector.ConnectionTimeout > TEN_MINUTES) return null;
  const hub = server.Role === 'Mailbox' ? ' The connector behind the front end has its own ConnectionTimeout.' : '';
  return {
    id: 'LongBatchesAreCut',
    severity: 'information',
    connector: connector.Identity,
    title: `Every session ends after ${formatDuration(connector.ConnectionTimeout)}, busy or not`,
    reason: `An application that sends a long batch over one session gets 421 4.4.1 Connection timed out.${hub}`,
    numbers: { ConnectionTimeout: connector.ConnectionTimeout },
    command: setCommand(connector, { ConnectionTimeout: '01:00:00' }),
    proof: 'reported',
    source: 'posts of 2007 and 2026',
  };
};
