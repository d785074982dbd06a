import { column, tableView, type View } from './build.ts';

/** Get-Member. Proof: documented. */
export const views: View[] = [
  tableView(
    'Microsoft.PowerShell.Commands.MemberDefinition',
    [column('Name'), column('MemberType'), column('Definition')],
    { autoSize: true, groupBy: { label: 'TypeName', property: 'TypeName' } },
  ),
];
