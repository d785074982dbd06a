import { invokeStatic } from '../../values/invoke.ts';
import { staticMembers } from '../../values/typeMembers.ts';
import { typeOf } from '../../values/typeOf.ts';
import { raise } from '../raise.ts';

/** An operator that one of the operands' types defines itself (`op_Addition` …), or the error that there is none. */
export function operatorMethod(name: string, left: unknown, right: unknown): unknown {
  for (const operand of [left, right]) {
    const type = typeOf(operand);
    if (type !== null && staticMembers(type).has(name.toLowerCase())) return invokeStatic(type, name, [left, right]);
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

function isPrimitive(value: unknown): boolean {
  return typeof value !== 'object' || value === null || typeOf(value)?.isValueType === true;
}
