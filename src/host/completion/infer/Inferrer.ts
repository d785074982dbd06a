import type { AnyAst, CommandAst, ExpressionAst, PipelineAst, VariableExpressionAst } from '../../../syntax/ast.ts';
import type { PSType } from '../../../values/PSType.ts';
import type { Cursor } from '../Cursor.ts';
import type { Shape } from './Shape.ts';

/** Says what expressions, variables and pipelines of the text at a cursor give, without running them. */
export interface Inferrer {
  readonly cursor: Cursor;
  type(name: string): PSType | null;
  expression(node: ExpressionAst): Shape | null;
  /** What a statement puts out. */
  output(node: AnyAst): Shape | null;
  variable(node: VariableExpressionAst): Shape | null;
  /** One object of what a command puts out. */
  command(node: CommandAst): Shape | null;
  /** One object of what flows into element `index` of a pipeline. */
  flowInto(pipeline: PipelineAst, index: number): Shape | null;
}
