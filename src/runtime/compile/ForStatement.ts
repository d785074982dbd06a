import type { ForStatementAst, PipelineBaseAst } from '../../syntax/ast.ts';
import { normal } from '../completion.ts';
import { type BlockContext, type Execute, soleExpression, type Test } from './context.ts';
import { HotSpot, hotLoops } from './hot/hotLoop.ts';
import { forLoop } from './hot/statements.ts';
import { afterTurn, leave, nextTurn } from './loop.ts';

export function compileFor(node: ForStatementAst, context: BlockContext): Execute {
  const start = silently(node.initializer, context);
  const test: Test = node.condition === null ? () => true : context.condition(node.condition);
  const step = silently(node.iterator, context);
  const body = context.block(node.body);
  const { label } = node;
  const spot = new HotSpot(context, (to) => forLoop(node, to, true));
  return (frame) => {
    const { session } = frame;
    let turns = 0;
    start(frame);
    for (;;) {
      if (turns++ === hotLoops.after && spot.loop !== null) return spot.loop(frame);
      if (!test(frame)) return normal;
      const completion = body(frame);
      if (completion !== normal) {
        const next = afterTurn(frame, completion, label);
        if (next !== nextTurn) return next === leave ? completion : normal;
      }
      step(frame);
      if (--session.fuel < 0) session.refuel();
    }
  };
}

/** Initializer and iterator run for their effect: what they output is dropped. */
function silently(node: PipelineBaseAst | null, context: BlockContext): (frame: Parameters<Execute>[0]) => void {
  if (node === null) return () => {};
  const { extent } = node;
  const sole = soleExpression(node);
  const run = sole === null ? context.value(node) : context.expression(sole);
  return (frame) => {
    frame.at = extent;
    run(frame);
  };
}
