import { Char } from '../../values/Char.ts';
import { toStringPS } from '../../values/convert.ts';
import { Double } from '../../values/Double.ts';
import { enumerate } from '../../values/enumerate.ts';
import { Dictionary, Hashtable } from '../../values/Hashtable.ts';
import { OrderedDictionary } from '../../values/OrderedDictionary.ts';
import { surroundings } from '../../values/surroundings.ts';
import { ownText } from '../../values/toStringPS.ts';
import { alreadyAdded } from '../alreadyAdded.ts';
import { raise } from '../raise.ts';
import { type Arithmetic, arithmetic, int32OrDouble } from './numeric.ts';

const addition: Arithmetic = {
  method: 'op_Addition',
  ints: (a, b) => int32OrDouble(a + b),
  longs: (a, b) => a + b,
  doubles: (a, b) => a + b,
  decimals: (a, b) => a.plus(b),
};

/** `+`: numbers, text (the left side decides), collections, hash tables, and what a type defines itself. */
export function add(left: unknown, right: unknown): unknown {
  if (typeof left === 'number' && typeof right === 'number') {
    const sum = left + right;
    return (sum | 0) === sum ? sum : new Double(sum);
  }
  if (typeof left === 'string') return left + (typeof right === 'string' ? right : textOf(right));
  if (left === null) return right;
  if (typeof left === 'object') {
    if (left instanceof Char && typeof right !== 'object') return left.toString() + textOf(right);
    if (Array.isArray(left)) return concatenated(left, right);
    if (left instanceof Dictionary) return merged(left, right);
    const items = enumerate(left);
    if (items !== null) return concatenated(items, right);
    if (left instanceof Char) return left.toString() + textOf(right);
  }
  return arithmetic(addition, left, right);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? ownText(value, surroundings.separator()) : toStringPS(value);
}

function concatenated(left: Iterable<unknown>, right: unknown): unknown[] {
  const more = Array.isArray(right) ? right : ((right === null ? null : enumerate(right)) ?? [right]);
  return [...left, ...more];
}

/** A new table of both: ordered where the left one is. */
function merged(left: Dictionary, right: unknown): Dictionary {
  if (!(right instanceof Dictionary)) {
    return raise(
      'A hash table can only be added to another hash table.',
      'AddHashTableToNonHashTable',
      'InvalidOperation',
      null,
    );
  }
  const sum = left instanceof OrderedDictionary ? new OrderedDictionary() : new Hashtable();
  for (const { key, value } of left.entries()) sum.set(key, value);
  for (const { key, value } of right.entries()) {
    if (sum.has(key)) throw alreadyAdded(sum, key);
    sum.set(key, value);
  }
  return sum;
}
