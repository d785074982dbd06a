import { KeyValuePair } from '../../values/collections/Dictionary.ts';
import { Dictionary } from '../../values/Hashtable.ts';
import type { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';
import { knownType } from '../../values/typeLookup.ts';

/** What `$PSBoundParameters` is: a Dictionary[string,Object] that ignores case. Proof: recorded. */
export class PSBoundParametersDictionary extends Dictionary {
  constructor() {
    super(true);
  }

  get psType(): PSType {
    return boundParametersType();
  }

  override pairs(): NetObject[] {
    const types = [knownType('System.String'), knownType('System.Object')];
    return Array.from(this.entries(), (entry) => new KeyValuePair(entry.key, entry.value, types));
  }
}

export const boundParametersType = lazyType<PSBoundParametersDictionary>(() => ({
  name: 'System.Management.Automation.PSBoundParametersDictionary',
  base: () => knownType('System.Collections.Generic.Dictionary`2[System.String,System.Object]'),
}));
