import { isConstant } from './attributeArguments.ts';
import type { Check } from './Check.ts';

/** Bounds of the types an enum may be built on. */
const BOUNDS: Readonly<Record<string, readonly [bigint, bigint]>> = {
  byte: [0n, 255n],
  sbyte: [-128n, 127n],
  int16: [-32768n, 32767n],
  short: [-32768n, 32767n],
  uint16: [0n, 65535n],
  ushort: [0n, 65535n],
  int: [-2147483648n, 2147483647n],
  int32: [-2147483648n, 2147483647n],
  uint: [0n, 4294967295n],
  uint32: [0n, 4294967295n],
  long: [-9223372036854775808n, 9223372036854775807n],
  int64: [-9223372036854775808n, 9223372036854775807n],
  ulong: [0n, 18446744073709551615n],
  uint64: [0n, 18446744073709551615n],
};

/** An enum's values are constants that fit its underlying type. */
export const enumValues: Check = {
  TypeDefinition: (node, context) => {
    if (node.flavour !== 'enum') return;
    const base = node.baseTypes[0];
    const name = base?.typeName.name ?? 'int';
    const bounds = BOUNDS[name.toLowerCase().replace(/^system\./, '')];
    if (base && !bounds) context.error('InvalidUnderlyingType', base.extent, name);
    for (const member of node.members) {
      const value = member.kind === 'PropertyMember' ? member.initialValue : null;
      if (!value || value.kind === 'ErrorExpression') continue;
      const isMember =
        value.kind === 'MemberExpression' &&
        value.target.extent.text.slice(1, -1).toLowerCase() === node.name.toLowerCase();
      if (!isConstant(value) || isMember) context.error('EnumeratorValueMustBeConstant', value.extent);
      else if (value.kind === 'StringConstantExpression') context.error('CannotConvertValue', value.extent, name);
      else if (bounds && value.kind === 'ConstantExpression' && isOutside(value.literal.value, bounds)) {
        context.error('EnumeratorValueOutOfBounds', value.extent, name);
      }
    }
  },
};

function isOutside(value: number | bigint | string, [low, high]: readonly [bigint, bigint]): boolean {
  const number = Number(value);
  return number < Number(low) || number > Number(high);
}
