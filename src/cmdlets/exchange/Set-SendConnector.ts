import { LINKED_CONNECTOR } from './linkedConnector.ts';
import { sendConnectorProblem } from './sendConnectorProblem.ts';
import { setByIdentity } from './setByIdentity.ts';

export default setByIdentity({
  name: 'Set-SendConnector',
  kind: 'SendConnector',
  synopsis: 'Changes a Send connector.',
  idType: 'SendConnectorIdParameter',
  task: 'SetSendConnector',
  noun: 'Send connector',
  parameters: { Force: { type: 'switch', help: 'Does not ask.' } },
  ...LINKED_CONNECTOR,
  problem: sendConnectorProblem,
});
