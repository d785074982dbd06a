import type { ExpressionAst, StatementAst } from '../ast.ts';
import type { Check, CheckContext } from './Check.ts';

/** The left side of an assignment must be able to take a value. */
export const assignmentTargets: Check = {
  AssignmentStatement: (node, context) => checkTarget(node.left, context),
};

function checkTarget(target: ExpressionAst, context: CheckContext): void {
  const bad = badTarget(target, context);
  if (bad) context.error('InvalidLeftHandSide', bad.extent);
}

/** The part that cannot be assigned to, null where all can. */
function badTarget(target: ExpressionAst, context: CheckContext): ExpressionAst | StatementAst | null {
  switch (target.kind) {
    case 'VariableExpression':
    case 'MemberExpression':
    case 'InvokeMemberExpression':
    case 'IndexExpression':
      return null;
    case 'ArrayLiteral':
      return firstBad(target.elements, context);
    case 'ParenExpression':
      return badInner(target.pipeline, context);
    case 'ConvertExpression':
      refuseVoid(target.type.typeName.name, target.type.extent, context);
      return badTarget(target.child, context);
    case 'AttributedExpression':
      return badTarget(target.child, context);
    default:
      return target;
  }
}

function firstBad(targets: readonly ExpressionAst[], context: CheckContext): ExpressionAst | StatementAst | null {
  for (const target of targets) {
    const bad = badTarget(target, context);
    if (bad) return bad;
  }
  return null;
}

function badInner(pipeline: StatementAst, context: CheckContext): ExpressionAst | StatementAst | null {
  const inner = soleExpression(pipeline);
  return inner ? badTarget(inner, context) : pipeline;
}

/** The expression of a pipeline that is nothing else. */
export function soleExpression(pipeline: StatementAst): ExpressionAst | null {
  const [element, more] = pipeline.kind === 'Pipeline' ? pipeline.elements : [];
  if (element?.kind !== 'CommandExpression' || more || element.redirections.length > 0) return null;
  return element.expression;
}

function refuseVoid(name: string, extent: ExpressionAst['extent'], context: CheckContext): void {
  if (/^(System\.)?void$/i.test(name)) context.error('VoidTypeConstraintNotAllowed', extent);
}
