import type { StatementAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser } from './Parser.ts';
import { variableExpression } from './Variable.ts';

/** `foreach ($variable in pipeline) { }`. */
export function parseForEachStatement(p: Parser, keyword: Token, label: Token | null): StatementAst {
  const start = label ?? keyword;
  p.skipNewLines();
  refuseParallel(p, start);
  const open = p.take(T.LParen);
  if (!open) {
    p.incomplete('MissingOpenParenthesisAfterKeyword', p.after(keyword), [keyword.value]);
    return p.errorStatement(p.span(start, keyword));
  }
  p.skipNewLines();
  const variableToken = p.take(T.Variable) ?? p.take(T.SplattedVariable);
  if (!variableToken) {
    p.incomplete('MissingVariableNameAfterForeach', p.after(open));
    return p.errorStatement(p.span(start, open));
  }
  const variable = variableExpression(p, variableToken);
  p.skipNewLines();
  const word = p.take(T.In);
  if (!word) {
    p.incomplete('MissingInInForeach', p.after(variable));
    return p.errorStatement(p.span(start, variable), variable);
  }
  p.skipNewLines();
  const condition = p.rules.pipeline(p);
  if (!condition) {
    p.incomplete('MissingForeachExpression', p.after(word));
    return p.errorStatement(p.span(start, word), variable);
  }
  p.skipNewLines();
  const close = p.take(T.RParen);
  if (!close) {
    p.incomplete('MissingEndParenthesisAfterForeach', p.after(condition));
    return p.errorStatement(p.span(start, condition), variable, condition);
  }
  const body = p.rules.block(p);
  if (!body) {
    p.incomplete('MissingForeachStatement', p.after(close));
    return p.errorStatement(p.span(start, close), variable, condition);
  }
  return {
    kind: 'ForEachStatement',
    extent: p.span(start, body),
    label: label?.value ?? null,
    variable,
    condition,
    body,
  };
}

/** `foreach -parallel` is for workflows; Windows PowerShell knows no other parameter here. */
function refuseParallel(p: Parser, start: Token): void {
  for (let flag = p.take(T.Parameter); flag; flag = p.take(T.Parameter)) {
    const known = FLAGS.find((name) => name.startsWith(flag?.value.toLowerCase() ?? ''));
    if (known) p.error('KeywordParameterReservedForFutureUse', p.extentOf(start), 'foreach', known);
    else p.error('InvalidForeachFlag', p.extentOf(flag), flag.value);
    p.skipNewLines();
  }
}

const FLAGS = ['parallel', 'throttlelimit'];
