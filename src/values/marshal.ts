import { Byte } from './Byte.ts';
import { Char } from './Char.ts';
import { Double } from './Double.ts';
import { enumerate } from './enumerate.ts';
import { Dictionary } from './Hashtable.ts';
import { Int16 } from './Int16.ts';
import type { PSType } from './PSType.ts';
import { SByte } from './SByte.ts';
import { Single } from './Single.ts';
import { typedArray } from './typedArray.ts';
import { lookupType } from './typeLookup.ts';
import { UInt16 } from './UInt16.ts';
import { UInt32 } from './UInt32.ts';
import { UInt64 } from './UInt64.ts';

interface Boxed {
  readonly value: unknown;
}

const unbox = (value: unknown): unknown => (value as Boxed).value;

/** How an argument that has the declared type reaches our code; types not listed arrive as they are. */
const TO_NATIVE: Readonly<Record<string, (value: unknown) => unknown>> = {
  'System.Double': unbox,
  'System.Single': unbox,
  'System.Byte': unbox,
  'System.SByte': unbox,
  'System.Int16': unbox,
  'System.UInt16': unbox,
  'System.UInt32': unbox,
  'System.UInt64': unbox,
  'System.Char': (value) => String.fromCharCode((value as Char).code),
};

/** How a result becomes a value of the declared type. */
const FROM_NATIVE: Readonly<Record<string, (value: unknown) => unknown>> = {
  'System.Double': (value) => new Double(value as number),
  'System.Single': (value) => new Single(Math.fround(value as number)),
  'System.Byte': (value) => new Byte(value as number),
  'System.SByte': (value) => new SByte(value as number),
  'System.Int16': (value) => new Int16(value as number),
  'System.UInt16': (value) => new UInt16(value as number),
  'System.UInt32': (value) => new UInt32(value as number),
  'System.UInt64': (value) => new UInt64(value as bigint),
  'System.Int64': (value) => BigInt(value as number | bigint),
  'System.Char': (value) => new Char((value as string).charCodeAt(0)),
};

/** A collection arrives as something to iterate over; a dictionary gives its pairs. */
function itemsOf(value: unknown): unknown {
  return enumerate(value) ?? (value instanceof Dictionary ? value.pairs() : value);
}

const COLLECTIONS = /^System\.Collections\.(?:IEnumerable|ICollection$|Generic\.(?:IEnumerable|ICollection))/;

/** The reader of arguments of the type, null when they arrive as they are. */
export function nativeReader(type: PSType): ((value: unknown) => unknown) | null {
  return TO_NATIVE[type.fullName] ?? (COLLECTIONS.test(type.fullName) ? itemsOf : null);
}

/** Boxes results of the declared type. Results that are boxed already, or null, stay. */
export function resultBoxer(declared: string): (value: unknown) => unknown {
  if (declared === 'void' || declared === '') return () => undefined;
  const type = lookupType(declared);
  if (type === null) return keep;
  if (type.isArray && type.elementType!.fullName !== 'System.Object') return arrayBoxer(type.elementType!);
  const box = FROM_NATIVE[type.fullName];
  if (box === undefined) return keep;
  return (value) => (value === null || (typeof value === 'object' && value !== null) ? value : box(value));
}

function keep(value: unknown): unknown {
  return value === undefined ? null : value;
}

function arrayBoxer(element: PSType): (value: unknown) => unknown {
  const box = FROM_NATIVE[element.fullName];
  return (value) => {
    if (!Array.isArray(value)) return keep(value);
    const items = box === undefined ? value : value.map((item) => (typeof item === 'object' ? item : box(item)));
    return typedArray(element, items);
  };
}
