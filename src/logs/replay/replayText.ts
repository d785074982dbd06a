import { switchText } from '../../smtp/explain/switchText.ts';
import { logFindings } from '../findings/catalog.ts';
import type { ReplayResult } from './Replay.ts';

const MOST_ROWS = 30;

/** Who used the connectors, with how many connections, and who would be refused. */
export function replayText(result: ReplayResult): string[] {
  const span = `${time(result.first)} to ${time(result.last)}`;
  const damaged = result.damagedLines > 0 ? `, ${result.damagedLines} lines that are no rows` : '';
  return [
    `${result.rows} rows from ${span}${damaged}`,
    '',
    ...result.connectors.map(
      (c) =>
        `${c.connector}: ${c.sessions} sessions, at most ${c.peak} at once (${time(c.peakAt)}), ${c.refusedThen} refused in the log, ${c.refusedNow} refused by these settings`,
    ),
    '',
    ...sourceLines(result),
    '',
    ...logFindings(result).flatMap((finding) => [
      `${finding.severity.toUpperCase()}: ${finding.title}`,
      `  ${finding.reason}`,
      ...(finding.command ? [`  ${finding.command}`] : []),
    ]),
    '',
    ...switchText(result.switches),
  ];
}

function sourceLines(result: ReplayResult): string[] {
  const head = ['source', 'sessions', 'peak', 'refused then', 'refused now', 'messages', 'unused'];
  const rows = result.sources
    .slice(0, MOST_ROWS)
    .map((s) => [s.source, s.sessions, s.peak, s.refusedThen, s.refusedNow, s.messages, s.unused].map(String));
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}

function time(milliseconds: number): string {
  return Number.isFinite(milliseconds) && milliseconds > 0 ? new Date(milliseconds).toISOString() : '-';
}
