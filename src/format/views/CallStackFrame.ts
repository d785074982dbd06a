import { invokeMethod } from '../../values/invoke.ts';
import { column, tableView, type View } from './build.ts';

/** Get-PSCallStack. Proof: documented. */
export const views: View[] = [
  tableView(
    'System.Management.Automation.CallStackFrame',
    [
      column('Command', 20),
      column('Arguments', 30),
      { label: 'Location', compute: (item) => invokeMethod(item, 'GetScriptLocation', []) },
    ],
    { name: 'CallStackFrame' },
  ),
];
