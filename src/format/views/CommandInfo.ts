import { readProperty } from '../readProperty.ts';
import { column, listView, tableView, type View } from './build.ts';

const space = 'System.Management.Automation.';
const KINDS = 'AliasInfo ApplicationInfo CmdletInfo ExternalScriptInfo FilterInfo FunctionInfo ScriptInfo'
  .split(' ')
  .map((kind) => space + kind);

/** Get-Command, Get-Alias. Proof: documented. */
export const views: View[] = [
  tableView(
    'CommandInfo',
    [
      column('CommandType', 15),
      {
        label: 'Name',
        width: 50,
        compute: (item) =>
          String(readProperty(item, 'CommandType')) === 'Alias'
            ? readProperty(item, 'DisplayName')
            : readProperty(item, 'Name'),
      },
      column('Version', 10),
      column('Source'),
    ],
    { types: KINDS },
  ),
  tableView(`${space}CommandInfo`, [column('CommandType', 15), column('Name')], { name: 'CommandInfo' }),
  listView(`${space}ApplicationInfo`, 'Name CommandType Definition Extension Path FileVersionInfo'),
  listView(`${space}ScriptInfo`, 'Name CommandType Definition Path'),
  listView(`${space}AliasInfo`, 'DisplayName CommandType Definition ReferencedCommand ResolvedCommand'),
  listView(
    `${space}CmdletInfo`,
    'Name CommandType Definition Path AssemblyInfo DLL HelpFile ParameterSets ImplementingType Verb Noun',
  ),
  {
    ...listView('System.Management.Automation.CommandInfo', 'Name CommandType Definition'),
    types: [`${space}FilterInfo`, `${space}FunctionInfo`],
  },
];
