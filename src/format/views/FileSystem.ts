import { formatComposite } from '../../values/format/composite.ts';
import { typeOf } from '../../values/typeOf.ts';
import { NEW_LINE } from '../layout/customText.ts';
import { plainText } from '../plainText.ts';
import { readProperty } from '../readProperty.ts';
import { column, type View } from './build.ts';
import type { GroupBy } from './View.ts';

const types = ['System.IO.DirectoryInfo', 'System.IO.FileInfo'];

/** The provider path of the folder an item is in, without the provider. */
function parent(item: unknown): string {
  const path = readProperty(item, 'PSParentPath');
  return path === null || path === undefined ? '' : String(path).replace(/^[^:]*::/, '');
}

/** `4/20/2012  2:15 PM`: date and time each right-aligned to a fixed width. */
function lastWrite(item: unknown): unknown {
  const time = readProperty(item, 'LastWriteTime');
  return typeOf(time)?.fullName === 'System.DateTime' ? formatComposite('{0,10:d}  {0,8:t}', [time]) : time;
}

const byFolder: GroupBy = {
  label: 'Directory',
  property: 'PSParentPath',
  heading: (item: unknown) => [{ indent: { left: 4 }, parts: ['Directory: ', parent(item), NEW_LINE] }],
};

/** Get-ChildItem and its siblings. Proof: recorded (columns), documented (list). */
export const views: View[] = [
  {
    kind: 'table',
    name: 'children',
    types,
    groupBy: byFolder,
    columns: [
      column('Mode', 7),
      { label: 'LastWriteTime', width: 25, align: 'right', compute: lastWrite },
      column('Length', 14, { align: 'right' }),
      column('Name'),
    ],
  },
  {
    kind: 'list',
    name: 'children',
    types,
    groupBy: byFolder,
    items: [
      { property: 'Name' },
      { property: 'Length', when: (item) => readProperty(item, 'Length') !== undefined },
      { property: 'CreationTime' },
      { property: 'LastWriteTime' },
      { property: 'LastAccessTime' },
      { property: 'Mode', when: (item) => readProperty(item, 'Length') === undefined },
      { property: 'LinkType' },
      { property: 'Target' },
      { property: 'VersionInfo', when: (item) => readProperty(item, 'Length') !== undefined },
    ],
  },
  {
    kind: 'wide',
    name: 'children',
    types,
    groupBy: byFolder,
    compute: (item) => (readProperty(item, 'PSIsContainer') === true ? `[${plainText(item)}]` : plainText(item)),
  },
];
