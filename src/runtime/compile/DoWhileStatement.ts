import type { DoUntilStatementAst, DoWhileStatementAst } from '../../syntax/ast.ts';
import { normal } from '../completion.ts';
import type { BlockContext, Execute } from './context.ts';
import { afterTurn, leave, nextTurn } from './loop.ts';

/** `do { } while` and, with the condition turned round, `do { } until`. */
export function compileDo(node: DoWhileStatementAst | DoUntilStatementAst, context: BlockContext): Execute {
  const test = context.condition(node.condition);
  const body = context.block(node.body);
  const goOn = node.kind === 'DoWhileStatement';
  const { label } = node;
  return (frame) => {
    const { session } = frame;
    do {
      const completion = body(frame);
      if (completion !== normal) {
        const next = afterTurn(frame, completion, label);
        if (next !== nextTurn) return next === leave ? completion : normal;
      }
      if (--session.fuel < 0) session.refuel();
    } while (test(frame) === goOn);
    return normal;
  };
}
