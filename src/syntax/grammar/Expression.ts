import type { BinaryExpressionAst, ExpressionAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser } from './Parser.ts';

/** An expression with binary operators; null where none begins. */
export function parseExpression(p: Parser): ExpressionAst | null {
  const mode = p.setMode('expression');
  const left = parseArrayLiteral(p);
  const expression = left && climb(p, left, 0);
  const whole = expression && p.peekIs(T.Parameter) ? refuseUnknownOperator(p, expression) : expression;
  p.setMode(mode);
  return whole;
}

/** Adds to `left` the operators that bind tighter than `floor`, with their right sides. */
function climb(p: Parser, left: ExpressionAst, floor: number): ExpressionAst {
  let expression = left;
  let links = 0;
  for (let operator = nextOperator(p, floor); operator; operator = nextOperator(p, floor)) {
    const right = climb(p, parseOperand(p, operator), operator.type.precedence);
    expression = binary(p, expression, operator, right);
    links++;
  }
  p.suspicion.chain(links, expression);
  return expression;
}

function nextOperator(p: Parser, floor: number): Token | null {
  const token = p.peek();
  if (token.type.precedence <= floor || token.type === T.Comma) return null;
  p.skip();
  p.skipNewLines();
  return token;
}

function parseOperand(p: Parser, operator: Token): ExpressionAst {
  const operand = parseArrayLiteral(p);
  if (operand) return operand;
  const extent = p.after(operator);
  p.incomplete('ExpectedValueExpression', extent, [p.extentOf(operator).text]);
  return p.errorExpression(extent);
}

function binary(p: Parser, left: ExpressionAst, operator: Token, right: ExpressionAst): BinaryExpressionAst {
  return {
    kind: 'BinaryExpression',
    extent: p.span(left, right),
    operator: operator.type.operator,
    left,
    right,
    errorExtent: p.extentOf(operator),
  };
}

/** `1 -foo`: no such operator. */
function refuseUnknownOperator(p: Parser, left: ExpressionAst): ExpressionAst {
  const token = p.next();
  p.error('UnexpectedToken', p.extentOf(token), p.extentOf(token).text);
  return p.errorExpression(p.span(left, token), left);
}

/** Operands joined by commas, which bind tighter than any operator. */
function parseArrayLiteral(p: Parser): ExpressionAst | null {
  const first = p.rules.unary(p);
  if (!first || p.commaSeparates || !p.peekIs(T.Comma)) return first;
  const from = p.pile.height;
  p.pile.add(first);
  for (let comma = p.take(T.Comma); comma; comma = p.take(T.Comma)) {
    p.skipNewLines();
    const element = p.rules.unary(p);
    if (!element) {
      p.incomplete('MissingExpressionAfterToken', p.after(comma), [',']);
      p.pile.add(p.errorExpression(p.extentOf(comma)));
      break;
    }
    p.pile.add(element);
  }
  const elements = p.pile.take<ExpressionAst>(from);
  return { kind: 'ArrayLiteral', extent: p.span(first, elements[elements.length - 1] ?? first), elements };
}
