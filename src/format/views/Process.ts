import { column, tableView, type View } from './build.ts';

const right = { align: 'right' } as const;

/** Get-Process. Proof: documented. */
export const views: View[] = [
  tableView('System.Diagnostics.Process', [
    column('Handles', 7, right),
    { label: 'NPM(K)', property: 'NPM', width: 7, ...right },
    { label: 'PM(K)', property: 'PM', width: 8, ...right },
    { label: 'WS(K)', property: 'WS', width: 10, ...right },
    { label: 'CPU(s)', property: 'CPU', width: 10, ...right },
    column('Id', 6, right),
    column('SI', 3, right),
    column('ProcessName'),
  ]),
];
