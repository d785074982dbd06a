import { call, noOverload } from './call.ts';
import type { SoughtMember } from './dotnet/Sought.ts';
import type { Casts } from './overloadChoice.ts';
import type { PSType } from './PSType.ts';
import { constructors } from './typeMembers.ts';

/** `[Type]::new(arguments)`. */
export function construct(type: PSType, args: readonly unknown[], casts: Casts = null): unknown {
  const group = constructors(type);
  if (args.length === 0 && type.isValueType && type.spec.default !== undefined) return type.spec.default();
  if (group === null) throw noOverload('new', soughtConstructor(type, args.length));
  return call(group, type, args, 'new', casts);
}

const soughtConstructor = (type: PSType, count: number): SoughtMember => ({
  type,
  member: 'new',
  kind: 'constructor',
  isStatic: true,
  count,
});
