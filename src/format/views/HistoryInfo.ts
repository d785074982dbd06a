import { column, tableView, type View } from './build.ts';

const TYPE = 'Microsoft.PowerShell.Commands.HistoryInfo';

/** Get-History. Proof: documented. */
export const views: View[] = [
  tableView(TYPE, [column('Id', 4, { align: 'right' }), column('CommandLine')], { name: 'history' }),
  { kind: 'wide', name: 'history', types: [TYPE], property: 'CommandLine' },
];
