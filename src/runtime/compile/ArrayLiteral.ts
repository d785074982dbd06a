import type { ArrayLiteralAst } from '../../syntax/ast.ts';
import type { BlockContext, Evaluate } from './context.ts';

export function compileArrayLiteral(node: ArrayLiteralAst, context: BlockContext): Evaluate {
  const elements = node.elements.map((element) => context.expression(element));
  return (frame) => {
    const items = new Array<unknown>(elements.length);
    for (let i = 0; i < elements.length; i++) {
      const value = elements[i]!(frame);
      items[i] = value === undefined ? null : value;
    }
    return items;
  };
}
