import { knownType } from '../typeLookup.ts';
import { typeOf } from '../typeOf.ts';
import { enumData, enumOf } from './Enum.ts';

/** System.TypeCode of a value. */
export function typeCode(value: unknown): unknown {
  const codes = knownType('System.TypeCode');
  if (value === null) return enumOf(codes, 'Empty');
  const type = typeOf(value)!;
  if (type.isEnum) return enumOf(codes, 'Int32');
  const isNamed = type.namespace === 'System' && enumData(codes).names.includes(type.name);
  return enumOf(codes, isNamed ? type.name : 'Object');
}

/** For the types that implement IConvertible. */
export const typeCodeMethod = { 'System.TypeCode GetTypeCode()': typeCode };
