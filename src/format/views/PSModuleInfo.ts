import { readProperty } from '../readProperty.ts';
import { column, listView, tableView, type View } from './build.ts';

const TYPE = 'System.Management.Automation.PSModuleInfo';

/** Get-Module. Proof: documented. */
export const views: View[] = [
  tableView(
    TYPE,
    [
      column('ModuleType', 10),
      column('Version', 10),
      column('Name', 35),
      {
        label: 'ExportedCommands',
        compute: (item) => readProperty(readProperty(item, 'ExportedCommands'), 'Keys'),
      },
    ],
    { name: 'Module' },
  ),
  listView(
    TYPE,
    'Name Path Description ModuleType Version NestedModules ExportedFunctions ExportedCmdlets ExportedVariables ExportedAliases',
  ),
  { kind: 'wide', name: 'Module', types: [TYPE], property: 'Name' },
];
