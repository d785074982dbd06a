import type { ExpressionAst, StatementBlockAst, SubExpressionAst } from '../../syntax/ast.ts';
import { enumerate } from '../../values/enumerate.ts';
import { normal } from '../completion.ts';
import { FlowSignal } from '../FlowSignal.ts';
import { afterStatementError } from '../statementError.ts';
import { isSilent } from './CommandExpression.ts';
import { type BlockContext, type Evaluate, soleExpression } from './context.ts';
import { captured } from './value.ts';

export function compileSubExpression(node: SubExpressionAst, context: BlockContext): Evaluate {
  const sole = soleOf(node.body);
  return sole === null ? captured(context.block(node.body)) : soleValue(sole, context);
}

/** The only expression of a body without traps that outputs something. */
export function soleOf(body: StatementBlockAst): ExpressionAst | null {
  if (body.statements.length !== 1 || body.traps.length > 0) return null;
  const sole = soleExpression(body.statements[0]!);
  return sole !== null && isSilent(sole) ? null : sole;
}

/** A body of one expression needs no collecting. Its error is settled as in any statement list. */
function soleValue(node: ExpressionAst, context: BlockContext): Evaluate {
  const value = context.expression(node);
  const { extent } = node;
  return (frame) => {
    try {
      frame.at = extent;
      const result = value(frame);
      frame.session.success = true;
      return typeof result === 'object' && result !== null ? unrolled(result) : result;
    } catch (error) {
      const completion = afterStatementError(frame, error, null);
      if (completion !== normal) throw FlowSignal.of(frame, completion);
      return undefined;
    }
  };
}

/** What the pipeline would make of a value: collections are taken apart and gathered again. */
function unrolled(value: object): unknown {
  const items = enumerate(value);
  if (items === null) return value;
  const list = [...items];
  return list.length === 0 ? undefined : list.length === 1 ? list[0] : list;
}
