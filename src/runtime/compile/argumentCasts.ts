import type { ExpressionAst } from '../../syntax/ast.ts';
import type { Casts } from '../../values/overloadChoice.ts';
import type { PSType } from '../../values/PSType.ts';
import { isSpecialCast } from './casts.ts';
import type { BlockContext } from './context.ts';
import { typeGetter } from './TypeExpression.ts';

/**
 * The types that a call's arguments are cast to where they stand (`M([long]1)`): an overload that takes just these is preferred.
 * null when no argument is cast, which is nearly always.
 */
export function argumentCasts(nodes: readonly ExpressionAst[], context: BlockContext): (() => Casts) | null {
  const getters = nodes.map((node) => castOf(node, context));
  if (getters.every((getter) => getter === null)) return null;
  let types: Casts = null;
  return () => {
    types ??= getters.map((getter) => getter?.() ?? null);
    return types;
  };
}

function castOf(node: ExpressionAst, context: BlockContext): (() => PSType) | null {
  if (node.kind !== 'ConvertExpression' || isSpecialCast(node)) return null;
  return typeGetter(node.type.typeName, context);
}
