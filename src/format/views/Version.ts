import { column, tableView, type View } from './build.ts';

/** Proof: recorded. */
export const views: View[] = [
  tableView('System.Version', [column('Major', 6), column('Minor', 6), column('Build', 6), column('Revision', 8)]),
];
