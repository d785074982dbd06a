import { elementsOf } from '../../format/elements.ts';
import { Dictionary } from '../../values/Hashtable.ts';
import { toStringPS } from '../../values/toStringPS.ts';

/** A line of a module manifest: its key, what it is for, and its value; undefined = written as a comment. */
export interface ManifestEntry {
  readonly key: string;
  readonly note: string;
  readonly value: unknown;
}

/** The text of a .psd1 file. `head`: the lines of comment at its top. */
export function manifestText(
  head: readonly string[],
  entries: readonly ManifestEntry[],
  psData: readonly ManifestEntry[],
  privateData: unknown,
): string {
  const lines = [
    '#',
    ...head.flatMap((line) => [`# ${line}`, '#']),
    '',
    '@{',
    '',
    ...entries.flatMap(entryLines),
    ...privateLines(psData, privateData),
    '}',
    '',
  ];
  return lines.join('\r\n');
}

const entryLines = ({ key, note, value }: ManifestEntry): string[] => [
  `# ${note}`,
  value === undefined ? `# ${key} = ''` : `${key} = ${literalText(value)}`,
  '',
];

/** What PowerShell itself reads stands below PSData; data that is no table takes the place of all. */
function privateLines(psData: readonly ManifestEntry[], data: unknown): string[] {
  if (data !== undefined && data !== null && !(data instanceof Dictionary))
    return [`PrivateData = ${literalText(data)}`, ''];
  const own = data instanceof Dictionary ? [...data.entries()] : [];
  return [
    'PrivateData = @{',
    '',
    ...own.map(({ key, value }) => `    ${literalText(key)} = ${literalText(value)}`),
    '    PSData = @{',
    '',
    ...psData.flatMap(entryLines).map((line) => (line === '' ? '' : `        ${line}`)),
    '    }',
    '',
    '}',
    '',
  ];
}

/** A value as source of a data file. */
export function literalText(value: unknown): string {
  if (value === null || value === undefined) return '$null';
  if (typeof value === 'boolean') return value ? '$true' : '$false';
  if (typeof value === 'number') return String(value);
  if (value instanceof Dictionary) {
    const pairs = [...value.entries()].map((entry) => `${keyText(entry.key)} = ${literalText(entry.value)}; `);
    return `@{${pairs.join('')}}`;
  }
  const elements = typeof value === 'string' ? null : elementsOf(value);
  if (elements === null) return `'${toStringPS(value).replace(/['\u2018-\u201b]/g, '$&$&')}'`;
  const items = [...elements].map(literalText);
  return items.length === 0 ? '@()' : items.length === 1 ? (items[0] as string) : items.join(', ');
}

const keyText = (key: unknown): string => {
  const text = toStringPS(key);
  return /^[a-z_]\w*$/i.test(text) ? text : literalText(text);
};
