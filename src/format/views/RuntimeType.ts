import { column, tableView, type View } from './build.ts';

/** A type literal. Proof: documented. */
export const views: View[] = [
  tableView('System.RuntimeType', [
    column('IsPublic', 8),
    column('IsSerializable', 8, { label: 'IsSerial' }),
    column('Name', 40),
    column('BaseType'),
  ]),
];
