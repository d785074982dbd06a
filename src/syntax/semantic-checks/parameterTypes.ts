import type { Check } from './Check.ts';
import { parentOf } from './Check.ts';

/** `[void]` is no type of a parameter; a method's parameter has one type at most. */
export const parameterTypes: Check = {
  Parameter: (node, context) => {
    const types = node.attributes.filter((attribute) => attribute.kind === 'TypeConstraint');
    for (const type of types) {
      if (/^(System\.)?void$/i.test(type.typeName.name)) context.error('VoidTypeConstraintNotAllowed', type.extent);
    }
    if (types.length < 2 || parentOf(context)?.kind !== 'FunctionMember') return;
    for (const type of types.slice(1)) context.error('MultipleTypeConstraintsOnMethodParam', type.extent);
  },
};
