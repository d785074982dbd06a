import type { TypeConstraintAst } from '../ast.ts';
import type { Check } from './Check.ts';

/**
 * A type that an earlier `catch` of the same `try` takes already. Types are known here by name only: the same name, or
 * any name of System after a catch of Exception itself.
 */
export const caughtTypes: Check = {
  TryStatement: (node, context) => {
    const earlier: string[] = [];
    for (const clause of node.catches) {
      const names = clause.types.map(fullName);
      clause.types.forEach((type, i) => {
        const name = names[i] ?? '';
        if (name !== '' && isCaught(earlier, name)) context.error('ExceptionTypeAlreadyCaught', type.extent, name);
      });
      earlier.push(...names);
    }
  },
};

const ACCELERATED: Readonly<Record<string, string>> = {
  int: 'System.Int32',
  string: 'System.String',
  exception: 'System.Exception',
};

/** The full name where the text gives it away, else empty. */
function fullName(type: TypeConstraintAst): string {
  const { name, element } = type.typeName;
  if (element) return '';
  return ACCELERATED[name.toLowerCase()] ?? (/^System\./i.test(name) ? name : '');
}

function isCaught(earlier: readonly string[], name: string): boolean {
  return earlier.some(
    (other) =>
      other.toLowerCase() === name.toLowerCase() || (/^System\.Exception$/i.test(other) && /Exception$/i.test(name)),
  );
}
