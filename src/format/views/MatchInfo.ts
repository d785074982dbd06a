import { invokeMethod } from '../../values/invoke.ts';
import { readProperty } from '../readProperty.ts';
import type { View } from './View.ts';

const TYPE = 'Microsoft.PowerShell.Commands.MatchInfo';

/** Select-String: `file:line:text`, the path relative to the current folder. Proof: recorded. */
export const views: View[] = [
  {
    kind: 'custom',
    name: 'MatchInfo',
    types: [TYPE],
    parts: (item, services) => [String(invokeMethod(item, 'ToString', [services.currentFolder]))],
  },
  {
    kind: 'custom',
    name: 'MatchInfo',
    types: [`Deserialized.${TYPE}`],
    parts: (item) => [String(readProperty(item, 'Line') ?? '')],
  },
];
