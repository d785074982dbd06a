import { type Check, type CheckContext, parentOf } from './Check.ts';

/** `@name` may stand only as an argument of its own. */
export const splatting: Check = {
  VariableExpression: (node, context) => {
    if (!node.splatted || parentOf(context)?.kind === 'Command') return;
    const id = inArgumentList(context) ? 'SplattingNotPermittedInArgumentList' : 'SplattingNotPermitted';
    context.error(id, node.extent, node.extent.text.slice(1));
  },
};

function inArgumentList({ ancestors }: CheckContext): boolean {
  return (
    ancestors[ancestors.length - 1]?.kind === 'ArrayLiteral' && ancestors[ancestors.length - 2]?.kind === 'Command'
  );
}
