import type { IfStatementAst } from '../../syntax/ast.ts';
import { normal } from '../completion.ts';
import type { BlockContext, Execute } from './context.ts';

const nothing: Execute = () => normal;

export function compileIf(node: IfStatementAst, context: BlockContext): Execute {
  let otherwise = node.elseBody === null ? nothing : context.block(node.elseBody);
  for (let i = node.clauses.length - 1; i >= 0; i--) {
    const clause = node.clauses[i]!;
    const test = context.condition(clause.condition);
    const body = context.block(clause.body);
    const next = otherwise;
    otherwise = (frame) => (test(frame) ? body(frame) : next(frame));
  }
  return otherwise;
}
