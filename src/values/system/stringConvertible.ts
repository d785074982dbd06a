import type { TypeSpec } from '../PSType.ts';
import { knownType } from '../typeLookup.ts';

/** Methods of IConvertible that a text has, with the word for what they return. */
const CONVERSIONS: Readonly<Record<string, string>> = {
  ToBoolean: 'bool',
  ToByte: 'byte',
  ToChar: 'char',
  ToDateTime: 'datetime',
  ToDecimal: 'decimal',
  ToDouble: 'double',
  ToInt16: 'int16',
  ToInt32: 'int',
  ToInt64: 'long',
  ToSByte: 'sbyte',
  ToSingle: 'float',
  ToUInt16: 'uint16',
  ToUInt32: 'uint32',
  ToUInt64: 'uint64',
};

/** As `[Convert]` does it. */
function converted(text: string, name: string, word: string): unknown {
  const convert = knownType('System.Convert').spec.staticMethods?.[`${word} ${name}(System.Object value)`];
  return (convert as (value: unknown) => unknown)(text);
}

/** `'5'.ToInt32($null)` */
export const stringConvertible: NonNullable<TypeSpec<string>['methods']> = Object.fromEntries(
  Object.entries(CONVERSIONS).map(([name, word]) => [
    `${word} ${name}(System.IFormatProvider provider)`,
    (self: string) => converted(self, name, word),
  ]),
);
