import { getByIdentity } from './getByIdentity.ts';

export default getByIdentity({
  name: 'Get-MailboxTransportService',
  kind: 'MailboxTransportService',
  synopsis: 'Shows the Mailbox Transport service of Mailbox servers.',
  idType: 'MailboxTransportServerIdParameter',
  task: 'GetMailboxTransportService',
  since: '2013',
});
