import type { ExpressionAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import { parseIndex } from './IndexExpression.ts';
import { parseInvocation } from './InvokeMemberExpression.ts';
import type { Parser } from './Parser.ts';

/** The members, indexes and calls from `operator` on, without a gap between them. */
export function parseMembers(p: Parser, target: ExpressionAst, operator: Token): ExpressionAst {
  let expression = target;
  for (let next: Token | null = operator; next; next = p.nextMember(true)) {
    expression = next.type === T.LBracket ? parseIndex(p, expression, next) : parseMember(p, expression, next);
  }
  return expression;
}

function parseMember(p: Parser, target: ExpressionAst, operator: Token): ExpressionAst {
  p.skipNewLines();
  const isStatic = operator.type === T.ColonColon;
  const member = p.rules.simpleName(p) ?? p.rules.primary(p, false);
  if (!member) return missingMember(p, target, operator);
  const open = p.nextCall();
  if (open) return parseInvocation(p, target, open, member, isStatic);
  return { kind: 'MemberExpression', extent: p.span(target, member), target, member, isStatic };
}

function missingMember(p: Parser, target: ExpressionAst, operator: Token): ExpressionAst {
  p.incomplete('MissingPropertyName', p.after(operator));
  const member = p.rules.argument(p, p.next(), false) ?? p.errorExpression(p.span(target, operator));
  return {
    kind: 'MemberExpression',
    extent: p.span(target, member),
    target,
    member,
    isStatic: operator.type === T.ColonColon,
  };
}
