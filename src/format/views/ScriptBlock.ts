import { plainText } from '../plainText.ts';
import type { View } from './View.ts';

/** The text between the braces. Proof: recorded. */
export const views: View[] = [
  {
    kind: 'custom',
    name: 'ScriptBlock',
    types: ['System.Management.Automation.ScriptBlock'],
    outOfBand: true,
    parts: (item) => [plainText(item)],
  },
];
