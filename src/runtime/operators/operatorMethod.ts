import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { invokeStatic } from '../../values/invoke.ts';
import type { PSType } from '../../values/PSType.ts';
import { staticMembers } from '../../values/typeMembers.ts';
import { typeOf } from '../../values/typeOf.ts';
import { raise } from '../raise.ts';

/** An operator that one of the operands' types defines itself (`op_Addition` …), or the error that there is none. */
export function operatorMethod(name: string, left: unknown, right: unknown): unknown {
  for (const [index, operand] of [left, right].entries()) {
    const type = typeOf(operand);
    if (type !== null && staticMembers(type).has(name.toLowerCase()))
      return called(type, name, [left, right], 1 - index);
  }
  const culprit = isPrimitive(left) && typeof right === 'object' && right !== null ? right : left;
  const type = typeOf(culprit)?.fullName ?? '$null';
  return raise(
    `Method invocation failed because [${type}] does not contain a method named '${name}'.`,
    'MethodNotFound',
    'InvalidOperation',
    name,
  );
}

/** The other operand is called by its number when it does not convert. Proof: recorded. */
function called(type: PSType, name: string, operands: readonly unknown[], other: number): unknown {
  try {
    return invokeStatic(type, name, operands);
  } catch (error) {
    if (!(error instanceof ExceptionObject) || error.errorId !== 'MethodArgumentConversionInvalidCastArgument')
      throw error;
    const message = error.message.replace(/^Cannot convert argument "[^"]*"/, `Cannot convert argument "${other}"`);
    const { errorId, category, inner } = error;
    throw new ExceptionObject(error.typeName, message, { errorId, inner, ...(category === null ? {} : { category }) });
  }
}

function isPrimitive(value: unknown): boolean {
  return typeof value !== 'object' || value === null || typeOf(value)?.isValueType === true;
}
