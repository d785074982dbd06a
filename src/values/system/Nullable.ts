import { convert } from '../convert.ts';
import { genericShape } from '../genericType.ts';
import { defineType, type PSType } from '../PSType.ts';

/** System.Nullable[T]: null, or what T is. */
export function nullableType(args: readonly PSType[]): PSType {
  const type = args[0]!;
  return defineType<unknown>(
    { name: 'System.Nullable`1', valueType: true, fromNull: () => null, from: (value) => convert(value, type) },
    genericShape('System.Nullable', args),
  );
}
