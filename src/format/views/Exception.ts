import { readProperty } from '../readProperty.ts';
import type { View } from './View.ts';

/** Its message. Proof: reported. */
export const views: View[] = [
  {
    kind: 'custom',
    name: 'Exception',
    types: ['System.Exception'],
    outOfBand: true,
    parts: (item) => [String(readProperty(item, 'Message') ?? '')],
  },
];
