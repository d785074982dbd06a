import { setByIdentity } from './setByIdentity.ts';

export default setByIdentity({
  name: 'Set-TransportConfig',
  kind: 'TransportConfig',
  synopsis: 'Changes the transport settings of the organization.',
  idType: 'OrganizationIdParameter',
  task: 'SetTransportConfig',
  noun: 'transport configuration',
  single: true,
  parameters: { Force: { type: 'switch', help: 'Does not ask.' } },
});
