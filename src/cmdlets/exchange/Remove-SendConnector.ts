import { removeByIdentity } from './removeByIdentity.ts';

export default removeByIdentity({
  name: 'Remove-SendConnector',
  kind: 'SendConnector',
  synopsis: 'Removes a Send connector.',
  idType: 'SendConnectorIdParameter',
  task: 'RemoveSendConnector',
  noun: 'Send connector',
});
