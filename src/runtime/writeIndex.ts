import { convert, toStringPS } from '../values/convert.ts';
import { placeOf } from '../values/system/Array.ts';
import { lengthsOf } from '../values/typedArray.ts';
import { elementTypeOf, typeOf } from '../values/typeOf.ts';
import { int32 } from '../values/types.ts';
import { raise } from './raise.ts';
import { outOfRange, wholeNumbers } from './readIndex.ts';

/** `$target[index] = value`. */
export function writeIndex(target: unknown, index: unknown, value: unknown): void {
  const stored = value === undefined ? null : value;
  if (target === null || target === undefined)
    raise('Cannot index into a null array.', 'NullArray', 'InvalidOperation', null);
  if (index === null || index === undefined) {
    raise('Index operation failed; the array index evaluated to null.', 'NullArrayIndex', 'InvalidOperation', null);
  }
  if (Array.isArray(target)) writeElement(target, index, stored);
  else writeObject(target, index, stored);
}

function writeElement(target: unknown[], index: unknown, value: unknown): void {
  if (Array.isArray(index)) return lengthsOf(target) === null ? noSlices(index) : writeCell(target, index, value);
  const at = typeof index === 'number' ? index : (convert(index, int32()) as number);
  const position = at < 0 ? at + target.length : at;
  if (position < 0 || position >= target.length) throw outOfRange();
  const type = elementTypeOf(target);
  target[position] = type === null ? value : convert(value, type);
}

/** `$grid[1, 2] = value` */
function writeCell(target: unknown[], indexes: readonly unknown[], value: unknown): void {
  const place = placeOf(target, wholeNumbers(indexes));
  if (place < 0) throw outOfRange();
  target[place] = convert(value, elementTypeOf(target)!);
}

function noSlices(index: readonly unknown[]): never {
  const list = index.map((one) => toStringPS(one)).join(',');
  const message = `Array assignment to [${list}] failed because assignment to slices is not supported.`;
  return raise(message, 'ArraySliceAssignmentFailed', 'InvalidOperation', null);
}

function writeObject(target: unknown, index: unknown, value: unknown): void {
  const type = typeOf(target)!;
  if (type.setIndex === undefined || Array.isArray(index)) {
    raise(`Unable to index into an object of type "${type.fullName}".`, 'CannotIndex', 'InvalidOperation', null);
  }
  type.setIndex(target, index, value);
}
