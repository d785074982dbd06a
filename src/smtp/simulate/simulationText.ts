import { formatDuration } from '../duration.ts';
import { switchText } from '../explain/switchText.ts';
import type { Plot } from '../plot/Plot.ts';
import { type TerminalPlotOptions, terminalPlot } from '../plot/terminalPlot.ts';
import type { Comparison } from './compare.ts';
import type { ByLimit, RefusalRecord, SimulationResult, SourceResult, TimeSeries } from './Result.ts';

const MOST_ROWS = 20;

/** A run as text for people. */
export function simulationText(result: SimulationResult, plot: TerminalPlotOptions = {}): string[] {
  const { attempts, accepted, refused } = result.connections;
  const worst = [...result.sources].sort(byRefused).slice(0, MOST_ROWS);
  return [
    `${attempts} connections in ${clock(result.length)}: ${accepted} accepted, ${refused} refused, at most ${result.peak} open (seed ${result.seed})`,
    ...limitLines('refused by', result.refusedBy),
    ...limitLines('inside sessions', result.sessionRefusals),
    ...(result.messages.sent > 0
      ? [`${result.messages.sent} messages: ${result.messages.accepted} accepted, ${result.messages.refused} refused`]
      : []),
    ...firstRefusal(result.firstRefusal),
    ...eventLines('', result),
    '',
    ...table(
      ['source', 'group', 'attempts', 'accepted', 'refused', 'peak', 'peak at', 'first refusal', 'refused by'],
      worst.map((source) => [source.address, source.group, ...numbers(source), mainLimit(source.refusedBy)]),
    ),
    ...rest(result.sources.length),
    '',
    ...terminalPlot(sessionPlot(result.series), plot),
    '',
    ...switchText(result.switches),
  ];
}

/** Before and after, source by source. */
export function comparisonText(comparison: Comparison, plot: TerminalPlotOptions = {}): string[] {
  const { before, after, sources } = comparison;
  const total = (result: SimulationResult) =>
    `${result.connections.accepted} accepted, ${result.connections.refused} refused, at most ${result.peak} open`;
  const changed = [...sources].sort((a, b) => change(b) - change(a)).slice(0, MOST_ROWS);
  const pair = (a: number | string, b: number | string) => (a === b ? String(a) : `${a} -> ${b}`);
  return [
    `before: ${total(before)}`,
    ...limitLines('  refused by', before.refusedBy),
    ...eventLines('  ', before),
    `after:  ${total(after)}`,
    ...limitLines('  refused by', after.refusedBy),
    ...eventLines('  ', after),
    '',
    ...table(
      ['source', 'group', 'accepted', 'refused', 'peak', 'first refusal'],
      changed.map(({ address, group, before: b, after: a }) => [
        address,
        group,
        pair(b.accepted, a.accepted),
        pair(b.refused, a.refused),
        pair(b.peak, a.peak),
        pair(when(b.firstRefusal), when(a.firstRefusal)),
      ]),
    ),
    ...rest(sources.length),
    '',
    ...terminalPlot(comparisonPlot(comparison), plot),
    '',
    ...switchText(before.switches),
  ];
}

/** Open sessions of the connector, as it is and as proposed. */
export function comparisonPlot({ before, after }: Comparison): Plot {
  const all = (name: string, { series }: SimulationResult) => ({ name, points: series[0]?.points ?? [] });
  return sessionPlot([all('before', before), all('after', after)], 'Open sessions, before and after');
}

/** Open sessions over time. */
export function sessionPlot(series: readonly TimeSeries[], title = 'Open sessions'): Plot {
  return {
    title,
    xLabel: 'seconds',
    yLabel: 'open sessions',
    series: series.map(({ name, points }) => ({ name, points: points.map(([time, value]) => [time / 1000, value]) })),
  };
}

function change({ before, after }: Comparison['sources'][number]): number {
  return Math.abs(before.refused - after.refused) + Math.abs(before.peak - after.peak);
}

function byRefused(a: SourceResult, b: SourceResult): number {
  return b.refused - a.refused || b.peak - a.peak;
}

function numbers(source: SourceResult): string[] {
  const { attempts, accepted, refused, peak } = source;
  return [...[attempts, accepted, refused, peak].map(String), clock(source.peakAt), when(source.firstRefusal)];
}

/** The limit that refused most, and whether others did, too. */
function mainLimit(byLimit: ByLimit): string {
  const [first, ...more] = Object.entries(byLimit).sort(([, a], [, b]) => b - a);
  if (!first) return '-';
  return more.length > 0 ? `${first[0]} and ${more.length} more` : first[0];
}

function when(time: number | null): string {
  return time === null ? '-' : clock(time);
}

function clock(time: number): string {
  return formatDuration(Math.round(time / 1000) * 1000);
}

function limitLines(label: string, byLimit: ByLimit): string[] {
  return Object.entries(byLimit).map(([limit, times]) => `${label} ${limit}: ${times}`);
}

function eventLines(indent: string, { eventCounts }: SimulationResult): string[] {
  return Object.entries(eventCounts).map(([id, times]) => `${indent}event ${id} written ${times} times`);
}

function firstRefusal(refusal: RefusalRecord | null): string[] {
  if (!refusal) return [];
  const numbers = Object.entries(refusal.numbers).map(([name, value]) => `${name} ${Math.round(value)}`);
  const lines = [
    `first refusal after ${clock(refusal.time)}: ${refusal.address} by ${refusal.limit} (${numbers.join(', ')})`,
  ];
  if (refusal.reply) lines.push(`  ${refusal.reply}`);
  if (refusal.event) lines.push(`  event ${refusal.event.id} (${refusal.event.source}): ${refusal.event.message}`);
  return lines;
}

function rest(sources: number): string[] {
  const more = sources - MOST_ROWS;
  return more > 0 ? [`... and ${more} more source${more === 1 ? '' : 's'}`] : [];
}

/** Columns as wide as their widest entry; numbers to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
