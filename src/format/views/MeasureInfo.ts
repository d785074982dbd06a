import { listView, type View } from './build.ts';

/** Measure-Object. Proof: documented. */
export const views: View[] = [
  listView('Microsoft.PowerShell.Commands.GenericMeasureInfo', 'Count Average Sum Maximum Minimum Property'),
  listView('Microsoft.PowerShell.Commands.TextMeasureInfo', 'Lines Words Characters Property'),
];
