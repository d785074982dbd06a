import type { StatementAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser } from './Parser.ts';
import { variableExpression } from './Variable.ts';

/** `foreach ($variable in pipeline) { }`. */
export function parseForEachStatement(p: Parser, keyword: Token, label: Token | null): StatementAst {
  const start = label ?? keyword;
  p.skipNewLines();
  const refused = parseFlags(p);
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
  const extent = p.span(start, body);
  if (refused) p.error('KeywordParameterReservedForFutureUse', extent, 'foreach', refused);
  if (refused === 'throttlelimit') p.error('ThrottleLimitRequiresParallelFlag', extent);
  return {
    kind: 'ForEachStatement',
    extent,
    label: label?.value ?? null,
    variable,
    condition,
    body,
  };
}

/** `-Parallel` and `-ThrottleLimit`, which only workflows have; gives the known flag met, null without one. */
function parseFlags(p: Parser): string | null {
  let known: string | null = null;
  for (let flag = p.take(T.Parameter); flag; flag = p.take(T.Parameter)) {
    const word = flag.value.toLowerCase();
    const name = FLAGS.find((candidate) => candidate.startsWith(word));
    if (name === 'throttlelimit') parseLimit(p, flag);
    if (name) known ??= name;
    else p.error('InvalidForeachFlag', p.extentOf(flag), flag.value);
    p.skipNewLines();
  }
  return known;
}

const FLAGS = ['parallel', 'throttlelimit'];

function parseLimit(p: Parser, flag: Token): void {
  p.skipNewLines();
  if (!p.rules.argument(p, p.next(), false)) p.incomplete('MissingThrottleLimit', p.after(flag));
}
