import { type FindingRule, setCommand } from './Finding.ts';

/** Refused connections are in no message tracking log; without a protocol log only the event remains. */
export const RefusalsLeaveNoTrace: FindingRule = ({ connector }) => {
  if (connector.ProtocolLoggingLevel !== 'None') return null;
  return {
    id: 'RefusalsLeaveNoTrace',
    severity: 'information',
    connector: connector.Identity,
    title: 'Refused connections are written to no protocol log',
    reason:
      'Who holds the connections can be read from the protocol log only; message tracking never shows a refused connection.',
    numbers: {},
    command: setCommand(connector, { ProtocolLoggingLevel: 'Verbose' }),
    proof: 'documented',
    source: 'Protocol logging; default of most connectors is None',
  };
};
