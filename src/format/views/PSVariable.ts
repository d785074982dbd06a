import { column, tableView, type View } from './build.ts';

/** Proof: recorded. */
export const views: View[] = [
  tableView('System.Management.Automation.PSVariable', [column('Name', 30), column('Value')], { name: 'Variable' }),
];
