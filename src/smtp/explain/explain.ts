import type { ConnectorSettings, ServerSettings } from '../ConnectorSettings.ts';
import { findings } from '../findings/catalog.ts';
import type { Finding } from '../findings/Finding.ts';
import { DEFAULT_SWITCHES, type Switches, type SwitchState, switchStates } from '../switches.ts';
import { type Ceiling, ceilings } from './ceiling.ts';
import { type NextConnection, nextConnection } from './nextConnection.ts';
import { type Share, shareTable } from './share.ts';

export interface ExplainOptions {
  readonly server: ServerSettings;
  /** All connectors of the server. */
  readonly connectors: readonly ConnectorSettings[];
  /** The connector to explain, one of `connectors`. */
  readonly connector: ConnectorSettings;
  /** Values to try, as Set-ReceiveConnector would set them. */
  readonly proposed?: Partial<ConnectorSettings>;
  readonly switches?: Partial<Switches>;
}

/** One connector, as it is or as proposed. */
export interface State {
  readonly settings: ConnectorSettings;
  readonly table: readonly Share[];
  /** What the first connection past `table[0].gets` meets on an idle connector; null when nothing refuses it. */
  readonly next: NextConnection | null;
  readonly ceilings: readonly Ceiling[];
  readonly findings: readonly Finding[];
}

export interface Explanation {
  readonly connector: string;
  readonly server: string;
  readonly version: string;
  readonly now: State;
  /** Null when nothing was proposed. */
  readonly proposed: State | null;
  readonly switches: readonly SwitchState[];
}

/** What the limits of a connector really do, as it is and as proposed. */
export function explain(options: ExplainOptions): Explanation {
  const switches = { ...DEFAULT_SWITCHES, ...options.switches };
  const { server, connector } = options;
  return {
    connector: connector.Identity,
    server: server.Name,
    version: server.Version,
    now: state(connector, options, switches),
    proposed: options.proposed ? state({ ...connector, ...options.proposed }, options, switches) : null,
    switches: switchStates(switches),
  };
}

function state(
  settings: ConnectorSettings,
  { server, connectors, connector }: ExplainOptions,
  switches: Switches,
): State {
  const others = connectors.map((other) => (other === connector ? settings : other));
  const context = { server, connector: settings, connectors: others, switches };
  const table = shareTable(settings, switches);
  return {
    settings,
    table,
    next: nextConnection(settings, server, switches, table[0]?.gets ?? 0),
    ceilings: ceilings(settings, switches),
    findings: findings(context),
  };
}
