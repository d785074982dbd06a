import type { Check } from './Check.ts';

/** A constructor returns nothing. */
export const constructors: Check = {
  FunctionMember: (node, context) => {
    if (node.isConstructor && node.returnType) context.error('ConstructorCantHaveReturnType', node.returnType.extent);
  },
};
