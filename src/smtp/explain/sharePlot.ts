import type { ConnectorSettings } from '../ConnectorSettings.ts';
import { formatUnlimited } from '../number.ts';
import type { Plot, Series } from '../plot/Plot.ts';
import { DEFAULT_SWITCHES, type Switches } from '../switches.ts';
import type { Explanation } from './explain.ts';
import { shareOfOneSource } from './share.ts';

const POINTS = 120;

/** How many connections one source gets as others fill the connector, as it is and as proposed. */
export function sharePlot(explanation: Explanation, switches: Switches = DEFAULT_SWITCHES): Plot {
  const states = [explanation.now, ...(explanation.proposed ? [explanation.proposed] : [])];
  return {
    title: `${explanation.connector}: connections one address gets`,
    xLabel: 'connections held by others',
    yLabel: 'connections of one address',
    series: states.map(({ settings }, index) => {
      const label = states.length === 1 ? '' : index === 0 ? 'now: ' : 'proposed: ';
      return series(settings, switches, `${label}${describe(settings)}`);
    }),
  };
}

/** Several settings in one plot, for the documentation. */
export function series(settings: ConnectorSettings, switches: Switches, name: string): Series {
  const size = settings.MaxInboundConnection === Infinity ? 10_000 : settings.MaxInboundConnection;
  const step = Math.max(1, Math.floor(size / POINTS));
  const points: [number, number][] = [];
  for (let others = 0; others < size; others += step)
    points.push([others, shareOfOneSource(settings, others, switches).gets]);
  points.push([size, shareOfOneSource(settings, size, switches).gets]);
  return { name, points };
}

/** `5000 in all, 20 per source, 2 %`. */
export function describe(settings: ConnectorSettings): string {
  const all = formatUnlimited(settings.MaxInboundConnection);
  const perSource = formatUnlimited(settings.MaxInboundConnectionPerSource);
  return `${all} in all, ${perSource} per source, ${settings.MaxInboundConnectionPercentagePerSource} %`;
}
