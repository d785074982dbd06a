import { toNumber } from '../../values/convert.ts';
import { formatComposite } from '../../values/format/composite.ts';
import { readProperty } from '../readProperty.ts';
import { column, listView, tableView, type View } from './build.ts';
import type { Computed } from './View.ts';

const TYPE = 'System.Management.Automation.PSDriveInfo';

function gigabytes(property: string): Computed {
  return (item) => {
    const used = readProperty(item, 'Used');
    const free = readProperty(item, 'Free');
    if (!used && !free) return undefined;
    return formatComposite('{0:###0.00}', [Number(toNumber(readProperty(item, property) ?? 0)) / 2 ** 30]);
  };
}

/** Get-PSDrive. Proof: documented. */
export const views: View[] = [
  tableView(
    TYPE,
    [
      column('Name', 10),
      { label: 'Used (GB)', width: 13, cellAlign: 'right', compute: gigabytes('Used') },
      { label: 'Free (GB)', width: 13, cellAlign: 'right', compute: gigabytes('Free') },
      { label: 'Provider', width: 13, compute: (item) => readProperty(readProperty(item, 'Provider'), 'Name') },
      { label: 'Root', width: 35, compute: (item) => readProperty(item, 'DisplayRoot') ?? readProperty(item, 'Root') },
      column('CurrentLocation', undefined, { cellAlign: 'right' }),
    ],
    { name: 'drive' },
  ),
  listView(TYPE, 'Name Description Provider Root CurrentLocation'),
];
