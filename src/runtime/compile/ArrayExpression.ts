import type { ArrayExpressionAst } from '../../syntax/ast.ts';
import { enumerate } from '../../values/enumerate.ts';
import { isSilent } from './CommandExpression.ts';
import { type BlockContext, type Evaluate, soleExpression } from './context.ts';
import { collect } from './value.ts';

/** `@( … )`: always an array. A list written inside is the array itself, not a copy. */
export function compileArrayExpression(node: ArrayExpressionAst, context: BlockContext): Evaluate {
  const { statements, traps } = node.body;
  const sole = statements.length === 1 && traps.length === 0 ? soleExpression(statements[0]!) : null;
  if (sole?.kind === 'ArrayLiteral') return context.expression(sole);
  if (sole !== null && !isSilent(sole)) return itemsOf(context.expression(sole));
  const run = context.block(node.body);
  return (frame) => collect(frame, run).items;
}

/** The items of one expression's value. Its error is that of the statement around it (recorded). */
function itemsOf(value: Evaluate): Evaluate {
  return (frame) => {
    const result = value(frame);
    if (result === undefined) return [];
    return typeof result === 'object' && result !== null ? [...(enumerate(result) ?? [result])] : [result];
  };
}
