import type { ConvertExpressionAst } from '../ast.ts';
import { type Check, type CheckContext, parentOf } from './Check.ts';

/** `[ref]` must be the outermost cast, and the only one of a variable that is assigned to. */
export const references: Check = {
  ConvertExpression: (node, context) => {
    if (!isReference(node)) return;
    const outer = outerCast(context);
    if (outer) {
      if (isTarget(node, context)) context.error('ReferenceNeedsToBeByItselfInTypeConstraint', node.type.extent);
      if (isReference(outer)) context.error('ReferenceNeedsToBeByItselfInTypeSequence', node.type.extent);
      else if (!isTarget(node, context)) context.error('ReferenceNeedsToBeLastTypeInTypeConversion', node.type.extent);
    }
  },
};

function isReference(node: ConvertExpressionAst): boolean {
  return node.type.typeName.name.toLowerCase() === 'ref';
}

function outerCast(context: CheckContext): ConvertExpressionAst | null {
  const parent = parentOf(context);
  return parent?.kind === 'ConvertExpression' ? parent : null;
}

function isTarget(node: ConvertExpressionAst, context: CheckContext): boolean {
  const statement = context.ancestors.findLast((ancestor) => ancestor.kind === 'AssignmentStatement');
  if (statement?.kind !== 'AssignmentStatement') return false;
  return node.extent.start >= statement.left.extent.start && node.extent.end <= statement.left.extent.end;
}
