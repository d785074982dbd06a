import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { connectorSettings } from '../../src/smtp/defaultConnector.ts';
import { eventTable } from '../../src/smtp/events/TransportEvent.ts';
import { shareOfOneSource } from '../../src/smtp/explain/share.ts';
import { describe as describeSettings, series } from '../../src/smtp/explain/sharePlot.ts';
import { LIMITS } from '../../src/smtp/limits/catalog.ts';
import { formatUnlimited } from '../../src/smtp/number.ts';
import type { Plot } from '../../src/smtp/plot/Plot.ts';
import { svgPlot } from '../../src/smtp/plot/svgPlot.ts';
import { terminalPlot } from '../../src/smtp/plot/terminalPlot.ts';
import { replyTable } from '../../src/smtp/replies/replies.ts';
import { DEFAULT_SWITCHES, SWITCHES } from '../../src/smtp/switches.ts';

/** What docs/limits.md shows is made here; `UPDATE_DOCS=1` writes it anew. */
const DOC = new URL('../../docs/limits.md', import.meta.url);
const SVG = new URL('../../docs/plots/share-of-one-source.svg', import.meta.url);

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

const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

const code = (lines: string[]) => ['```text', ...lines.map((line) => line.trimEnd()), '```'].join('\n');

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
      writeFileSync(SVG, svgPlot(plot(settings)));
    }
    const now = readFileSync(DOC, 'utf8');
    for (const name of Object.keys(PARTS)) expect(now).toContain(`<!-- ${name} -->`);
    expect(now).toBe(filled(now));
    expect(readFileSync(SVG, 'utf8')).toBe(svgPlot(plot(settings)));
  });
});
