import type { WhileStatementAst } from '../../syntax/ast.ts';
import { normal } from '../completion.ts';
import type { BlockContext, Execute } from './context.ts';
import { afterTurn, leave, nextTurn } from './loop.ts';

export function compileWhile(node: WhileStatementAst, context: BlockContext): Execute {
  const test = context.condition(node.condition);
  const body = context.block(node.body);
  const { label } = node;
  return (frame) => {
    const { session } = frame;
    while (test(frame)) {
      const completion = body(frame);
      if (completion !== normal) {
        const next = afterTurn(frame, completion, label);
        if (next !== nextTurn) return next === leave ? completion : normal;
      }
      if (--session.fuel < 0) session.refuel();
    }
    return normal;
  };
}
