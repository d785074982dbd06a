import { column, tableView, type View } from './build.ts';

/** Proof: documented. */
export const views: View[] = [
  tableView('System.Globalization.CultureInfo', [column('LCID', 16), column('Name', 16), column('DisplayName')]),
];
