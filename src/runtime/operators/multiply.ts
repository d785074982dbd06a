import { Char } from '../../values/Char.ts';
import { convert, numericValue } from '../../values/convert.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { enumerate } from '../../values/enumerate.ts';
import type { PSType } from '../../values/PSType.ts';
import { typeOf } from '../../values/typeOf.ts';
import { int32, uint32 } from '../../values/types.ts';
import { raise } from '../raise.ts';
import { numberFromText } from './numberFromText.ts';
import { type Arithmetic, arithmetic, int32OrDouble } from './numeric.ts';

const multiplication: Arithmetic = {
  method: 'op_Multiply',
  ints: (a, b) => int32OrDouble(a * b),
  longs: (a, b) => a * b,
  doubles: (a, b) => a * b,
  decimals: (a, b) => a.times(b),
};

/** `*`: numbers; a text or collection on the left is repeated. */
export function multiply(left: unknown, right: unknown): unknown {
  if (left === null) return null;
  if (typeof left === 'string') return repeatedText(left, times(right));
  if (typeof left === 'boolean' || left instanceof Char) return notDefined(left, right);
  if (typeof left === 'object') {
    const items = Array.isArray(left) ? left : enumerate(left);
    if (items !== null) return repeated([...items], times(right, uint32()));
  }
  return arithmetic(multiplication, left, right);
}

/** How often; for a collection it must be a UInt32 (recorded). */
function times(count: unknown, type: PSType = int32()): number {
  const wanted =
    count === null ? 0 : Number(numericValue(convert(typeof count === 'string' ? numberFromText(count) : count, type)));
  if (wanted >= 0) return wanted;
  const message = `times ('${wanted}') must be a non-negative value.\nParameter name: times\nActual value was ${wanted}.`;
  throw new ExceptionObject('System.ArgumentOutOfRangeException', message);
}

/** What one text or array may hold here: beyond it .NET too runs out of memory. */
const MOST = 2 ** 28;

function demandRoom(length: number): void {
  if (length <= MOST) return;
  throw new ExceptionObject(
    'System.OutOfMemoryException',
    "Exception of type 'System.OutOfMemoryException' was thrown.",
  );
}

function repeatedText(text: string, count: number): string {
  demandRoom(text.length * count);
  return text.repeat(count);
}

function repeated(items: readonly unknown[], count: number): unknown[] {
  demandRoom(items.length * count);
  const all: unknown[] = [];
  for (let i = 0; i < count; i++) all.push(...items);
  return all;
}

function notDefined(left: unknown, right: unknown): never {
  const types = [left, right].map((value) => (value === null ? '$null' : typeOf(value)!.fullName));
  const message = `The operation '[${types[0]}] * [${types[1]}]' is not defined.`;
  return raise(message, 'NotADefinedOperationForType', 'InvalidOperation', left);
}
