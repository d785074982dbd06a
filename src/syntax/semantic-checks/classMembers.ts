import type { Check } from './Check.ts';

/** A method's body has neither `param` nor named blocks. */
export const classMembers: Check = {
  FunctionMember: ({ body }, context) => {
    if (body.param) context.error('ParamBlockNotAllowedInMethod', body.param.extent);
    for (const block of [body.begin, body.process, body.dynamicParam, body.end]) {
      if (block && !block.unnamed) context.error('NamedBlockNotAllowedInMethod', block.extent);
    }
  },
};
