import type { Finding } from '../findings/Finding.ts';
import { formatUnlimited } from '../number.ts';
import { type TerminalPlotOptions, terminalPlot } from '../plot/terminalPlot.ts';
import type { Switches, SwitchState } from '../switches.ts';
import type { Ceiling } from './ceiling.ts';
import type { Explanation, State } from './explain.ts';
import type { Share } from './share.ts';
import { describe, sharePlot } from './sharePlot.ts';

/** The explanation as text for people, line by line, with the plot. */
export function explainText(explanation: Explanation, switches: Switches, plot: TerminalPlotOptions = {}): string[] {
  const { now, proposed } = explanation;
  return [
    `${explanation.connector} (Exchange ${explanation.version})`,
    '',
    ...stateText(proposed ? 'As it is' : 'Limits', now),
    ...(proposed ? stateText('As proposed', proposed) : []),
    ...terminalPlot(sharePlot(explanation, switches), plot),
    '',
    ...switchText(explanation.switches),
  ];
}

function stateText(heading: string, state: State): string[] {
  return [
    `${heading}: ${describe(state.settings)}`,
    '',
    ...shareLines(state.table),
    '',
    ...state.ceilings.map(ceilingLine),
    '',
    ...state.findings.flatMap(findingLines),
  ];
}

function shareLines(table: readonly Share[]): string[] {
  const head = ['held by others', 'one address gets', 'stopped by'];
  const rows = table.map((row) => [formatUnlimited(row.others), formatUnlimited(row.gets), row.stoppedBy ?? 'nothing']);
  return [head, ...rows].map(([a = '', b = '', c = '']) => `${a.padStart(14)}  ${b.padStart(16)}  ${c}`);
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

/** What the open points were set to. */
export function switchText(switches: readonly SwitchState[]): string[] {
  const width = Math.max(...switches.map(({ name }) => name.length));
  return [
    'Open points, decided by switches:',
    ...switches.map(
      ({ name, value, isDefault }) => `  ${name.padEnd(width)}  ${value}${isDefault ? '' : '  (not the default)'}`,
    ),
  ];
}
