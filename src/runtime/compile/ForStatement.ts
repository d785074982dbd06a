import type { ForStatementAst, PipelineBaseAst } from '../../syntax/ast.ts';
import { normal } from '../completion.ts';
import { type BlockContext, type Execute, soleExpression, type Test } from './context.ts';
import { afterTurn, leave, nextTurn } from './loop.ts';

export function compileFor(node: ForStatementAst, context: BlockContext): Execute {
  const start = silently(node.initializer, context);
  const test: Test = node.condition === null ? () => true : context.condition(node.condition);
  const step = silently(node.iterator, context);
  const body = context.block(node.body);
  const { label } = node;
  return (frame) => {
    const { session } = frame;
    for (start(frame); test(frame); step(frame)) {
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
