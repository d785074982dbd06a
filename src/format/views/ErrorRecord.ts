import { ErrorRecord } from '../../values/ErrorRecord.ts';
import { errorText } from '../errorView.ts';
import { plainText } from '../plainText.ts';
import type { View } from './View.ts';

/** An error as the console shows it. Proof: recorded. */
export const views: View[] = [
  {
    kind: 'custom',
    name: 'ErrorInstance',
    types: ['System.Management.Automation.ErrorRecord'],
    outOfBand: true,
    parts: (item, services) => [
      item instanceof ErrorRecord
        ? errorText(item, services.errorView === 'CategoryView' ? 'category' : 'normal', services.consoleWidth)
        : plainText(item),
    ],
  },
];
