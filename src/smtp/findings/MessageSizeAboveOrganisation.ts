import { type FindingRule, setCommand } from './Finding.ts';

/** The connector promises (SIZE) more than the organisation takes. */
export const MessageSizeAboveOrganisation: FindingRule = ({ connector, server }) => {
  const { MaxMessageSize: size } = connector;
  if (size <= server.MaxReceiveSize) return null;
  return {
    id: 'MessageSizeAboveOrganisation',
    severity: 'warning',
    connector: connector.Identity,
    title: `MaxMessageSize ${size} is above the organisation's MaxReceiveSize ${server.MaxReceiveSize}`,
    reason:
      'A message between the two is taken, transferred whole, and then refused or returned: the lower limit holds.',
    numbers: { size, organisation: server.MaxReceiveSize },
    command: setCommand(connector, { MaxMessageSize: server.MaxReceiveSize }),
    proof: 'documented',
    source: 'Message size and recipient limits in Exchange Server',
  };
};
