import type { VariableExpressionAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser } from './Parser.ts';

/** The node of a variable's token. */
export function variableExpression(p: Parser, token: Token): VariableExpressionAst {
  const { variable } = token;
  const name = variable ? variable.name : token.value;
  const scope = variable ? variable.scope : null;
  const drive = variable ? variable.drive : null;
  const splatted = token.type === T.SplattedVariable;
  const node: VariableExpressionAst = {
    kind: 'VariableExpression',
    extent: p.extentOf(token),
    name,
    scope,
    drive,
    splatted,
  };
  return splatted ? p.examined(node) : node;
}
