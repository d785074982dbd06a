import type { EnumValue } from '../../values/EnumValue.ts';
import { enumOf } from '../../values/system/Enum.ts';
import { knownType } from '../../values/typeLookup.ts';

/** A value of an enum by the enum's full name and the value's name or number. */
export function enumValue(type: string, value: string | number): EnumValue {
  return enumOf(knownType(type), value);
}
