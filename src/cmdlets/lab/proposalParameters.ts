import { rowOf } from '../../exchange/ObjectKind.ts';
import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';
import type { Organisation } from '../../exchange/Organisation.ts';
import { RECEIVE_CONNECTOR } from '../../exchange/receiveConnector/kind.ts';
import type { CmdletCall, ParameterDeclaration } from '../../runtime/cmdlet.ts';
import type { ConnectorSettings } from '../../smtp/ConnectorSettings.ts';
import { rowParameter } from '../exchange/rowParameters.ts';
import { type StoredArguments, storedArguments, valuesFor } from '../exchange/storedArguments.ts';
import { PROPOSABLE, ProposalRefused, proposedSettings } from './proposal.ts';

/** The parameters of Set-ReceiveConnector that the rule reads, as values to try. Nothing is changed. */
export function proposalParameters(): Record<string, ParameterDeclaration> {
  const parameters: Record<string, ParameterDeclaration> = {};
  for (const name of PROPOSABLE) {
    const row = rowOf(RECEIVE_CONNECTOR, name);
    if (row) parameters[name] = { ...rowParameter(row), help: `The value to try: ${row.help}` };
  }
  return parameters;
}

/** The values to try; null when the user gave none. */
export function proposalOf(call: CmdletCall, args: Record<string, unknown>): StoredArguments | null {
  return PROPOSABLE.some((name) => call.bound(name)) ? storedArguments(call, RECEIVE_CONNECTOR, args) : null;
}

/** A connector's settings with the values to try; null after the error was reported. */
export function tryProposal(
  call: CmdletCall,
  organisation: Organisation,
  record: ObjectRecord,
  proposal: StoredArguments,
): ConnectorSettings | null {
  try {
    return proposedSettings(organisation, record, valuesFor(proposal, record, organisation));
  } catch (error) {
    if (!(error instanceof ProposalRefused)) throw error;
    call.error({ message: error.message, id: 'ProposalRefused', category: 'InvalidArgument', target: record.name });
    return null;
  }
}
