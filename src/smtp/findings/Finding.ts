import type { Proof } from '../../exchange/Proof.ts';
import type { ConnectorSettings, LimitSetting, ServerSettings } from '../ConnectorSettings.ts';
import type { Numbers } from '../limits/Limit.ts';
import type { Switches } from '../switches.ts';

export type Severity = 'error' | 'warning' | 'information';

/** Something an administrator should know about a connector, and the command that mends it. */
export interface Finding {
  /** The name of the file that found it. */
  readonly id: string;
  readonly severity: Severity;
  /** The connector's identity. */
  readonly connector: string;
  readonly title: string;
  readonly reason: string;
  readonly numbers: Numbers;
  /** The exact command for the Exchange Management Shell; null where there is nothing to mend. */
  readonly command: string | null;
  readonly proof: Proof;
  readonly source: string;
}

/** What a finding may look at. */
export interface FindingContext {
  readonly server: ServerSettings;
  /** The connector under examination. */
  readonly connector: ConnectorSettings;
  /** All connectors of the same server, that one among them. */
  readonly connectors: readonly ConnectorSettings[];
  readonly switches: Switches;
}

export type FindingRule = (context: FindingContext) => Finding | null;

/** A name between single quotes, as the shell reads it. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** `Set-ReceiveConnector 'EX01\Name' -Setting value …` with values as the shell reads them. */
export function setCommand(
  connector: ConnectorSettings,
  changes: Partial<
    Record<LimitSetting | 'Enabled' | 'ProtocolLoggingLevel' | 'TransportRole', number | string | boolean>
  >,
): string {
  const parameters = Object.entries(changes).map(([name, value]) => `-${name} ${shellValue(value)}`);
  return `Set-ReceiveConnector ${quote(connector.Identity)} ${parameters.join(' ')}`;
}

function shellValue(value: number | string | boolean): string {
  if (typeof value === 'boolean') return value ? '$true' : '$false';
  if (typeof value === 'number') return value === Infinity ? 'Unlimited' : String(value);
  return value;
}
