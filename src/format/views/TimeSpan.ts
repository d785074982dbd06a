import { column, listView, tableView, type View } from './build.ts';

/** Proof: recorded. */
export const views: View[] = [
  listView(
    'System.TimeSpan',
    'Days Hours Minutes Seconds Milliseconds Ticks TotalDays TotalHours TotalMinutes TotalSeconds TotalMilliseconds',
  ),
  tableView(
    'System.TimeSpan',
    ['Days', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'].map((name) => column(name)),
  ),
  { kind: 'wide', name: 'System.TimeSpan', types: ['System.TimeSpan'], property: 'TotalMilliseconds' },
];
