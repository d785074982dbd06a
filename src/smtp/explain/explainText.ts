import type { Finding } from '../findings/Finding.ts';
import { formatUnlimited } from '../number.ts';
import { type TerminalPlotOptions, terminalPlot } from '../plot/terminalPlot.ts';
import type { Switches } from '../switches.ts';
import type { Ceiling } from './ceiling.ts';
import type { Explanation, State } from './explain.ts';
import { type Share, shareOfOneSource } from './share.ts';
import { describe, sharePlot } from './sharePlot.ts';
import { switchText } from './switchText.ts';

/**
 * The explanation as text for people, line by line: first the answer and what is wrong, then how it comes about, then
 * what is good to know, the plot, and the open points.
 */
export function explainText(explanation: Explanation, switches: Switches, plot: TerminalPlotOptions = {}): string[] {
  const { now, proposed } = explanation;
  const state = proposed ?? now;
  const serious = state.findings.filter(({ severity }) => severity !== 'information');
  const others = state.findings.filter(({ severity }) => severity === 'information');
  return [
    ...headLines(explanation),
    '',
    ...answerLines(explanation),
    '',
    ...serious.flatMap(findingLines),
    ...(proposed ? comparedShares(now, proposed, switches) : shareLines(now.table)),
    '',
    ...state.ceilings.map(ceilingLine),
    '',
    ...terminalPlot(sharePlot(explanation, switches), plot),
    '',
    ...others.flatMap(findingLines),
    ...switchText(explanation.switches),
  ];
}

function headLines({ connector, version, now, proposed }: Explanation): string[] {
  const title = `${connector} (Exchange ${version}): `;
  if (!proposed) return [title + describe(now.settings)];
  return [
    `${title}as it is and as proposed`,
    `  now:      ${describe(now.settings)}`,
    `  proposed: ${describe(proposed.settings)}`,
  ];
}

/** What one address gets, and what its next connection meets. */
function answerLines({ now, proposed }: Explanation): string[] {
  const answers = proposed
    ? [`Now, ${getsText(now)}`, `As proposed, ${getsText(proposed)}`]
    : [`On an idle connector ${getsText(now)}`];
  const { next } = proposed ?? now;
  if (!next) return answers;
  return [
    ...answers,
    next.reply === null ? 'The next one is closed without a word.' : `The next one is answered ${next.reply}`,
    ...(next.event ? [`and noted as event ${next.event.id} of ${next.event.source}: ${next.event.message}`] : []),
  ];
}

function getsText({ table, next }: State): string {
  const gets = table[0]?.gets ?? 0;
  if (gets === Infinity) return 'one address gets as many connections as it opens; nothing stops it.';
  return `one address gets ${gets} connection${gets === 1 ? '' : 's'}, stopped by ${next?.limit ?? 'nothing'}.`;
}

function shareLines(table: readonly Share[]): string[] {
  const rows = table.map((row) => [formatUnlimited(row.others), formatUnlimited(row.gets), row.stoppedBy ?? 'nothing']);
  return columns([['held by others', 'one address gets', 'stopped by'], ...rows]);
}

/** Both states at the same points, those where either of them turns. */
function comparedShares(now: State, proposed: State, switches: Switches): string[] {
  const points = new Set([...now.table, ...proposed.table].map(({ others }) => others));
  const rows = [...points]
    .sort((a, b) => a - b)
    .map((others) => {
      const was = shareOfOneSource(now.settings, others, switches).gets;
      const { gets, stoppedBy } = shareOfOneSource(proposed.settings, others, switches);
      return [formatUnlimited(others), formatUnlimited(was), formatUnlimited(gets), stoppedBy ?? 'nothing'];
    });
  return columns([['held by others', 'one address gets', 'as proposed', 'then stopped by'], ...rows]);
}

/** Numbers to the right, the last column as it comes. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padStart(widths[column] ?? 0))).join('  '),
  );
}

/** One sentence on the number past which a setting does nothing. */
export function ceilingLine({ setting, current, ceiling, gets, heldBy }: Ceiling): string {
  const value = formatUnlimited(current);
  if (ceiling === null) return `${setting} ${value}: raising it gives one address more.`;
  const held = heldBy ? `, held there by ${heldBy}` : '';
  if (current >= ceiling)
    return `${setting} ${value}: raising it past ${ceiling} does nothing; one address gets ${formatUnlimited(gets)}${held}.`;
  return `${setting} ${value}: raising it helps up to ${ceiling}; one address then gets ${formatUnlimited(gets)}${held}.`;
}

/** A finding with its reason and the command that mends it. */
export function findingLines(finding: Finding): string[] {
  const lines = [`${finding.severity.toUpperCase()}: ${finding.title}`, `  ${finding.reason}`];
  if (finding.command) lines.push(`  ${finding.command}`);
  return [...lines, `  (${finding.proof}: ${finding.source})`, ''];
}
