import type { ParameterAst, StatementAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T, type TokenType } from '../tokens/TokenType.ts';
import { parseParameters } from './Parameter.ts';
import type { Parser, Placed } from './Parser.ts';

/** `function`, `filter` and `workflow`. */
export function parseFunctionDefinition(p: Parser, keyword: Token): StatementAst {
  const nameToken = p.next();
  if (!canName(nameToken.type)) {
    p.unget(nameToken);
    p.incomplete('MissingNameAfterKeyword', p.after(keyword), [keyword.value]);
    return p.errorStatement(p.extentOf(keyword));
  }
  if (keyword.type === T.Workflow) p.error('WorkflowNotSupported', p.extentOf(keyword));
  let last: Placed = nameToken;
  p.skipNewLines();
  let parameters: ParameterAst[] | null = null;
  const open = p.take(T.LParen);
  if (open) {
    parameters = parseParameters(p);
    p.skipNewLines();
    const close = p.take(T.RParen);
    last = close ?? parameters[parameters.length - 1] ?? open;
    if (!close) {
      p.incomplete('MissingEndParenthesisInFunctionParameterList', p.after(last));
      return p.errorStatement(p.span(keyword, last), ...parameters);
    }
  }
  p.skipNewLines();
  const brace = p.take(T.LCurly);
  if (!brace) {
    p.incomplete('MissingFunctionBody', p.after(last));
    return p.errorStatement(p.span(keyword, last), ...(parameters ?? []));
  }
  const body = p.rules.scriptBlock(p, brace, keyword.type === T.Filter);
  return {
    kind: 'FunctionDefinition',
    extent: p.span(keyword, body),
    name: nameToken.value,
    isFilter: keyword.type === T.Filter,
    isWorkflow: keyword.type === T.Workflow,
    parameters,
    body,
  };
}

/** Bare words, keywords, numbers and operators can name a function; quoted strings, variables and brackets cannot. */
function canName(type: TokenType): boolean {
  return type === T.Generic || type === T.Identifier || type === T.Number || type.keyword || OTHER_NAMES.has(type);
}

const OTHER_NAMES: ReadonlySet<TokenType> = new Set<TokenType>([
  T.Rem,
  T.Parameter,
  T.Dot,
  T.Multiply,
  T.Divide,
  T.Plus,
  T.Minus,
  T.Equals,
  T.Exclaim,
  T.Label,
]);
