import type { ParameterAst, StatementAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T, type TokenType } from '../tokens/TokenType.ts';
import { helpBefore } from './commentHelp.ts';
import { parseParameters } from './Parameter.ts';
import type { Parser, Placed } from './Parser.ts';

/** `function`, `filter` and `workflow`. */
export function parseFunctionDefinition(p: Parser, keyword: Token): StatementAst {
  p.skipNewLines();
  const nameToken = p.next();
  if (NO_NAMES.has(nameToken.type)) {
    p.unget(nameToken);
    p.incomplete('MissingNameAfterKeyword', p.after(keyword), [keyword.value]);
    return p.errorStatement(p.extentOf(keyword));
  }
  const { parameters, last, failed } = parseSignature(p, nameToken);
  p.skipNewLines();
  const brace = p.take(T.LCurly);
  if (!brace || failed) {
    if (!failed) p.incomplete('MissingFunctionBody', p.after(last));
    return p.errorStatement(p.span(keyword, last));
  }
  const block = p.rules.scriptBlock(p, brace, keyword.type === T.Filter);
  const help = block.help ?? helpBefore(p, keyword);
  const body = help === block.help ? block : { ...block, help };
  return p.examined({
    kind: 'FunctionDefinition',
    extent: p.span(keyword, body),
    name: nameToken.type === T.Generic ? nameToken.value : p.extentOf(nameToken).text,
    isFilter: keyword.type === T.Filter,
    isWorkflow: keyword.type === T.Workflow,
    parameters,
    body,
  });
}

/** `($a, $b)` behind the name; `parameters` is null where none are listed: `f() { param($a) }` is allowed. */
function parseSignature(
  p: Parser,
  name: Token,
): { parameters: readonly ParameterAst[] | null; last: Placed; failed: boolean } {
  p.skipNewLines();
  const open = p.take(T.LParen);
  if (!open) return { parameters: null, last: name, failed: false };
  const parameters = parseParameters(p);
  p.skipNewLines();
  const close = p.take(T.RParen);
  const last: Placed = close ?? parameters[parameters.length - 1] ?? open;
  if (!close) p.incomplete('MissingEndParenthesisInFunctionParameterList', p.after(last));
  return { parameters: parameters.length === 0 ? null : parameters, last, failed: !close };
}

/** What cannot name a function: quoted strings, variables, brackets and separators. */
const NO_NAMES: ReadonlySet<TokenType> = new Set<TokenType>([
  T.Variable,
  T.SplattedVariable,
  T.StringLiteral,
  T.StringExpandable,
  T.HereStringLiteral,
  T.HereStringExpandable,
  T.LParen,
  T.RParen,
  T.LCurly,
  T.RCurly,
  T.AtParen,
  T.AtCurly,
  T.Semi,
  T.Pipe,
  T.Ampersand,
  T.AndAnd,
  T.OrOr,
  T.Redirection,
  T.RedirectInStd,
  T.EndOfInput,
  T.Unknown,
]);
