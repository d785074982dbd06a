import type { ExpressionAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser, Placed } from './Parser.ts';

/** `target.member(arguments)` and `target.member{ script }`. */
export function parseInvocation(
  p: Parser,
  target: ExpressionAst,
  open: Token,
  member: ExpressionAst,
  isStatic: boolean,
): ExpressionAst {
  const { list, last } = open.type === T.LParen ? parseCallArguments(p, open) : parseBlockArgument(p, open);
  return { kind: 'InvokeMemberExpression', extent: p.span(target, last), target, member, arguments: list, isStatic };
}

function parseBlockArgument(p: Parser, open: Token): { list: readonly ExpressionAst[]; last: Placed } {
  p.unget(open);
  const block = p.rules.primary(p, false);
  return { list: block ? [block] : [], last: block ?? open };
}

/** Arguments up to `)`, separated by commas. */
export function parseCallArguments(
  p: Parser,
  open: Token,
): { list: readonly ExpressionAst[]; last: Placed; closed: boolean } {
  const commaSeparates = p.commaSeparates;
  p.commaSeparates = true;
  const mode = p.setMode('expression');
  const from = p.pile.height;
  let reported = false;
  let missing: Token | null = null;
  for (let comma: Token | null = open; comma; ) {
    p.skipNewLines();
    const argument = p.rules.expression(p);
    if (!argument) {
      reported = comma !== open;
      if (reported) missing = comma;
      if (reported) p.incomplete('MissingExpressionAfterToken', p.after(comma), [',']);
      break;
    }
    p.pile.add(argument);
    p.skipNewLines();
    comma = p.take(T.Comma);
  }
  const list = p.pile.take<ExpressionAst>(from);
  p.skipNewLines();
  const close = p.take(T.RParen);
  const last: Placed = close ?? missing ?? list[list.length - 1] ?? open;
  if (!close && !reported) p.incomplete('MissingEndParenthesisInMethodCall', p.after(last));
  p.setMode(mode);
  p.commaSeparates = commaSeparates;
  return { list, last, closed: close !== null };
}
