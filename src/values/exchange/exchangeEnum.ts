import { EnumValue } from '../EnumValue.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { enumerate } from '../enumerate.ts';
import { lazyType, type PSType } from '../PSType.ts';

/** Names and numbers of an enumeration, ascending. */
export type EnumNames = Readonly<Record<string, number>>;

export interface ExchangeEnum {
  readonly type: () => PSType;
  /** The value of a number. */
  of(value: number): EnumValue;
}

/**
 * Declares an enumeration of Exchange. Flags print as `Tls, Integrated` in ascending order and read from names,
 * comma-separated names, arrays of names and numbers.
 */
export function exchangeEnum(name: string, names: EnumNames, flags: boolean): ExchangeEnum {
  const type: () => PSType = lazyType<EnumValue>(() => ({
    name,
    kind: 'enum',
    staticProperties: Object.fromEntries(
      Object.entries(names).map(([member, value]) => [`${name} ${member}`, () => new EnumValue(type(), value)]),
    ),
    from: (value) => {
      const number = readEnum(value, names, flags, name);
      return number === undefined ? undefined : new EnumValue(type(), number);
    },
    format: (value) => enumText(names, Number(value.value), flags),
    equals: (left, right) => right instanceof EnumValue && right.psType === type() && right.value === left.value,
    compare: (left, right) => (right instanceof EnumValue ? Number(left.value) - Number(right.value) : 1),
    hash: (value) => value.value,
    default: () => new EnumValue(type(), 0),
  }));
  return { type, of: (value) => new EnumValue(type(), value) };
}

/** The name of a number, the names of its bits, or the number itself. */
export function enumText(names: EnumNames, value: number, flags: boolean): string {
  const exact = Object.keys(names).find((name) => names[name] === value);
  if (exact !== undefined) return exact;
  const found: string[] = [];
  let rest = flags ? value : 0;
  for (const [name, bit] of Object.entries(names).reverse()) {
    if (bit === 0 || (rest & bit) !== bit) continue;
    found.unshift(name);
    rest ^= bit;
  }
  return rest === 0 && found.length > 0 ? found.join(', ') : String(value);
}

function readEnum(value: unknown, names: EnumNames, flags: boolean, typeName: string): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return readWords(value, names, typeName);
  if (value instanceof EnumValue) return undefined;
  const items = flags ? enumerate(value) : null;
  if (items === null) return undefined;
  let sum = 0;
  for (const item of items)
    sum |= item instanceof EnumValue ? Number(item.value) : (readEnum(item, names, flags, typeName) ?? 0);
  return sum;
}

function readWords(text: string, names: EnumNames, typeName: string): number {
  return text.split(',').reduce((sum, word) => sum | readWord(word.trim(), text, names, typeName), 0);
}

function readWord(word: string, text: string, names: EnumNames, typeName: string): number {
  const lower = word.toLowerCase();
  const exact = Object.keys(names).find((name) => name.toLowerCase() === lower);
  if (exact !== undefined) return names[exact] ?? 0;
  if (/^[-+]?\d+$/.test(word)) return Number(word);
  throw new ExceptionObject(
    'System.Management.Automation.PSInvalidCastException',
    `Cannot convert value "${text}" to type "${typeName}" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are "${Object.keys(names).join(',')}".`,
    { errorId: 'SubstringDisambiguationEnumParseThrewAnException' },
  );
}
