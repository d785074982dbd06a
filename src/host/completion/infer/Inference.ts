import type { AnyAst, CommandAst, ExpressionAst, PipelineAst, VariableExpressionAst } from '../../../syntax/ast.ts';
import type { PSType } from '../../../values/PSType.ts';
import type { Cursor } from '../Cursor.ts';
import { commandShape } from './commands.ts';
import { expressionShape } from './expressions.ts';
import type { Inferrer } from './Inferrer.ts';
import type { Shape } from './Shape.ts';
import { variableShape } from './variables.ts';

/** Chains of variables and methods that are longer than this are not followed (`$a = $b; $b = $a`). */
const MOST_STEPS = 40;

/** The one way in: joins what the other files know of expressions, variables and commands. */
export class Inference implements Inferrer {
  readonly cursor: Cursor;
  #steps = 0;

  constructor(cursor: Cursor) {
    this.cursor = cursor;
  }

  type(name: string): PSType | null {
    return this.cursor.session.types.named(name);
  }

  expression(node: ExpressionAst): Shape | null {
    if (this.#steps >= MOST_STEPS) return null;
    this.#steps++;
    const shape = expressionShape(node, this);
    this.#steps--;
    return shape;
  }

  output(node: AnyAst): Shape | null {
    if (node.kind === 'Pipeline') return this.flowInto(node, node.elements.length);
    if (node.kind === 'StatementBlock' || node.kind === 'NamedBlock') return this.#last(node.statements);
    return null;
  }

  #last(statements: readonly AnyAst[]): Shape | null {
    const last = statements.at(-1);
    return last === undefined ? null : this.output(last);
  }

  variable(node: VariableExpressionAst): Shape | null {
    return variableShape(node, this);
  }

  command(node: CommandAst): Shape | null {
    const parent = this.cursor.parentOf(node);
    const index = parent?.kind === 'Pipeline' ? parent.elements.indexOf(node) : 0;
    return commandShape(node, parent?.kind === 'Pipeline' ? () => this.flowInto(parent, index) : () => null, this);
  }

  flowInto(pipeline: PipelineAst, index: number): Shape | null {
    const source = pipeline.elements[index - 1];
    if (source === undefined) return null;
    if (source.kind === 'Command') return this.command(source);
    const shape = this.expression(source.expression);
    return index === pipeline.elements.length && index === 1 ? shape : (shape?.element ?? null);
  }
}
