import type { BinaryExpressionAst, ExpressionAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import { exact } from './exact.ts';
import type { Parser } from './Parser.ts';

/** An expression with binary operators; null where none begins. */
export function parseExpression(p: Parser): ExpressionAst | null {
  const mode = p.setMode('expression');
  const expression = climb(p);
  p.setMode(mode);
  return expression;
}

function climb(p: Parser): ExpressionAst | null {
  const first = parseArrayLiteral(p);
  if (!first) return null;
  const next = p.peek().type;
  if (next.precedence === 0 && next !== T.Parameter) return first;
  const operands: ExpressionAst[] = [first];
  const operators: Token[] = [];
  for (let operator = nextOperator(p); operator; operator = nextOperator(p)) {
    while (precedence(operators) >= operator.type.precedence) reduce(p, operands, operators);
    operators.push(operator);
    operands.push(parseOperand(p, operator));
  }
  while (operators.length > 0) reduce(p, operands, operators);
  const result = operands[0] ?? null;
  return result && p.peekIs(T.Parameter) ? refuseUnknownOperator(p, result) : result;
}

/** `1 -foo`: no such operator. */
function refuseUnknownOperator(p: Parser, left: ExpressionAst): ExpressionAst {
  const token = p.next();
  p.error('UnexpectedToken', p.extentOf(token), p.extentOf(token).text);
  return p.errorExpression(p.span(left, token), left);
}

function nextOperator(p: Parser): Token | null {
  const token = p.peek();
  if (token.type.precedence === 0 || token.type === T.Comma) return null;
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

function precedence(operators: readonly Token[]): number {
  return operators[operators.length - 1]?.type.precedence ?? 0;
}

function reduce(p: Parser, operands: ExpressionAst[], operators: Token[]): void {
  const operator = operators.pop();
  const right = operands.pop();
  const left = operands.pop();
  if (!operator || !left || !right) return;
  const node: BinaryExpressionAst = {
    kind: 'BinaryExpression',
    extent: p.span(left, right),
    operator: operator.type.operator,
    left,
    right,
    errorExtent: p.extentOf(operator),
  };
  operands.push(node);
}

/** Operands joined by commas, which bind tighter than any operator. */
function parseArrayLiteral(p: Parser): ExpressionAst | null {
  const first = p.rules.unary(p);
  if (!first || p.commaSeparates || !p.peekIs(T.Comma)) return first;
  const elements: ExpressionAst[] = [first];
  for (let comma = p.take(T.Comma); comma; comma = p.take(T.Comma)) {
    p.skipNewLines();
    const element = p.rules.unary(p);
    if (!element) {
      p.incomplete('MissingExpressionAfterToken', p.after(comma), [',']);
      elements.push(p.errorExpression(p.extentOf(comma)));
      break;
    }
    elements.push(element);
  }
  return {
    kind: 'ArrayLiteral',
    extent: p.span(first, elements[elements.length - 1] ?? first),
    elements: exact(elements),
  };
}
