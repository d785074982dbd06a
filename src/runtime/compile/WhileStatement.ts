import type { WhileStatementAst } from '../../syntax/ast.ts';
import { normal } from '../completion.ts';
import type { BlockContext, Execute } from './context.ts';
import { HotSpot, hotLoops } from './hot/hotLoop.ts';
import { whileLoop } from './hot/statements.ts';
import { afterTurn, leave, nextTurn } from './loop.ts';

export function compileWhile(node: WhileStatementAst, context: BlockContext): Execute {
  const test = context.condition(node.condition);
  const body = context.block(node.body);
  const { label } = node;
  const spot = new HotSpot(context, (to) => whileLoop(node, to));
  return (frame) => {
    const { session } = frame;
    for (let turns = 0; ; turns++) {
      if (turns === hotLoops.after && spot.loop !== null) return spot.loop(frame);
      if (!test(frame)) return normal;
      const completion = body(frame);
      if (completion !== normal) {
        const next = afterTurn(frame, completion, label);
        if (next !== nextTurn) return next === leave ? completion : normal;
      }
      if (--session.fuel < 0) session.refuel();
    }
  };
}
