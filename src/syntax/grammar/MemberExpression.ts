import type { ExpressionAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import { parseIndex } from './IndexExpression.ts';
import { parseInvocation } from './InvokeMemberExpression.ts';
import type { Parser } from './Parser.ts';

/** The members, indexes and calls from `operator` on, without a gap between them. */
export function parseMembers(p: Parser, target: ExpressionAst, operator: Token): ExpressionAst {
  let expression = target;
  let links = 0;
  for (let next: Token | null = operator; next; next = p.nextMember(true)) {
    links++;
    expression = next.type === T.LBracket ? parseIndex(p, expression, next) : parseMember(p, expression, next);
  }
  p.suspicion.chain(links, expression);
  return expression;
}

function parseMember(p: Parser, target: ExpressionAst, operator: Token): ExpressionAst {
  p.skipNewLines();
  const isStatic = operator.type === T.ColonColon;
  const member = p.rules.simpleName(p) ?? computedName(p);
  if (!member) return missingMember(p, target, operator);
  const open = p.nextCall();
  if (open) return parseInvocation(p, target, open, member, isStatic);
  return { kind: 'MemberExpression', extent: p.span(target, member), target, member, isStatic };
}

/** A member named by a value, a cast or an operator before a value. */
function computedName(p: Parser): ExpressionAst | null {
  const mode = p.setMode('expression');
  const { type } = p.peek();
  const member = type.unary || type === T.LBracket ? p.rules.unary(p) : p.rules.primary(p, false);
  p.setMode(mode);
  return member;
}

function missingMember(p: Parser, target: ExpressionAst, operator: Token): ExpressionAst {
  p.incomplete('MissingPropertyName', p.after(operator));
  const mode = p.setMode('command');
  const member = p.rules.argument(p, p.next(), false) ?? p.errorExpression(p.span(target, operator));
  p.setMode(mode);
  return {
    kind: 'MemberExpression',
    extent: p.span(target, member),
    target,
    member,
    isStatic: operator.type === T.ColonColon,
  };
}
