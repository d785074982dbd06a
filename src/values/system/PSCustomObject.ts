import { Dictionary } from '../Hashtable.ts';
import { PSCustomObject } from '../PSCustomObject.ts';
import { lazyType } from '../PSType.ts';
import { toStringPS } from '../toStringPS.ts';

export const psCustomObjectType = lazyType<unknown>(() => ({
  name: 'System.Management.Automation.PSCustomObject',
  base: 'System.Management.Automation.PSObject',
  from: (value) => (value instanceof Dictionary ? fromDictionary(value) : value),
}));

/** A note property for each key; `PSTypeName` names the object's type instead. */
function fromDictionary(source: Dictionary): PSCustomObject {
  const object = new PSCustomObject();
  for (const { key, value } of source.entries()) {
    const name = toStringPS(key);
    if (name.toLowerCase() !== 'pstypename') object.set(name, value);
    else
      object.extra = {
        members: object.extra?.members ?? new Map(),
        typeNames: [toStringPS(value), ...object.defaultTypeNames],
      };
  }
  return object;
}
