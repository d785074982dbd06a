import { setByIdentity } from './setByIdentity.ts';

export default setByIdentity({
  name: 'Set-TransportService',
  kind: 'TransportService',
  synopsis: 'Changes the transport service of a server.',
  idType: 'TransportServerIdParameter',
  task: 'SetTransportService',
  noun: 'transport service',
  since: '2013',
});
