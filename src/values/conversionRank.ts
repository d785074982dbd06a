import { convert } from './convert.ts';
import { ExceptionObject } from './ExceptionObject.ts';
import { Dictionary } from './Hashtable.ts';
import { baseOf } from './PSObject.ts';
import type { PSType } from './PSType.ts';
import { ScriptBlock } from './ScriptBlock.ts';
import { constructors } from './typeMembers.ts';
import { typeOf } from './typeOf.ts';

/** How good a conversion is when PowerShell chooses among overloads; greater is better. Source: PowerShell's own order. */
export const RANK = {
  None: 0,
  UnrelatedArrays: 0x0f,
  ToString: 0x1f,
  Custom: 0x2f,
  Constructor: 0x6f,
  Create: 0x73,
  Parse: 0x7f,
  PSObject: 0x8f,
  Language: 0x9f,
  NullToValue: 0xaf,
  NullToRef: 0xbf,
  NumericExplicit: 0xcf,
  NumericString: 0xef,
  NumericImplicit: 0xff,
  Assignable: 0x10f,
  StringToCharArray: 0x11a,
  Identity: 0x11f,
} as const;

/** A scalar that becomes an array of one ranks this much below the conversion of the scalar. */
const SCALAR_TO_ARRAY = 8;

/** The rank of making a value one of the type; 0 when it does not convert. A type we do not know takes anything. */
export function conversionRank(value: unknown, wanted: PSType | null): number {
  if (wanted === null) return RANK.Custom;
  const base = baseOf(value) ?? null;
  if (base === null) return wanted.isValueType ? RANK.NullToValue : RANK.NullToRef;
  const from = typeOf(base)!;
  const known = typeRank(from, wanted);
  if (known > 0) return known;
  if (wanted.isArray) return arrayRank(base, wanted);
  return valueRank(base, from, wanted);
}

/** What the types alone tell. */
export function typeRank(from: PSType, wanted: PSType): number {
  if (from === wanted) return RANK.Identity;
  if (wanted.fullName === 'System.Management.Automation.PSObject') return RANK.PSObject;
  if (from.isSubtypeOf(wanted)) return RANK.Assignable;
  const a = NUMERIC[from.name];
  const b = NUMERIC[wanted.name];
  if (a === undefined || b === undefined || from.namespace !== 'System') return RANK.None;
  return a.widensTo.includes(wanted.name) ? RANK.NumericImplicit : RANK.NumericExplicit;
}

const NUMERIC: Readonly<Record<string, { widensTo: readonly string[] }>> = {
  SByte: { widensTo: ['Int16', 'Int32', 'Int64', 'Single', 'Double', 'Decimal'] },
  Byte: { widensTo: ['Int16', 'UInt16', 'Int32', 'UInt32', 'Int64', 'UInt64', 'Single', 'Double', 'Decimal'] },
  Int16: { widensTo: ['Int32', 'Int64', 'Single', 'Double', 'Decimal'] },
  UInt16: { widensTo: ['Int32', 'UInt32', 'Int64', 'UInt64', 'Single', 'Double', 'Decimal'] },
  Int32: { widensTo: ['Int64', 'Single', 'Double', 'Decimal'] },
  UInt32: { widensTo: ['Int64', 'UInt64', 'Single', 'Double', 'Decimal'] },
  Int64: { widensTo: ['Single', 'Double', 'Decimal'] },
  UInt64: { widensTo: ['Single', 'Double', 'Decimal'] },
  Single: { widensTo: ['Double'] },
  Double: { widensTo: [] },
  Decimal: { widensTo: [] },
};

/** Whether a type is one of the numbers. */
export function isNumericType(type: PSType): boolean {
  return type.namespace === 'System' && NUMERIC[type.name] !== undefined;
}

function arrayRank(value: unknown, wanted: PSType): number {
  const element = wanted.elementType!;
  if (typeof value === 'string' && element.fullName === 'System.Char') return RANK.StringToCharArray;
  if (Array.isArray(value))
    return value.every((item) => conversionRank(item, element) > 0) ? RANK.UnrelatedArrays : RANK.None;
  if (typeOf(value)!.inherited('enumerate') !== undefined)
    return converts(value, wanted) ? RANK.UnrelatedArrays : RANK.None;
  const rank = conversionRank(value, element);
  return rank === 0 ? RANK.None : rank - SCALAR_TO_ARRAY;
}

/** Conversions that depend on the value are tried. */
function valueRank(value: unknown, from: PSType, wanted: PSType): number {
  if (wanted.fullName === 'System.String') return stringRank(from);
  if (wanted.fullName === 'System.Boolean') return RANK.Language;
  if (value instanceof ScriptBlock && wanted.spec.kind === 'delegate') return RANK.Language;
  if (!converts(value, wanted)) return RANK.None;
  if (typeof value === 'string') return fromStringRank(wanted);
  if (wanted.isEnum || value instanceof Dictionary) return RANK.Language;
  return constructors(wanted) === null ? RANK.Custom : RANK.Constructor;
}

function stringRank(from: PSType): number {
  if (isNumericType(from)) return RANK.NumericString;
  return from.fullName === 'System.Char' ? RANK.Language : RANK.ToString;
}

function fromStringRank(wanted: PSType): number {
  if (isNumericType(wanted)) return RANK.NumericString;
  return wanted.fullName === 'System.Char' || wanted.isEnum || wanted.spec.parse === undefined
    ? RANK.Language
    : RANK.Parse;
}

function converts(value: unknown, wanted: PSType): boolean {
  try {
    convert(value, wanted);
    return true;
  } catch (error) {
    if (error instanceof ExceptionObject) return false;
    throw error;
  }
}
