import { column, tableView, type View } from './build.ts';

/** Get-Location. Proof: recorded. */
export const views: View[] = [
  tableView('System.Management.Automation.PathInfo', [column('Path')], { name: 'PathInfo' }),
];
