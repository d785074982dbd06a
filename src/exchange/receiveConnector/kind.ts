import { existsIn } from '../ExchangeVersion.ts';
import type { ObjectKind } from '../ObjectKind.ts';
import { DEFAULT_CONNECTORS } from './defaultConnectors.ts';
import { RECEIVE_CONNECTOR_ROWS } from './properties.ts';

/** Type names recorded in a real export. */
export const RECEIVE_CONNECTOR: ObjectKind = {
  name: 'ReceiveConnector',
  typeNames: [
    'Microsoft.Exchange.Data.Directory.SystemConfiguration.ReceiveConnector',
    'Microsoft.Exchange.Data.Directory.SystemConfiguration.ADConfigurationObject',
    'Microsoft.Exchange.Data.Directory.ADObject',
    'Microsoft.Exchange.Data.Directory.ADRawEntry',
    'Microsoft.Exchange.Data.ConfigurableObject',
  ],
  rows: RECEIVE_CONNECTOR_ROWS,
  templateValues: (version, template) =>
    DEFAULT_CONNECTORS.find((one) => one.template === template && existsIn(version, one.since, one.until))?.values ??
    {},
};
