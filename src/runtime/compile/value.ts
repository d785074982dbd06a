import type { StatementAst } from '../../syntax/ast.ts';
import { type Completion, normal, returned } from '../completion.ts';
import { FlowSignal } from '../FlowSignal.ts';
import type { Frame } from '../Frame.ts';
import { assignmentValue } from './AssignmentStatement.ts';
import { Collector } from './Collector.ts';
import { type BlockContext, type Evaluate, type Execute, soleExpression } from './context.ts';

/** A statement used as a value. */
export function compileValue(node: StatementAst, context: BlockContext): Evaluate {
  const sole = soleExpression(node);
  if (sole !== null) return context.expression(sole);
  if (node.kind === 'AssignmentStatement') return assignmentValue(node, context);
  return captured(context.statement(node));
}

export function captured(run: Execute): Evaluate {
  return (frame) => collect(frame, run).result();
}

/**
 * Runs with the output collected. A `break` or `return` inside leaves the expression as a signal to the statement list;
 * what was output before a `return` is the block's output then (recorded).
 */
export function collect(frame: Frame, run: Execute): Collector {
  const collector = new Collector();
  const before = frame.out;
  let completion: Completion;
  frame.out = collector;
  try {
    completion = run(frame);
  } finally {
    frame.out = before;
  }
  if (completion === normal) return collector;
  if (completion === returned) for (const item of collector.items) before.write(item);
  throw FlowSignal.of(frame, completion);
}
