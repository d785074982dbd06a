import { getByIdentity } from './getByIdentity.ts';

export default getByIdentity({
  name: 'Get-SendConnector',
  kind: 'SendConnector',
  synopsis: 'Shows the Send connectors of the organization.',
  idType: 'SendConnectorIdParameter',
  task: 'GetSendConnector',
});
