import { column, tableView, type View } from './build.ts';

/** Proof: documented. */
export const views: View[] = [
  tableView('Microsoft.Powershell.Utility.FileHash', [column('Algorithm', 15), column('Hash', 70), column('Path')]),
];
