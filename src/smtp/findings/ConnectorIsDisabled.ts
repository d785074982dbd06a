import { type FindingRule, setCommand } from './Finding.ts';

export const ConnectorIsDisabled: FindingRule = ({ connector }) => {
  if (connector.Enabled) return null;
  return {
    id: 'ConnectorIsDisabled',
    severity: 'information',
    connector: connector.Identity,
    title: 'The connector is disabled and takes no connection',
    reason: 'Its clients reach the connector with the next larger range on the same binding, or none.',
    numbers: {},
    command: setCommand(connector, { Enabled: true }),
    proof: 'inferred',
    source: 'Set-ReceiveConnector -Enabled',
  };
};
