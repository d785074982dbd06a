import { ListObject } from './List.ts';
import type { PSType } from './PSType.ts';
import { knownType } from './typeLookup.ts';

/** System.Collections.ArrayList. */
export class ArrayList extends ListObject {
  get psType(): PSType {
    return knownType('System.Collections.ArrayList');
  }
}
