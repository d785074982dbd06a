import type { ConnectorSettings } from '../ConnectorSettings.ts';
import type { LimitName } from '../limits/Limit.ts';
import type { Switches } from '../switches.ts';
import { shareOfOneSource } from './share.ts';

export type ConnectionSetting =
  | 'MaxInboundConnection'
  | 'MaxInboundConnectionPerSource'
  | 'MaxInboundConnectionPercentagePerSource';

export const CONNECTION_SETTINGS: readonly ConnectionSetting[] = [
  'MaxInboundConnection',
  'MaxInboundConnectionPerSource',
  'MaxInboundConnectionPercentagePerSource',
];

/** The number past which raising one setting gives one source nothing more, the others staying as they are. */
export interface Ceiling {
  readonly setting: ConnectionSetting;
  readonly current: number;
  /** Null: every raise gives the source more. */
  readonly ceiling: number | null;
  /** What the source gets at the ceiling or past it. */
  readonly gets: number;
  /** The limit that holds the source there. */
  readonly heldBy: LimitName | null;
}

/** The largest value that Set-ReceiveConnector takes for each. */
const LARGEST: Record<ConnectionSetting, number> = {
  MaxInboundConnection: 2_147_483_647,
  MaxInboundConnectionPerSource: 10_000,
  MaxInboundConnectionPercentagePerSource: 100,
};

export function ceilings(settings: ConnectorSettings, switches: Switches, others = 0): Ceiling[] {
  return CONNECTION_SETTINGS.map((setting) => ceiling(settings, setting, switches, others));
}

/** What one source gets with one setting changed, while others hold `others` sessions. */
export function getsWith(
  settings: ConnectorSettings,
  changes: Partial<ConnectorSettings>,
  switches: Switches,
  others = 0,
): number {
  return shareOfOneSource({ ...settings, ...changes }, others, switches).gets;
}

function ceiling(settings: ConnectorSettings, setting: ConnectionSetting, switches: Switches, others: number): Ceiling {
  const unlimited = setting === 'MaxInboundConnectionPercentagePerSource' ? 100 : Infinity;
  const best = shareOfOneSource({ ...settings, [setting]: unlimited }, others, switches);
  const value = smallestGiving(settings, setting, best.gets, switches, others);
  return {
    setting,
    current: settings[setting],
    ceiling: best.stoppedBy === setting ? null : value,
    gets: best.gets,
    heldBy: best.stoppedBy,
  };
}

/** The smallest allowed value of a setting at which one source gets `gets`; null when no value does. */
export function smallestGiving(
  settings: ConnectorSettings,
  setting: ConnectionSetting,
  gets: number,
  switches: Switches,
  others = 0,
): number | null {
  let low = 1;
  let high = LARGEST[setting];
  if (gets === Infinity || getsWith(settings, { [setting]: high }, switches, others) < gets) return null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (getsWith(settings, { [setting]: middle }, switches, others) >= gets) high = middle;
    else low = middle + 1;
  }
  return low;
}
