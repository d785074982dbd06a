import type { BinaryExpressionAst } from '../../syntax/ast.ts';
import { matching } from '../operators/match.ts';
import { split } from '../operators/split.ts';
import type { BlockContext, Evaluate } from './context.ts';

/** `-match` sets `$Matches`, `-split` may run a script block: both need to know where they run. */
export const framedOperators: Readonly<Record<string, (node: BinaryExpressionAst, context: BlockContext) => Evaluate>> =
  {
    imatch: (node, context) => compileMatch(node, context, true, false),
    cmatch: (node, context) => compileMatch(node, context, false, false),
    inotmatch: (node, context) => compileMatch(node, context, true, true),
    cnotmatch: (node, context) => compileMatch(node, context, false, true),
    isplit: (node, context) => compileSplit(node, context, true),
    csplit: (node, context) => compileSplit(node, context, false),
  };

function compileMatch(
  node: BinaryExpressionAst,
  context: BlockContext,
  ignoreCase: boolean,
  negated: boolean,
): Evaluate {
  const left = context.expression(node.left);
  const right = context.expression(node.right);
  const slot = context.layout.slot('Matches');
  return (frame) => {
    const subject = left(frame);
    return matching(frame, slot, subject === undefined ? null : subject, right(frame), ignoreCase, negated);
  };
}

function compileSplit(node: BinaryExpressionAst, context: BlockContext, ignoreCase: boolean): Evaluate {
  const left = context.expression(node.left);
  const right = context.expression(node.right);
  return (frame) => {
    const subject = left(frame);
    return split(frame, subject === undefined ? null : subject, right(frame), ignoreCase);
  };
}
