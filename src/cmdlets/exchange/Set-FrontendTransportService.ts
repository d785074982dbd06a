import { setByIdentity } from './setByIdentity.ts';

export default setByIdentity({
  name: 'Set-FrontendTransportService',
  kind: 'FrontendTransportService',
  synopsis: 'Changes the Front End Transport service of a server.',
  idType: 'FrontendTransportServerIdParameter',
  task: 'SetFrontendTransportService',
  noun: 'Front End Transport service',
  since: '2013',
});
