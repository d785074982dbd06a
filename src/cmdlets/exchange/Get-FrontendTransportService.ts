import { getByIdentity } from './getByIdentity.ts';

export default getByIdentity({
  name: 'Get-FrontendTransportService',
  kind: 'FrontendTransportService',
  synopsis: 'Shows the Front End Transport service of Mailbox servers.',
  idType: 'FrontendTransportServerIdParameter',
  task: 'GetFrontendTransportService',
  since: '2013',
});
