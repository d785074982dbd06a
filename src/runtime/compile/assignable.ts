import type { ExpressionAst } from '../../syntax/ast.ts';
import { assignableCall } from './assignableCall.ts';
import { assignableVariable } from './assignableVariable.ts';
import { type Assignable, type BlockContext, soleExpression } from './context.ts';
import { assignableDecorated } from './decoratedVariable.ts';
import { assignableIndex } from './IndexExpression.ts';
import { assignableMember } from './MemberExpression.ts';
import { assignableList } from './multipleAssignment.ts';

/** What may stand left of an assignment operator. The parser refuses everything else. */
export function compileAssignable(node: ExpressionAst, context: BlockContext): Assignable {
  if (node.kind === 'VariableExpression') return assignableVariable(node, context);
  if (node.kind === 'MemberExpression') return assignableMember(node, context);
  if (node.kind === 'IndexExpression') return assignableIndex(node, context);
  if (node.kind === 'InvokeMemberExpression') return assignableCall(node, context);
  if (node.kind === 'ArrayLiteral') return assignableList(node, context);
  if (node.kind === 'ConvertExpression' || node.kind === 'AttributedExpression')
    return assignableDecorated(node, context);
  const inner = node.kind === 'ParenExpression' ? soleExpression(node.pipeline) : null;
  if (inner !== null) return compileAssignable(inner, context);
  throw new Error(`nothing can be assigned to a ${node.kind}`);
}
