import { plainText } from '../plainText.ts';
import { readProperty } from '../readProperty.ts';
import type { View } from './View.ts';

const space = 'System.Management.Automation.';

function message(name: string, prefix: string): View {
  return {
    kind: 'custom',
    name,
    types: [space + name, `Deserialized.${space}${name}`],
    outOfBand: true,
    parts: (item) => [prefix + String(readProperty(item, 'Message') ?? '')],
  };
}

/** Warnings and their siblings where they were redirected into the output. Proof: recorded. */
export const views: View[] = [
  message('WarningRecord', 'WARNING: '),
  message('VerboseRecord', 'VERBOSE: '),
  message('DebugRecord', 'DEBUG: '),
  {
    kind: 'custom',
    name: 'InformationRecord',
    types: [`${space}InformationRecord`],
    outOfBand: true,
    parts: (item) => [plainText(item)],
  },
];
