import { type FindingRule, setCommand } from './Finding.ts';

const FEW = 10;
const ENOUGH = 100;

/** Client connectors come with 5 messages a minute and user: too few for an application account. */
export const ApplicationsMeetClientRate: FindingRule = ({ connector }) => {
  const { MessageRateLimit: rate, MessageRateSource: source } = connector;
  if (rate > FEW || source === 'None') return null;
  return {
    id: 'ApplicationsMeetClientRate',
    severity: 'information',
    connector: connector.Identity,
    title: `More than ${rate} messages a minute per ${source === 'IPAddress' ? 'address' : 'user'} are refused`,
    reason:
      'An application that sends with one account is dropped with 421 4.4.2; message tracking shows nothing of it.',
    numbers: { rate },
    command: setCommand(connector, { MessageRateLimit: ENOUGH }),
    proof: 'reported',
    source: 'serverfault 833887',
  };
};
