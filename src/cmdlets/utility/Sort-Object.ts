import { cmdlet } from '../../runtime/cmdlet.ts';
import { keyEvaluatorOf } from './evaluator.ts';
import { comparedObjectParameters, gathered } from './gathered.ts';
import { introsort } from './introsort.ts';
import { readProperties } from './propertyArguments.ts';
import { chainedComparer, columnComparer, expandKeys, isDescending, readKey } from './SortKeys.ts';

export default cmdlet({
  name: 'Sort-Object',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.SortObjectCommand',
  aliases: ['sort'],
  proof: 'recorded',
  parameters: {
    Property: { type: 'object[]', position: 0 },
    Descending: { type: 'switch' },
    Unique: { type: 'switch' },
    ...comparedObjectParameters,
  },
  run(call, args) {
    return gathered((items) => {
      const ignoreCase = !args.CaseSensitive;
      const keys = expandKeys(readProperties(call, args.Property, 'sort'), items);
      const evaluator = keyEvaluatorOf(call);
      const columns =
        keys.length === 0
          ? [{ values: items, descending: args.Descending }]
          : keys.map((key) => ({
              values: readKey(key, items, evaluator),
              descending: isDescending(key, args.Descending),
            }));
      const order = chainedComparer(columns.map((column) => columnComparer(column, ignoreCase)));
      const sorted = introsort(
        items.map((_, index) => index),
        order,
      );
      let last = -1;
      for (const index of sorted) {
        if (args.Unique && last >= 0 && order(last, index) === 0) continue;
        last = index;
        call.write(items[index]);
      }
    });
  },
});
