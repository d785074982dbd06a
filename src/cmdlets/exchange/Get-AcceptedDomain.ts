import { getByIdentity } from './getByIdentity.ts';

export default getByIdentity({
  name: 'Get-AcceptedDomain',
  kind: 'AcceptedDomain',
  synopsis: 'Shows the domains the organization takes mail for.',
  idType: 'AcceptedDomainIdParameter',
  task: 'GetAcceptedDomain',
});
