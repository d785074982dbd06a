import { getByIdentity } from './getByIdentity.ts';

export default getByIdentity({
  name: 'Get-TransportService',
  kind: 'TransportService',
  synopsis: 'Shows the transport service of Mailbox and Edge Transport servers.',
  idType: 'TransportServerIdParameter',
  task: 'GetTransportService',
  since: '2013',
});
