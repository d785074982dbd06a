import { column, listView, tableView, type View } from './build.ts';

const TYPE = 'System.Management.Automation.ProviderInfo';

/** Get-PSProvider. Proof: documented. */
export const views: View[] = [
  tableView(TYPE, [column('Name', 20), column('Capabilities'), column('Drives')], { name: 'provider' }),
  listView(TYPE, 'Name Drives Path Home Description Capabilities ImplementingType'),
];
