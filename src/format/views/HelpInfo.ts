import { type CustomPart, NEW_LINE } from '../layout/customText.ts';
import { column, tableView, type View } from './build.ts';

/** Help gives its lines unbroken, each with its indentation. */
export interface HelpLines {
  lines(): readonly string[];
}

const isHelp = (item: unknown): item is HelpLines => typeof (item as Partial<HelpLines> | null)?.lines === 'function';

function indented(line: string): CustomPart {
  const text = line.trimStart();
  return { indent: { left: line.length - text.length }, parts: [text, NEW_LINE] };
}

/** What Get-Help gives. Proof: recorded (the layout is in help/helpText.ts). */
export const views: View[] = [
  {
    kind: 'custom',
    name: 'help',
    types: ['HelpInfo', 'MamlCommandHelpInfo#parameter'],
    parts: (item) => (isHelp(item) ? item.lines().map(indented) : []),
  },
  tableView('HelpInfoShort', [column('Name', 33), column('Category', 9), column('Module', 25), column('Synopsis')]),
];
