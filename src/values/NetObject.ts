import type { Member } from './Member.ts';
import type { PSType } from './PSType.ts';

/** Members and type names that were added to one object (Add-Member, `psobject.TypeNames.Insert`). */
export interface InstanceMembers {
  /** Added members by lower-case name, in the order of adding. */
  members: Map<string, Member>;
  /** The whole list of type names when it was changed, else null. */
  typeNames: string[] | null;
}

/** Anything that stands for a .NET value and is not a JavaScript primitive or array. */
export abstract class NetValue {
  /** The value's .NET type (`GetType()`). */
  abstract get psType(): PSType;
}

/** A .NET object that can carry members of its own. Boxed numbers cannot: a `PSObject` around them does. */
export abstract class NetObject extends NetValue {
  extra: InstanceMembers | undefined = undefined;

  /** What the `ToString` that PowerShell adds to some types gives, else null. Tables and `-join` use it, `"$x"` does not. */
  get shownText(): string | null {
    return null;
  }
}
