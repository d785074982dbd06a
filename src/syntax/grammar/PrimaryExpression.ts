import type { ExpressionAst, StringConstantExpressionAst } from '../ast.ts';
import { isIdentifierStart } from '../lexer/characters.ts';
import type { Token } from '../tokens/Token.ts';
import { T, type TokenType } from '../tokens/TokenType.ts';
import { stringExpression } from './ExpandableString.ts';
import { parseHashtable } from './Hashtable.ts';
import { parseMembers } from './MemberExpression.ts';
import { parseArrayExpression, parseParenExpression, parseSubExpression } from './ParenExpression.ts';
import type { Parser } from './Parser.ts';
import { variableExpression } from './Variable.ts';

type PrimaryRule = (p: Parser, token: Token) => ExpressionAst | null;

let rules: Map<TokenType, PrimaryRule> | undefined;

function primaryRules(): Map<TokenType, PrimaryRule> {
  rules ??= new Map<TokenType, PrimaryRule>([
    [T.Variable, variableExpression],
    [T.SplattedVariable, variableExpression],
    [T.Number, numberExpression],
    [T.StringLiteral, stringExpression],
    [T.StringExpandable, stringExpression],
    [T.HereStringLiteral, stringExpression],
    [T.HereStringExpandable, stringExpression],
    [T.LParen, parseParenExpression],
    [T.AtParen, parseArrayExpression],
    [T.DollarParen, parseSubExpression],
    [T.AtCurly, parseHashtable],
    [T.LCurly, scriptBlockExpression],
  ]);
  return rules;
}

/** A value and, if wanted, the members that follow it; null where none begins. */
export function parsePrimaryExpression(p: Parser, withMembers: boolean): ExpressionAst | null {
  const token = p.next();
  const expression = primaryRules().get(token.type)?.(p, token) ?? null;
  if (!expression) {
    p.unget(token);
    return null;
  }
  const dot = withMembers ? p.nextMember(true) : null;
  const whole = dot ? parseMembers(p, expression, dot) : expression;
  if (token.type !== T.Variable || token.variable?.scope !== 'using') return whole;
  return p.examined({ kind: 'UsingExpression', extent: whole.extent, expression: whole });
}

function numberExpression(p: Parser, token: Token): ExpressionAst | null {
  if (!token.number) return null;
  return { kind: 'ConstantExpression', extent: p.extentOf(token), literal: token.number };
}

function scriptBlockExpression(p: Parser, token: Token): ExpressionAst {
  const scriptBlock = p.rules.scriptBlock(p, token, false);
  return { kind: 'ScriptBlockExpression', extent: scriptBlock.extent, scriptBlock };
}

/** A name made of letters, digits and underscores at the position, keywords too; null where none stands. */
export function parseSimpleName(p: Parser): StringConstantExpressionAst | null {
  if (p.ungot) p.resync(p.ungot);
  p.lexer.skipBlanks();
  if (!isIdentifierStart(p.lexer.peek())) return null;
  p.lexer.wantSimpleName = true;
  const token = p.next();
  p.lexer.wantSimpleName = false;
  return { kind: 'StringConstantExpression', extent: p.extentOf(token), value: token.value, stringType: 'bareWord' };
}
