import type { ExpressionAst } from '../ast.ts';
import { soleExpression } from './assignmentTargets.ts';
import type { Check } from './Check.ts';

const SIGNS: Readonly<Record<string, string>> = {
  preIncrement: '++',
  postIncrement: '++',
  preDecrement: '--',
  postDecrement: '--',
};

/** `++` and `--` need something that can be assigned to. */
export const incrementTargets: Check = {
  UnaryExpression: (node, context) => {
    const sign = SIGNS[node.operator];
    const bad = sign === undefined ? null : badOperand(node.child);
    if (sign !== undefined && bad) context.error('OperatorRequiresVariableOrProperty', bad.extent, sign);
  },
};

function badOperand(operand: ExpressionAst): ExpressionAst | null {
  switch (operand.kind) {
    case 'VariableExpression':
    case 'MemberExpression':
    case 'InvokeMemberExpression':
    case 'IndexExpression':
      return null;
    case 'ParenExpression': {
      const inner = soleExpression(operand.pipeline);
      return inner ? badOperand(inner) : operand;
    }
    case 'ConvertExpression':
    case 'AttributedExpression':
      return badOperand(operand.child);
    default:
      return operand;
  }
}
