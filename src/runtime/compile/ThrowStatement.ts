import type { ThrowStatementAst } from '../../syntax/ast.ts';
import { throwValue } from '../throwValue.ts';
import type { BlockContext, Execute } from './context.ts';

export function compileThrow(node: ThrowStatementAst, context: BlockContext): Execute {
  const { extent } = node;
  if (node.pipeline === null) return (frame) => throwValue(frame, undefined, extent);
  const value = context.value(node.pipeline);
  return (frame) => {
    const thrown = value(frame);
    frame.at = extent;
    return throwValue(frame, thrown, extent);
  };
}
