import { Dictionary } from './Hashtable.ts';
import type { Overload } from './NetMember.ts';
import { baseOf } from './PSObject.ts';
import type { PSType } from './PSType.ts';
import { ScriptBlock } from './ScriptBlock.ts';
import { constructors } from './typeMembers.ts';
import { typeOf } from './typeOf.ts';

/** How good a conversion is when PowerShell chooses among overloads; greater is better. Proof: recorded. */
export const RANK = {
  None: 0,
  UnrelatedArrays: 0x0f,
  ToString: 0x1f,
  IConvertible: 0x3f,
  ImplicitCast: 0x4f,
  Constructor: 0x6f,
  Parse: 0x7f,
  PSObject: 0x8f,
  Language: 0x9f,
  NullToValue: 0xaf,
  NullToRef: 0xbf,
  NumericExplicit: 0xcf,
  NumericExplicit1: 0xdf,
  NumericString: 0xef,
  NumericImplicit: 0xff,
  Assignable: 0x10f,
  StringToCharArray: 0x11a,
  Identity: 0x11f,
} as const;

/** A scalar that becomes an array of one ranks this much below the conversion of the scalar. */
const SCALAR_TO_ARRAY = 8;

/**
 * The rank of an argument for a parameter of the type. Only the types count: that the value itself does not convert shows
 * when the method is called. A type we do not know takes anything.
 */
export function conversionRank(value: unknown, wanted: PSType | null): number {
  if (wanted === null) return RANK.ImplicitCast;
  const base = baseOf(value) ?? null;
  if (base === null) return wanted.isValueType ? RANK.NullToValue : RANK.NullToRef;
  if (base instanceof ScriptBlock && wanted.spec.kind === 'delegate') return RANK.Language;
  if (base instanceof Dictionary && !isPSObject(wanted) && constructors(wanted)?.overloads.some(hasNoParameters))
    return RANK.Constructor;
  return typeRank(typeOf(base)!, wanted);
}

const isPSObject = (type: PSType): boolean => type.fullName === 'System.Management.Automation.PSObject';

function hasNoParameters(overload: Overload): boolean {
  return overload.types.length === 0;
}

/** The rank of a conversion between two types. */
export function typeRank(from: PSType, wanted: PSType): number {
  if (from === wanted) return RANK.Identity;
  if (isPSObject(wanted)) return RANK.PSObject;
  if (from.isSubtypeOf(wanted) || sameDelegate(from, wanted)) return RANK.Assignable;
  const language = languageRank(from, wanted);
  if (language > 0) return language;
  if (wanted.isArray) return arrayRank(from, wanted);
  return otherRank(from, wanted);
}

/** Delegates of the same kind: generic methods here are declared with object. */
function sameDelegate(from: PSType, wanted: PSType): boolean {
  return from.spec.kind === 'delegate' && wanted.spec.kind === 'delegate' && from.spec.name === wanted.spec.name;
}

interface Numeric {
  readonly isFloating: boolean;
  readonly widensTo: readonly string[];
  /** Conversions that lose, but are better than other losing ones. */
  readonly nearly: readonly string[];
}

const numeric = (widensTo: readonly string[], nearly: readonly string[] = [], isFloating = false): Numeric => ({
  widensTo,
  nearly,
  isFloating,
});

const NUMERIC: Readonly<Record<string, Numeric>> = {
  SByte: numeric(['Int16', 'Int32', 'Int64', 'Single', 'Double', 'Decimal'], ['Byte']),
  Byte: numeric(['Int16', 'UInt16', 'Int32', 'UInt32', 'Int64', 'UInt64', 'Single', 'Double', 'Decimal']),
  Int16: numeric(['Int32', 'Int64', 'Single', 'Double', 'Decimal'], ['UInt16']),
  UInt16: numeric(['Int32', 'UInt32', 'Int64', 'UInt64', 'Single', 'Double', 'Decimal']),
  Int32: numeric(['Int64', 'Single', 'Double', 'Decimal'], ['UInt32']),
  UInt32: numeric(['Int64', 'UInt64', 'Single', 'Double', 'Decimal']),
  Int64: numeric(['Single', 'Double', 'Decimal'], ['UInt64']),
  UInt64: numeric(['Single', 'Double', 'Decimal']),
  Single: numeric(['Double'], [], true),
  Double: numeric([], [], true),
  Decimal: numeric([], ['Single', 'Double'], true),
};

function numericOf(type: PSType): Numeric | undefined {
  return type.namespace === 'System' ? NUMERIC[type.name] : undefined;
}

/** Conversions that the language itself makes. */
function languageRank(from: PSType, wanted: PSType): number {
  if (wanted.fullName === 'System.Boolean') return RANK.Language;
  const number = numericOf(from);
  if (wanted.fullName === 'System.String') return number === undefined ? RANK.ToString : RANK.NumericString;
  if (number !== undefined) return numericRank(number, wanted);
  if (from.fullName === 'System.String') return fromStringRank(wanted);
  return 0;
}

function numericRank(from: Numeric, wanted: PSType): number {
  if (from.widensTo.includes(wanted.name) && wanted.namespace === 'System') return RANK.NumericImplicit;
  if (numericOf(wanted) !== undefined)
    return from.nearly.includes(wanted.name) ? RANK.NumericExplicit1 : RANK.NumericExplicit;
  if (wanted.fullName === 'System.Char') return RANK.NumericString;
  return wanted.isEnum && !from.isFloating ? RANK.Language : 0;
}

function fromStringRank(wanted: PSType): number {
  if (numericOf(wanted) !== undefined) return RANK.NumericString;
  if (wanted.isArray) return wanted.elementType!.fullName === 'System.Char' ? RANK.StringToCharArray : 0;
  if (wanted.isEnum || wanted.fullName === 'System.Char' || wanted.spec.parse !== undefined) return RANK.Parse;
  return wanted.spec.from !== undefined && !COLLECTIONS.has(wanted.namespace) ? RANK.Language : 0;
}

const COLLECTIONS = new Set([
  'System.Collections',
  'System.Collections.Generic',
  'System.Collections.Specialized',
  'System.Management.Automation',
]);

function arrayRank(from: PSType, wanted: PSType): number {
  const element = wanted.elementType!;
  if (from.isArray) return element.fullName === 'System.Object' ? RANK.Language : RANK.UnrelatedArrays;
  if (from.inherited('enumerate') !== undefined) return RANK.Language;
  const rank = typeRank(from, element);
  return rank === 0 ? 0 : rank - SCALAR_TO_ARRAY;
}

/** Constructors of one parameter, and what IConvertible tries for simple values. */
function otherRank(from: PSType, wanted: PSType): number {
  if (from.isArray && wanted.isEnum) return RANK.Parse;
  if (constructors(wanted)?.overloads.some((one) => takes(one, from))) return RANK.Constructor;
  if (wanted.spec.from !== undefined && wanted.inherited('enumerate') !== undefined && !wanted.isArray) {
    return from.isArray || wanted.genericArguments.length > 0 ? RANK.Constructor : 0;
  }
  return from.isValueType && from.spec.interfaces?.includes('System.IConvertible') ? RANK.IConvertible : 0;
}

function takes(overload: Overload, from: PSType): boolean {
  const type = overload.types[0];
  return (
    overload.types.length === 1 &&
    type != null &&
    (from.isSubtypeOf(type) || numericOf(from)?.widensTo.includes(type.name) === true)
  );
}
