import type { Explanation, State } from '../../smtp/explain/explain.ts';
import { ceilingLine, explainText } from '../../smtp/explain/explainText.ts';
import type { Finding } from '../../smtp/findings/Finding.ts';
import type { Switches } from '../../smtp/switches.ts';
import type { PSCustomObject } from '../../values/PSCustomObject.ts';
import { ensureExtra } from '../../values/PSObject.ts';
import { labObject } from './labObject.ts';
import { shownCount } from './shown.ts';
import { switchObjects } from './switchParameter.ts';

/** An explanation as an object: numbers to work with, and `Report`, the text that the console shows. */
export function limitReport(
  explanation: Explanation,
  switches: Switches,
  width: number,
  brief: boolean,
): PSCustomObject {
  const { connector, server, version, now, proposed } = explanation;
  const state = proposed ?? now;
  const [idle] = state.table;
  const plot = { width: Math.max(20, Math.min(100, width - 12)) };
  const report = labObject('Lab.LimitReport', {
    Identity: connector,
    Server: server,
    Version: version,
    MaxInboundConnection: shownCount(state.settings.MaxInboundConnection),
    MaxInboundConnectionPerSource: shownCount(state.settings.MaxInboundConnectionPerSource),
    MaxInboundConnectionPercentagePerSource: state.settings.MaxInboundConnectionPercentagePerSource,
    OneSourceGets: shownCount(idle?.gets ?? 0),
    StoppedBy: idle?.stoppedBy ?? null,
    Reply: state.next?.reply ?? null,
    EventId: state.next?.event?.id ?? null,
    Findings: state.findings.map(findingObject),
    Table: shares(state),
    Ceilings: ceilings(state),
    Now: stateObject(now),
    Proposed: proposed && stateObject(proposed),
    Switches: switchObjects(explanation.switches),
    Report: explainText(explanation, switches, plot).join('\n'),
  });
  if (brief) {
    const extra = ensureExtra(report);
    extra.typeNames = ['Lab.LimitSummary', ...(extra.typeNames ?? [])];
  }
  return report;
}

function stateObject(state: State): PSCustomObject {
  return labObject('Lab.LimitState', {
    MaxInboundConnection: shownCount(state.settings.MaxInboundConnection),
    MaxInboundConnectionPerSource: shownCount(state.settings.MaxInboundConnectionPerSource),
    MaxInboundConnectionPercentagePerSource: state.settings.MaxInboundConnectionPercentagePerSource,
    Table: shares(state),
    Ceilings: ceilings(state),
    Findings: state.findings.map(findingObject),
  });
}

function shares({ table }: State): unknown[] {
  return table.map(({ others, gets, stoppedBy }) =>
    labObject('Lab.LimitShare', {
      HeldByOthers: shownCount(others),
      OneSourceGets: shownCount(gets),
      StoppedBy: stoppedBy,
    }),
  );
}

function ceilings(state: State): unknown[] {
  return state.ceilings.map((one) =>
    labObject('Lab.LimitCeiling', {
      Setting: one.setting,
      Current: shownCount(one.current),
      Ceiling: one.ceiling === null ? null : shownCount(one.ceiling),
      OneSourceGets: shownCount(one.gets),
      HeldBy: one.heldBy,
      Text: ceilingLine(one),
    }),
  );
}

export function findingObject(finding: Finding): unknown {
  const { severity, id, connector, title, reason, command, proof, source } = finding;
  return labObject('Lab.Finding', {
    Severity: severity,
    Id: id,
    Identity: connector,
    Title: title,
    Reason: reason,
    Command: command,
    Proof: proof,
    Source: source,
  });
}
