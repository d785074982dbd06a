import { cmdlet } from '../../runtime/cmdlet.ts';
import { Hashtable } from '../../values/Hashtable.ts';
import { evaluatorOf } from './evaluator.ts';
import { GroupInfo } from './GroupInfo.ts';
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
    InputObject: { type: 'psobject', pipeline: 'value' },
    Culture: { type: 'string' },
    CaseSensitive: { type: 'switch' },
  },
  run(call, args) {
    const items: unknown[] = [];
    return {
      process({ InputObject }) {
        if (InputObject !== null && InputObject !== undefined) items.push(InputObject);
      },
      end() {
        const keys = expandKeys(readProperties(call, args.Property, 'plain'), items);
        if (args.AsString && !args.AsHashTable) {
          call.fail({
            id: 'ArgumentException',
            message: 'The AsString parameter must be used with the AsHashTable parameter.',
            category: 'InvalidArgument',
            exceptionType: 'System.ArgumentException',
          });
        }
        const evaluator = evaluatorOf(call);
        const columns = keys.length === 0 ? [items] : keys.map((key) => readKey(key, items, evaluator));
        const groups = groupBy(items, columns, !args.CaseSensitive, !args.NoElement);
        if (args.AsHashTable) {
          if (groups.length > 0) call.write(asHashtable(groups, args.AsString, args.CaseSensitive));
        } else for (const group of groups) call.write(group);
      },
    };
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
    const key = single === null ? columns.map((column) => quickKey(column[i])).join('\0') : quickKey(single[i]);
    let group = known.get(key);
    if (group === undefined) {
      const values = columns.map((column) => column[i]);
      group = groups.find((candidate) => isSame(candidate.values, values, ignoreCase));
      if (group === undefined) {
        group = new GroupInfo(values, keepItems);
        groups.push(group);
      }
      known.set(key, group);
    }
    group.add(items[i]);
  }
  return groups;
}

/** Equal keys surely mean the same group; different ones are compared. */
function quickKey(value: unknown): unknown {
  return value;
}

function isSame(a: readonly unknown[], b: readonly unknown[], ignoreCase: boolean): boolean {
  return a.every((value, k) => propertyOrder(value, b[k], ignoreCase, false) === 0);
}

function asHashtable(groups: readonly GroupInfo[], asString: boolean, caseSensitive: boolean): Hashtable {
  const table = new Hashtable();
  for (const group of groups) {
    const [value] = group.values;
    const key = asString ? group.name : value === MISSING ? '' : value;
    table.set(key, group.items);
  }
  return table;
}
