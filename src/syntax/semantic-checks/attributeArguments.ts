import type { AttributeAst, ExpressionAst, StatementAst } from '../ast.ts';
import { soleExpression } from './assignmentTargets.ts';
import { type Check, type CheckContext, parentOf } from './Check.ts';

/** Arguments of attributes are known before anything runs: constants and, outside classes, script blocks. */
export const attributeArguments: Check = {
  Attribute: (node, context) => {
    for (const argument of argumentsOf(node)) {
      if (isConstant(argument)) continue;
      const inClass = isClassMember(context);
      if (!inClass && argument.kind === 'ScriptBlockExpression') continue;
      const id = inClass
        ? 'ParameterAttributeArgumentNeedsToBeConstant'
        : 'ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock';
      context.error(id, argument.extent);
    }
  },
};

function argumentsOf(node: AttributeAst): readonly ExpressionAst[] {
  const named = node.named.filter((argument) => !argument.expressionOmitted).map((argument) => argument.argument);
  return [...node.positional, ...named];
}

function isClassMember(context: CheckContext): boolean {
  const kind = parentOf(context)?.kind;
  return kind === 'PropertyMember' || kind === 'FunctionMember' || kind === 'TypeDefinition';
}

const CONSTANT_VARIABLES: ReadonlySet<string> = new Set(['true', 'false', 'null']);
/** These depend on preferences or culture, so their result is not constant. */
const CHANGING_OPERATORS: ReadonlySet<string> = new Set(['format', 'join', 'isplit', 'csplit', 'range']);

/** Whether an expression's value can be told from its text alone. */
export function isConstant(node: ExpressionAst | StatementAst): boolean {
  switch (node.kind) {
    case 'ConstantExpression':
    case 'StringConstantExpression':
    case 'TypeExpression':
      return true;
    case 'VariableExpression':
      return node.scope === null && node.drive === null && CONSTANT_VARIABLES.has(node.name.toLowerCase());
    case 'UnaryExpression':
      return isConstant(node.child);
    case 'ConvertExpression':
      return isConstant(node.child);
    case 'BinaryExpression':
      return !CHANGING_OPERATORS.has(node.operator) && isConstant(node.left) && isConstant(node.right);
    case 'ArrayLiteral':
      return node.elements.every(isConstant);
    case 'ParenExpression': {
      const inner = soleExpression(node.pipeline);
      return inner !== null && isConstant(inner);
    }
    case 'MemberExpression':
      return node.isStatic && node.target.kind === 'TypeExpression' && node.member.kind === 'StringConstantExpression';
    default:
      return false;
  }
}
