import { listView, type View } from './build.ts';

const space = 'Deserialized.Microsoft.PowerShell.Commands.';

/** Imported results of Measure-Object; live ones show by their number of properties. Proof: documented. */
export const views: View[] = [
  listView(`${space}GenericMeasureInfo`, 'Count Average Sum Maximum Minimum Property'),
  listView(`${space}TextMeasureInfo`, 'Lines Words Characters Property'),
];
