import { rowOf } from '../../exchange/ObjectKind.ts';
import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';
import type { Organisation } from '../../exchange/Organisation.ts';
import { propertyType } from '../../exchange/propertyTypes.ts';
import { RECEIVE_CONNECTOR } from '../../exchange/receiveConnector/kind.ts';
import { firstViolation } from '../../exchange/rules/receiveConnectorRules.ts';
import type { Stored } from '../../exchange/Stored.ts';
import type { ConnectorSettings } from '../../smtp/ConnectorSettings.ts';
import { connectorOf } from '../../smtp/fromOrganisation.ts';
import { convert } from '../../values/convert.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { rangeProblem } from '../exchange/storedArguments.ts';

/** The settings of a Receive connector that may be proposed to the reports: those that the rule reads. */
export const PROPOSABLE: readonly string[] = [
  'MaxInboundConnection',
  'MaxInboundConnectionPerSource',
  'MaxInboundConnectionPercentagePerSource',
  'MessageRateLimit',
  'MessageRateSource',
  'MaxRecipientsPerMessage',
  'MaxMessageSize',
  'MaxHeaderSize',
  'MaxHopCount',
  'MaxLocalHopCount',
  'MaxProtocolErrors',
  'MaxLogonFailures',
  'ConnectionTimeout',
  'ConnectionInactivityTimeout',
  'TarpitInterval',
  'AuthTarpitInterval',
  'Bindings',
  'RemoteIPRanges',
  'Enabled',
  'ProtocolLoggingLevel',
];

/** A value that Set-ReceiveConnector would refuse, too; the message says why. */
export class ProposalRefused extends Error {}

/** Values as they are typed after `-MaxInboundConnection` and the like, in stored form. */
export function storedProposal(texts: Readonly<Record<string, string>>): Record<string, Stored> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, storedText(name, text)]));
}

function storedText(name: string, text: string): Stored {
  const row = rowOf(RECEIVE_CONNECTOR, name);
  if (!row) throw new ProposalRefused(`A Receive connector has no setting '${name}'.`);
  const type = propertyType(row.type);
  let stored: Stored;
  try {
    stored = type.save(convert(type.multiValued ? text.split(/\s*,\s*/) : plain(row.type, text), type.type()));
  } catch (error) {
    if (error instanceof ExceptionObject) throw new ProposalRefused(`${name} '${text}': ${error.message}`);
    throw error;
  }
  const problem = rangeProblem(row, stored);
  if (problem !== null) throw new ProposalRefused(problem);
  return stored;
}

/** `$true` as the shell writes it, and the words that people type without it. */
function plain(type: string, text: string): unknown {
  return type === 'bool' ? /^\$?(true|1)$/i.test(text) : text;
}

/**
 * The settings of a connector with proposed values put in, as the rule reads them. Throws ProposalRefused for a
 * combination that Set-ReceiveConnector refuses.
 */
export function proposedSettings(
  organisation: Organisation,
  record: ObjectRecord,
  values: Readonly<Record<string, Stored>>,
): ConnectorSettings {
  const candidate = organisation.withValues(record, values, record.changed);
  const shellVersion = organisation.settings.version;
  const violation = firstViolation(candidate, { organisation, before: record, shellVersion });
  if (violation) throw new ProposalRefused(violation.message);
  return connectorOf(organisation, candidate);
}
