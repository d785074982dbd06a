/**
 * Parameters of New- and Set-SendConnector that tie a Send connector to a Receive connector of Exchange 2010; later
 * releases do not have them (documented).
 */
export const LINKED_CONNECTOR = {
  notEmulated: {
    IsCoexistenceConnector: 'bool',
    LinkedReceiveConnector: 'Microsoft.Exchange.Configuration.Tasks.ReceiveConnectorIdParameter',
  },
  releases: {
    IsCoexistenceConnector: { since: '2010', until: '2010' },
    LinkedReceiveConnector: { since: '2010', until: '2010' },
  },
} as const;
