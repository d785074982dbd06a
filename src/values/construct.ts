import { call, noOverload } from './call.ts';
import type { Casts } from './overloadChoice.ts';
import type { PSType } from './PSType.ts';
import { constructors } from './typeMembers.ts';

/** `[Type]::new(arguments)`. */
export function construct(type: PSType, args: readonly unknown[], casts: Casts = null): unknown {
  const group = constructors(type);
  if (args.length === 0 && type.isValueType && type.spec.default !== undefined) return type.spec.default();
  if (group === null) throw noOverload('new', args.length);
  return call(group, undefined, args, 'new', casts);
}
