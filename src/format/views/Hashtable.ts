import { column, listView, tableView, type View } from './build.ts';

const ENTRY = 'System.Collections.DictionaryEntry';

/** Entries of a hashtable. Proof: recorded. */
export const views: View[] = [
  tableView(ENTRY, [column('Name', 30), column('Value')], { name: 'Dictionary' }),
  listView(ENTRY, 'Name Value'),
];
