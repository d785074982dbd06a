import type { ConnectorSettings } from '../ConnectorSettings.ts';
import { smallestGiving } from '../explain/ceiling.ts';
import type { Switches } from '../switches.ts';

/** From this part of the connector on, one address takes so much that the others feel it. */
export const LARGE_PART = 0.25;
/** Enough for a gateway; "I would not set them to unlimited" (the author of the article of 2012). */
const ENOUGH = 500;

/** Settings under which the two limits per source agree: one address gets `perSource`, less than a large part. */
export interface SoundShare {
  readonly perSource: number;
  /** The smallest percentage that lets one address have `perSource` on an idle connector; null when none does. */
  readonly percentage: number | null;
}

/** What one address may well have: what was asked for, unless that is a large part of the connector. */
export function soundShare(settings: ConnectorSettings, switches: Switches): SoundShare {
  const asked = settings.MaxInboundConnectionPerSource === Infinity ? ENOUGH : settings.MaxInboundConnectionPerSource;
  const perSource = Math.min(asked, mostBelow(settings.MaxInboundConnection * LARGE_PART));
  const changed = { ...settings, MaxInboundConnectionPerSource: perSource };
  return {
    perSource,
    percentage: smallestGiving(changed, 'MaxInboundConnectionPercentagePerSource', perSource, switches),
  };
}

/** The largest number with two digits that count below `bound`, at least 1: 1249 is no number to remember, 1200 is. */
function mostBelow(bound: number): number {
  if (bound === Infinity) return Infinity;
  const most = Math.max(1, Math.ceil(bound) - 1);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(most)) - 1);
  return Math.floor(most / step) * step;
}
