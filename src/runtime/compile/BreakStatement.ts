import type { BreakStatementAst, ContinueStatementAst } from '../../syntax/ast.ts';
import { toStringPS } from '../../values/convert.ts';
import { broke, continued } from '../completion.ts';
import type { BlockContext, Execute } from './context.ts';

/** `break` and `continue`; the label may be an expression. */
export function compileBreak(node: BreakStatementAst | ContinueStatementAst, context: BlockContext): Execute {
  const completion = node.kind === 'BreakStatement' ? broke : continued;
  if (node.label === null) {
    return (frame) => {
      frame.label = null;
      return completion;
    };
  }
  const label = context.expression(node.label);
  return (frame) => {
    frame.label = toStringPS(label(frame));
    return completion;
  };
}
