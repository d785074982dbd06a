import { column, tableView, type View } from './build.ts';

/** Objects of our own cmdlets for the practice lab; no real shell has them. */
export const views: View[] = [
  tableView('Lab.HistoryEntry', [
    column('Number', 6, { align: 'right' }),
    column('When', 22),
    column('Who', 24),
    column('Objects', 7, { align: 'right' }),
    column('Undone', 6),
    column('Command'),
  ]),
  tableView(
    'Lab.Snapshot',
    [column('Name'), column('Taken'), column('Servers'), column('ReceiveConnectors'), column('SendConnectors')],
    { autoSize: true },
  ),
  tableView(
    'Lab.Difference',
    [
      column('Kind'),
      column('Identity'),
      column('Change'),
      column('Property'),
      column('Reference'),
      column('Difference'),
    ],
    { autoSize: true },
  ),
  tableView(
    'System.Management.Automation.Runspaces.PSSession',
    [
      column('Id', 3, { align: 'right' }),
      column('Name', 15),
      column('ComputerName', 15),
      column('State', 13),
      column('ConfigurationName', 20),
      column('Availability', 15),
    ],
    { name: 'PSSession' },
  ),
];
