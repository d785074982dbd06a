/** A key that a hashtable argument may have, and the type of its value as a tool tip shows it. */
export type Key = readonly [name: string, type: string];

const EXPRESSION: Key = ['Expression', '[scriptblock]'];
const FORMAT: Key = ['FormatString', '[string]'];
const LABEL: Key = ['Label', '[string]'];
const WIDTH: Key = ['Width', '[int]'];
const ALIGNMENT: Key = ['Alignment', '[string]'];

/** The keys of calculated properties by command (recorded for Select-Object and Format-Table, else documented). */
export const CALCULATED: Readonly<Record<string, readonly Key[]>> = {
  'select-object': [['Name', '[string]'], EXPRESSION],
  'sort-object': [EXPRESSION, ['Ascending', '[bool]'], ['Descending', '[bool]']],
  'group-object': [EXPRESSION],
  'format-table': [EXPRESSION, FORMAT, LABEL, WIDTH, ALIGNMENT],
  'format-list': [EXPRESSION, FORMAT, LABEL],
  'format-wide': [EXPRESSION, FORMAT],
  'format-custom': [EXPRESSION, ['Depth', '[int]']],
  'convertto-html': [LABEL, EXPRESSION, WIDTH, ALIGNMENT],
};

/** `Get-WinEvent -FilterHashtable` (documented). */
export const EVENT_FILTER: readonly Key[] = [
  ['LogName', '[string[]]'],
  ['ProviderName', '[string[]]'],
  ['Path', '[string[]]'],
  ['Keywords', '[long[]]'],
  ['ID', '[int[]]'],
  ['Level', '[int[]]'],
  ['StartTime', '[datetime]'],
  ['EndTime', '[datetime]'],
  ['UserID', '[string]'],
  ['Data', '[string[]]'],
];
