import { plainText } from '../../format/plainText.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import { typeNames } from '../../values/typeNames.ts';
import { orderOf } from './order.ts';

export default cmdlet({
  name: 'Get-Unique',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.GetUniqueCommand',
  aliases: ['gu'],
  defaultSet: 'AsString',
  proof: 'recorded',
  parameters: {
    InputObject: { type: 'psobject', pipeline: 'value', allowNull: true },
    AsString: { type: 'switch', sets: ['AsString'] },
    OnType: { type: 'switch', sets: ['UniqueByType'] },
  },
  run(call, args) {
    let last: unknown;
    let started = false;
    return {
      process({ InputObject }) {
        if (started && isSame(last, InputObject, args.OnType, args.AsString)) return;
        started = true;
        last = InputObject;
        call.write(InputObject);
      },
    };
  },
});

/** Neighbours are compared with regard to case: as text, by type name, or as they compare. */
function isSame(last: unknown, item: unknown, onType: boolean, asString: boolean): boolean {
  if (onType) return typeNames(last)[0] === typeNames(item)[0];
  if (asString) return orderOf(plainText(last), plainText(item), false) === 0;
  return orderOf(last, item, false) === 0;
}
