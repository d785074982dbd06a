import { column, listView, tableView, type View } from './build.ts';

const WITH = 'Microsoft.PowerShell.Commands.GroupInfo';
const WITHOUT = 'Microsoft.PowerShell.Commands.GroupInfoNoElement';
const count = column('Count', 5, { align: 'right' });

/** Proof: recorded. */
export const views: View[] = [
  tableView(WITH, [count, column('Name', 25), column('Group')]),
  listView(WITH, 'Name Count Group Values'),
  tableView(WITHOUT, [count, column('Name', 25)]),
  listView(WITHOUT, 'Name Count Values'),
];
