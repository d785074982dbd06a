import { getByIdentity } from './getByIdentity.ts';

export default getByIdentity({
  name: 'Get-TransportConfig',
  kind: 'TransportConfig',
  synopsis: 'Shows the transport settings of the organization.',
  idType: 'OrganizationIdParameter',
  task: 'GetTransportConfig',
});
