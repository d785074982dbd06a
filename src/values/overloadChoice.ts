import { convert } from './convert.ts';
import { ExceptionObject } from './ExceptionObject.ts';
import type { Overload } from './NetMember.ts';
import type { PSType } from './PSType.ts';
import { typeOf } from './typeOf.ts';

/** The overload PowerShell would call with these arguments; null when none takes that many or they are equally good. */
export function chooseOverload(overloads: readonly Overload[], args: readonly unknown[]): Overload | null {
  const possible = overloads.filter((one) => takesCount(one, args.length));
  if (possible.length <= 1) return possible[0] ?? null;
  let best: Overload | null = null;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const overload of possible) {
    const score = scoreOf(overload, args);
    if (score < bestScore) {
      best = overload;
      bestScore = score;
    }
  }
  return best;
}

function takesCount(overload: Overload, count: number): boolean {
  if (count < overload.required) return false;
  return overload.isVariadic || count <= overload.signature.parameters.length;
}

/** How far the arguments are from what the overload declares; infinite when one does not convert. */
function scoreOf(overload: Overload, args: readonly unknown[]): number {
  let score = overload.isVariadic ? 1 : 0;
  for (let i = 0; i < args.length; i++) {
    const cost = conversionCost(args[i], parameterType(overload, i, args));
    if (cost === Number.POSITIVE_INFINITY) return cost;
    score += cost;
  }
  return score + (overload.signature.parameters.length - args.length) * 0.1;
}

/** The type wanted for argument i: the element type for those that go into a `params` array. */
export function parameterType(overload: Overload, i: number, args: readonly unknown[]): PSType | null {
  const last = overload.types.length - 1;
  if (!overload.isVariadic || i < last) return overload.types[i] ?? null;
  const type = overload.types[last] ?? null;
  const passesArray = args.length === last + 1 && Array.isArray(args[last]);
  return passesArray ? type : (type?.elementType ?? null);
}

const NUMBER_ORDER = [
  'SByte',
  'Byte',
  'Int16',
  'UInt16',
  'Int32',
  'UInt32',
  'Int64',
  'UInt64',
  'Single',
  'Double',
  'Decimal',
];

function conversionCost(value: unknown, wanted: PSType | null): number {
  if (wanted === null || wanted.fullName === 'System.Management.Automation.PSObject') return 20;
  if (value === null || value === undefined)
    return wanted.isValueType ? 60 : wanted.fullName === 'System.Object' ? 3 : 2;
  const from = typeOf(value)!;
  if (from === wanted) return 0;
  if (wanted.fullName === 'System.Object') return 18;
  if (from.isSubtypeOf(wanted)) return 2;
  const widening = numericCost(from, wanted);
  if (widening !== null) return widening;
  return convertible(value, wanted) ? costOfConversion(from, wanted) : Number.POSITIVE_INFINITY;
}

function numericCost(from: PSType, wanted: PSType): number | null {
  const a = NUMBER_ORDER.indexOf(from.name);
  const b = NUMBER_ORDER.indexOf(wanted.name);
  if (a < 0 || b < 0) return null;
  return b > a ? 3 + (b - a) * 0.5 : 30 + (a - b);
}

function costOfConversion(from: PSType, wanted: PSType): number {
  if (wanted.fullName === 'System.String') return 25;
  if (from.fullName === 'System.String')
    return wanted.fullName === 'System.Char' || wanted.fullName === 'System.Char[]' ? 22 : 40;
  return 45;
}

function convertible(value: unknown, wanted: PSType): boolean {
  try {
    convert(value, wanted);
    return true;
  } catch (error) {
    if (error instanceof ExceptionObject) return false;
    throw error;
  }
}
