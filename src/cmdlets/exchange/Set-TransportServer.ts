import { setByIdentity } from './setByIdentity.ts';

export default setByIdentity({
  name: 'Set-TransportServer',
  kind: 'TransportService',
  synopsis: 'Changes the transport settings of a server.',
  idType: 'TransportServerIdParameter',
  task: 'SetTransportServer',
  noun: 'transport server',
});
