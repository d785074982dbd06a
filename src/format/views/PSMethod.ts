import { elementsOf } from '../elements.ts';
import { plainText } from '../plainText.ts';
import { readProperty } from '../readProperty.ts';
import { tableView, type View } from './build.ts';

/** One line for each way to call it. */
function overloads(item: unknown): string {
  return [...(elementsOf(readProperty(item, 'OverloadDefinitions')) ?? [])].map(plainText).join('\n');
}

/** A method that is not called: `'a'.Trim`. Proof: documented. */
export const views: View[] = [
  tableView('System.Management.Automation.PSMethod', [{ label: 'OverloadDefinitions', compute: overloads }], {
    wrap: true,
  }),
];
