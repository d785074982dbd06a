import type { ExpressionAst } from '../ast.ts';
import { isConstant } from './attributeArguments.ts';
import type { Check, CheckContext } from './Check.ts';

/** What follows `$using:x` is worked out where the command is started: properties and constant indexes only. */
export const usingVariables: Check = {
  UsingExpression: (node, context) => checkChain(node.expression, context),
};

function checkChain(node: ExpressionAst, context: CheckContext): void {
  if (node.kind === 'InvokeMemberExpression') context.error('InvalidUsingExpression', node.extent);
  else if (node.kind === 'MemberExpression') checkChain(node.target, context);
  else if (node.kind === 'IndexExpression') {
    checkChain(node.target, context);
    if (!isConstant(node.index)) context.error('InvalidUsingExpression', node.index.extent);
  }
}
