import { type CustomPart, NEW_LINE } from '../layout/customText.ts';
import { readProperty } from '../readProperty.ts';
import { column, listView, tableView, type View } from './build.ts';

const right = { align: 'right' } as const;

/** The text that a report carries along. */
function report(item: unknown): CustomPart[] {
  return String(readProperty(item, 'Report') ?? '')
    .split('\n')
    .flatMap((line) => [line, NEW_LINE]);
}

const REPORTS = ['Lab.LimitReport', 'Lab.Simulation', 'Lab.SimulationComparison', 'Lab.LogReplay'];

/** Objects of the lab's own cmdlets about limits. Nothing here is emulated. */
export const views: View[] = [
  tableView(
    'Lab.LimitSummary',
    [
      column('Identity'),
      column('MaxInboundConnection', undefined, { label: 'In all', ...right }),
      column('MaxInboundConnectionPerSource', undefined, { label: 'Per source', ...right }),
      column('MaxInboundConnectionPercentagePerSource', undefined, { label: '%', ...right }),
      column('OneSourceGets', undefined, right),
      column('StoppedBy'),
      {
        label: 'Findings',
        align: 'right',
        compute: (item) => (readProperty(item, 'Findings') as readonly unknown[] | undefined)?.length ?? 0,
      },
    ],
    { autoSize: true },
  ),
  ...REPORTS.map((type): View => ({ kind: 'custom', name: type, types: [type], parts: report })),
  tableView('Lab.LimitShare', [
    column('HeldByOthers', 12, right),
    column('OneSourceGets', 13, right),
    column('StoppedBy'),
  ]),
  listView('Lab.LimitCeiling', 'Setting Current Ceiling OneSourceGets HeldBy Text'),
  listView('Lab.Finding', 'Severity Identity Title Reason Command Proof Source'),
  listView('Lab.LogFinding', 'Severity Identity Source Title Reason Command'),
  tableView('Lab.SimulatedSource', [
    column('Source', 15),
    column('Group', 12),
    column('Attempts', 8, right),
    column('Accepted', 8, right),
    column('Refused', 8, right),
    column('Peak', 6, right),
    column('FirstRefusal', 16, right),
    column('Connector'),
  ]),
  tableView('Lab.ComparedSource', [
    column('Source', 15),
    column('Group', 12),
    column('AcceptedBefore', 14, right),
    column('AcceptedAfter', 13, right),
    column('RefusedBefore', 13, right),
    column('RefusedAfter', 12, right),
    column('PeakBefore', 10, right),
    column('PeakAfter', 9, right),
  ]),
  tableView('Lab.ReplayedSource', [
    column('Source', 15),
    column('Sessions', 8, right),
    column('Peak', 6, right),
    column('RefusedThen', 11, right),
    column('RefusedNow', 10, right),
    column('Messages', 8, right),
    column('Unused', 6, right),
    column('Connector'),
  ]),
  tableView('Lab.Switch', [column('Name', 21), column('Value', 20), column('Meaning')]),
  tableView('Lab.Connection', [
    column('Source', 15),
    column('Now', 6, right),
    column('Peak', 6, right),
    column('Limit', 9, right),
    column('Accepted', 9, right),
    column('Refused', 9, right),
    column('Connector'),
  ]),
  tableView(
    'Lab.Transport',
    [
      column('Server', 15),
      column('Status', 8),
      column('ProcessId', 9, right),
      {
        label: 'Endpoints',
        compute: (item) =>
          ((readProperty(item, 'Endpoints') as readonly unknown[] | undefined) ?? [])
            .map(
              (one) =>
                `${readProperty(one, 'Address')}:${readProperty(one, 'Port')} for ${readProperty(one, 'BindingPort')}`,
            )
            .join(', '),
      },
    ],
    { wrap: true },
  ),
];
