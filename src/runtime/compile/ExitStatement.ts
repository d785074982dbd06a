import type { ExitStatementAst } from '../../syntax/ast.ts';
import { exited } from '../completion.ts';
import type { BlockContext, Execute } from './context.ts';

export function compileExit(node: ExitStatementAst, context: BlockContext): Execute {
  const value = node.pipeline === null ? () => 0 : context.value(node.pipeline);
  return (frame) => {
    frame.exitValue = value(frame);
    return exited;
  };
}
