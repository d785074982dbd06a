import { invokeStatic, hasStaticMethod } from '../../values/invoke.ts';
import { typeOf } from '../../values/typeOf.ts';
import { raise } from '../raise.ts';

/** An operator that one of the operands' types defines itself (`op_Addition` …), or the error that there is none. */
export function operatorMethod(name: string, left: unknown, right: unknown): unknown {
  for (const operand of [left, right]) {
    const type = typeOf(operand);
    if (type !== null && hasStaticMethod(type, name)) return invokeStatic(type, name, [left, right]);
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

const isPrimitive = (value: unknown): boolean => typeof value !== 'object' || value === null || typeOf(value)?.isValueType === true;
