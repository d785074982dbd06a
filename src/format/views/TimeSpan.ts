import { listView, type View } from './build.ts';

/** Proof: recorded. */
export const views: View[] = [
  listView(
    'System.TimeSpan',
    'Days Hours Minutes Seconds Milliseconds Ticks TotalDays TotalHours TotalMinutes TotalSeconds TotalMilliseconds',
  ),
  { kind: 'wide', name: 'System.TimeSpan', types: ['System.TimeSpan'], property: 'TotalMilliseconds' },
];
