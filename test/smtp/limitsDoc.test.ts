import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { connectorSettings, serverSettings } from '../../src/smtp/defaultConnector.ts';
import { eventTable } from '../../src/smtp/events/TransportEvent.ts';
import { shareOfOneSource } from '../../src/smtp/explain/share.ts';
import { describe as describeSettings, series } from '../../src/smtp/explain/sharePlot.ts';
import { LIMITS } from '../../src/smtp/limits/catalog.ts';
import { formatUnlimited } from '../../src/smtp/number.ts';
import type { Plot } from '../../src/smtp/plot/Plot.ts';
import { svgPlot } from '../../src/smtp/plot/svgPlot.ts';
import { terminalPlot } from '../../src/smtp/plot/terminalPlot.ts';
import { replyTable } from '../../src/smtp/replies/replies.ts';
import { compare, withProposal } from '../../src/smtp/simulate/compare.ts';
import { parseLoad } from '../../src/smtp/simulate/Load.ts';
import { comparisonPlot, comparisonText } from '../../src/smtp/simulate/simulationText.ts';
import { DEFAULT_SWITCHES, SWITCHES } from '../../src/smtp/switches.ts';

/** What docs/limits.md shows is made here; `UPDATE_DOCS=1` writes it anew. */
const DOC = new URL('../../docs/limits.md', import.meta.url);
const PLOTS = new URL('../../docs/plots/', import.meta.url);

const settings = [
  connectorSettings(),
  connectorSettings({ MaxInboundConnectionPerSource: 100 }),
  connectorSettings({ MaxInboundConnectionPerSource: Infinity }),
  connectorSettings({ MaxInboundConnectionPerSource: 500, MaxInboundConnectionPercentagePerSource: 100 }),
  connectorSettings({ MaxInboundConnectionPerSource: Infinity, MaxInboundConnectionPercentagePerSource: 50 }),
];

const plot = (some: typeof settings): Plot => ({
  title: 'Connections one address gets',
  xLabel: 'connections held by others',
  yLabel: 'connections of one address',
  series: some.map((one) => series(one, DEFAULT_SWITCHES, describeSettings(one))),
});

/** Hosts that open all they can, then applications that need ten connections each, on an Edge server. */
const LOAD = {
  groups: [
    { name: 'bulk', sources: 12, address: '10.9.0.1', connections: 4000, over: '2m', hold: '10m', messages: 4 },
    {
      name: 'scanners',
      sources: 5,
      address: '10.8.0.1',
      connections: 10,
      start: '2m',
      over: '1m',
      hold: '3m',
      messages: 2,
    },
  ],
};

function comparison() {
  const edge = connectorSettings({
    Name: 'Default internal receive connector EDGE1',
    Server: 'EDGE1',
    TransportRole: 'HubTransport',
  });
  const server = serverSettings({ Name: 'EDGE1', Version: '2016', Role: 'Edge', MaxConnectionRatePerMinute: Infinity });
  const proposed = { MaxInboundConnectionPerSource: Infinity, MaxInboundConnectionPercentagePerSource: 50 };
  const options = { server, connectors: [edge] };
  return compare(parseLoad(LOAD), options, withProposal(options.connectors, edge.Identity, proposed));
}

const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

const code = (lines: string[]) => ['```text', ...lines.map((line) => line.trimEnd()), '```'].join('\n');

/** The text up to its table of open points, which the page has already. */
function comparisonPart(): string {
  const lines = comparisonText(comparison());
  const end = lines.findIndex((line) => line.startsWith('Open points'));
  return code(lines.slice(0, end - 1));
}

const PARTS: Record<string, () => string> = {
  shares: () =>
    table(
      ['held by others', '20 per source', '100 per source', 'unlimited'],
      [0, 1000, 2000, 3000, 4000, 4500, 4950, 4951, 5000].map((others) => [
        String(others),
        ...settings.slice(0, 3).map((one) => formatUnlimited(shareOfOneSource(one, others, DEFAULT_SWITCHES).gets)),
      ]),
    ),
  plot: () => code(terminalPlot(plot(settings.slice(0, 3)))),
  plotOfFifty: () => code(terminalPlot(plot([settings[2]!, settings[3]!, settings[4]!]))),
  load: () => ['```json', JSON.stringify(LOAD, null, 2), '```'].join('\n'),
  comparison: comparisonPart,
  limits: () =>
    table(
      ['limit', 'step', 'what it limits', 'proof', 'source'],
      LIMITS.map((limit) => [`\`${limit.name}\``, limit.step, limit.about, limit.proof, limit.source]),
    ),
  switches: () =>
    table(
      ['switch', 'values, the default first', 'what it decides', 'why it is open', 'proof'],
      SWITCHES.map((one) => [`\`${one.name}\``, one.values.join(', '), one.meaning, one.why, one.proof]),
    ),
  replies: () =>
    table(
      ['from', 'reply', 'proof', 'source'],
      replyTable().map((one) => [one.from, `\`${one.text.replaceAll('\r\n', ' ⏎ ')}\``, one.proof, one.source]),
    ),
  events: () =>
    table(
      ['id', 'level', 'text', 'proof', 'source'],
      eventTable().map((one) => [String(one.id), one.level, one.text, one.proof, one.source]),
    ),
};

const SVGS: Record<string, () => Plot> = {
  'share-of-one-source.svg': () => plot(settings),
  'before-and-after.svg': () => comparisonPlot(comparison()),
};

/** The document with every generated part put in anew. */
function filled(text: string): string {
  return text.replace(/<!-- (\w+) -->[\s\S]*?<!-- \/\1 -->/g, (whole, name: string) => {
    const make = PARTS[name];
    return make ? `<!-- ${name} -->\n\n${make()}\n\n<!-- /${name} -->` : whole;
  });
}

describe('docs/limits.md', () => {
  it('shows what the program does', () => {
    const text = readFileSync(DOC, 'utf8');
    if (process.env.UPDATE_DOCS) {
      writeFileSync(DOC, filled(text));
      for (const [name, make] of Object.entries(SVGS)) writeFileSync(new URL(name, PLOTS), svgPlot(make()));
    }
    const now = readFileSync(DOC, 'utf8');
    for (const name of Object.keys(PARTS)) expect(now).toContain(`<!-- ${name} -->`);
    expect(now).toBe(filled(now));
    for (const [name, make] of Object.entries(SVGS))
      expect(readFileSync(new URL(name, PLOTS), 'utf8')).toBe(svgPlot(make()));
  });
});
