import { readProperty } from '../readProperty.ts';
import type { View } from './View.ts';

/** Long date and time, or what `-DisplayHint` asks for (the `DateTime` script property). Proof: recorded. */
export const views: View[] = [
  {
    kind: 'custom',
    name: 'DateTime',
    types: ['System.DateTime'],
    parts: (item) => [String(readProperty(item, 'DateTime') ?? '')],
  },
];
