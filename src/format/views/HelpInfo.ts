import { NEW_LINE } from '../layout/customText.ts';
import type { View } from './View.ts';

/** Help lays itself out for the width of the console. */
export interface HelpLines {
  lines(width: number): readonly string[];
}

const isHelp = (item: unknown): item is HelpLines => typeof (item as Partial<HelpLines> | null)?.lines === 'function';

/** What Get-Help gives. Proof: recorded (the layout is in help/helpText.ts). */
export const views: View[] = [
  {
    kind: 'custom',
    name: 'help',
    types: ['HelpInfo'],
    parts: (item, services) => (isHelp(item) ? item.lines(services.width).flatMap((line) => [line, NEW_LINE]) : []),
  },
];
