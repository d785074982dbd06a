import { toStringPS } from '../../values/convert.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { PSObject } from '../../values/PSObject.ts';
import { PSType } from '../../values/PSType.ts';
import { findType } from '../../values/registry.ts';
import { typeOf } from '../../values/typeOf.ts';

const PSOBJECT = 'System.Management.Automation.PSObject';

export function is(left: unknown, right: unknown): boolean {
  if (right === null || right === undefined) throw requiresType('is');
  const type = right instanceof PSType ? right : named(right);
  if (type.fullName === PSOBJECT && left instanceof PSObject) return true;
  return typeOf(left)?.isSubtypeOf(type) ?? false;
}

/** $null to the right of `-is` or `-as`. Proof: recorded. */
export function requiresType(operator: 'is' | 'as'): ExceptionObject {
  return new ExceptionObject(
    'System.Management.Automation.RuntimeException',
    `The right operand of '-${operator}' must be a type.`,
    { errorId: `${operator === 'is' ? 'Is' : 'As'}OperatorRequiresType`, category: 'InvalidOperation' },
  );
}

export const isNot = (left: unknown, right: unknown): boolean => !is(left, right);

function named(value: unknown): PSType {
  const text = Array.isArray(value) ? 'System.Object[]' : toStringPS(value);
  const type = Array.isArray(value) ? null : findType(text);
  if (type !== null) return type;
  throw new ExceptionObject(
    'System.Management.Automation.RuntimeException',
    `Cannot convert the "${text}" value of type "${Array.isArray(value) ? text : 'System.String'}" to type "System.Type".`,
    Array.isArray(value) ? {} : { sought: { typeName: text } },
  );
}
