import type { ConnectContext, Limit, Numbers } from '../limits/Limit.ts';
import { MaxInboundConnection } from '../limits/MaxInboundConnection.ts';
import {
  MaxInboundConnectionPercentagePerSource,
  percentageLimit,
} from '../limits/MaxInboundConnectionPercentagePerSource.ts';
import { MaxInboundConnectionPerSource } from '../limits/MaxInboundConnectionPerSource.ts';

/** A limit that was broken, with the numbers that decided. */
export interface Breach<Context> {
  readonly limit: Limit<Context>;
  readonly numbers: Numbers;
}

/** How many sessions a source may hold now by both limits per source; Infinity where neither limits it. */
export function sourceLimit(context: ConnectContext): number {
  if (context.exempt) return Infinity;
  const { settings, active, mine, switches } = context;
  return Math.min(settings.MaxInboundConnectionPerSource, percentageLimit(settings, active, mine, switches));
}

/** Whether a connector takes one more session from a source: null is yes. No bookkeeping: counts in, decision out. */
export function decideConnect(context: ConnectContext): Breach<ConnectContext> | null {
  const connector = check(MaxInboundConnection, context);
  if (context.switches.checkOrder === 'connectorThenSource') return connector ?? decideSource(context);
  return decideSource(context) ?? connector;
}

/** Of the two limits per source the lower one decides; on a tie the absolute one is named. */
function decideSource(context: ConnectContext): Breach<ConnectContext> | null {
  const perSource = context.settings.MaxInboundConnectionPerSource;
  const percentage = check(MaxInboundConnectionPercentagePerSource, context);
  if (percentage && (percentage.numbers.limit ?? 0) < perSource) return percentage;
  return check(MaxInboundConnectionPerSource, context) ?? percentage;
}

function check<Context>(limit: Limit<Context>, context: Context): Breach<Context> | null {
  const numbers = limit.breach(context);
  return numbers && { limit, numbers };
}
