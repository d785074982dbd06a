import { type FindingRule, setCommand } from './Finding.ts';

/** More recipients than the organisation delivers to: refused later, with an NDR for the whole message. */
export const RecipientsAboveOrganisation: FindingRule = ({ connector, server }) => {
  const recipients = connector.MaxRecipientsPerMessage;
  const behindFrontEnd = connector.TransportRole === 'HubTransport' && server.Role === 'Mailbox';
  if (behindFrontEnd || recipients <= server.MaxRecipientEnvelopeLimit) return null;
  return {
    id: 'RecipientsAboveOrganisation',
    severity: 'warning',
    connector: connector.Identity,
    title: `MaxRecipientsPerMessage ${recipients} is above the organisation's limit of ${server.MaxRecipientEnvelopeLimit}`,
    reason: 'The connector takes the message; the organisation returns it with 550 5.5.3 RESOLVER.ADR.RecipLimit.',
    numbers: { recipients, organisation: server.MaxRecipientEnvelopeLimit },
    command: setCommand(connector, { MaxRecipientsPerMessage: server.MaxRecipientEnvelopeLimit }),
    proof: 'documented',
    source: 'Message size and recipient limits in Exchange Server',
  };
};
