import { getByIdentity } from './getByIdentity.ts';

/** Since 2013 Get-TransportService is the name to use; the old one still works and says so. */
export default getByIdentity({
  name: 'Get-TransportServer',
  kind: 'TransportService',
  synopsis: 'Shows the transport settings of Hub and Edge Transport servers.',
  idType: 'TransportServerIdParameter',
  task: 'GetTransportServer',
});
