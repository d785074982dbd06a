import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import { SwitchParameter } from '../../runtime/types/SwitchParameter.ts';
import { Collection } from '../../values/Collection.ts';
import { Hashtable } from '../../values/Hashtable.ts';
import { keyEvaluatorOf } from './evaluator.ts';
import { GroupInfo } from './GroupInfo.ts';
import { comparedObjectParameters, gathered } from './gathered.ts';
import { MISSING, propertyOrder } from './order.ts';
import { readProperties } from './propertyArguments.ts';
import { expandKeys, readKey } from './SortKeys.ts';

export default cmdlet({
  name: 'Group-Object',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.GroupObjectCommand',
  aliases: ['group'],
  proof: 'recorded',
  parameters: {
    NoElement: { type: 'switch' },
    AsHashTable: { type: 'switch', sets: ['HashTable'], aliases: ['AHT'] },
    AsString: { type: 'switch', sets: ['HashTable'] },
    Property: { type: 'object[]', position: 0 },
    ...comparedObjectParameters,
  },
  run(call, args) {
    return gathered((items) => {
      const keys = expandKeys(readProperties(call, args.Property, 'plain'), items);
      if (args.AsString && !args.AsHashTable) {
        call.fail({
          id: 'ArgumentException',
          target: SwitchParameter.present,
          message:
            'The command cannot be run because the AsString parameter requires that you specify the AsHashtable parameter.',
          category: 'InvalidArgument',
          exceptionType: 'System.ArgumentException',
        });
      }
      if (args.AsHashTable && keys.length > 1 && !args.AsString) {
        call.fail({
          id: 'ArgumentException',
          target: SwitchParameter.present,
          message:
            'The command cannot be run because using the AsHashTable parameter with more than one property requires adding the AsString parameter.',
          category: 'InvalidArgument',
          exceptionType: 'System.ArgumentException',
        });
      }
      const evaluator = keyEvaluatorOf(call);
      const columns = keys.length === 0 ? [items] : keys.map((key) => readKey(key, items, evaluator));
      const groups = groupBy(items, columns, !args.CaseSensitive, !args.NoElement);
      if (args.AsHashTable) {
        if (groups.length > 0) call.write(asHashtable(call, groups, args.AsString));
      } else for (const group of groups) call.write(group);
    });
  },
});

function groupBy(
  items: readonly unknown[],
  columns: readonly (readonly unknown[])[],
  ignoreCase: boolean,
  keepItems: boolean,
): GroupInfo[] {
  const groups: GroupInfo[] = [];
  const known = new Map<unknown, GroupInfo>();
  const single = columns.length === 1 ? (columns[0] as readonly unknown[]) : null;
  for (let i = 0; i < items.length; i++) {
    const key = single === null ? joinedKey(columns, i) : single[i];
    let group = key === null ? undefined : known.get(key);
    if (group === undefined) {
      const values = columns.map((column) => column[i]);
      group = groups.find((candidate) => isSame(candidate.values, values, ignoreCase));
      if (group === undefined) {
        group = new GroupInfo(values, keepItems);
        groups.push(group);
      }
      if (key !== null) known.set(key, group);
    }
    group.add(items[i]);
  }
  return groups;
}

/** A text that is equal only for equal texts and numbers; null when other values are among them. */
function joinedKey(columns: readonly (readonly unknown[])[], i: number): string | null {
  let key = '';
  for (const column of columns) {
    const value = column[i];
    if (typeof value === 'string') key += `"${value}"\0`;
    else if (typeof value === 'number' || typeof value === 'boolean') key += `${value}\0`;
    else return null;
  }
  return key;
}

function isSame(a: readonly unknown[], b: readonly unknown[], ignoreCase: boolean): boolean {
  return a.every((value, k) => propertyOrder(value, b[k], ignoreCase, false) === 0);
}

function asHashtable(call: CmdletCall, groups: readonly GroupInfo[], asString: boolean): Hashtable {
  const table = new Hashtable();
  for (const group of groups) {
    const [value] = group.values;
    const key = asString || value === MISSING ? group.name : value;
    if (table.has(key)) {
      call.error({
        id: 'The objects grouped by this property cannot be expanded because there is a key duplication. Provide a valid value for the property, and then try again.',
        message:
          'The objects grouped by this property cannot be expanded because there is a key duplication. Provide a valid value for the property, and then try again.',
        category: 'InvalidArgument',
        target: group,
        exceptionType: 'System.ArgumentException',
      });
    } else table.set(key, new Collection(group.items));
  }
  return table;
}
