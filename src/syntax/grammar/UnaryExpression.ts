import type { AttributeBaseAst, ExpressionAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser } from './Parser.ts';

/** An operand with its prefix and postfix operators, casts and attributes; null where none begins. */
export function parseUnaryExpression(p: Parser): ExpressionAst | null {
  const token = peekOperand(p);
  let expression: ExpressionAst | null;
  if (token.type.unary) expression = parsePrefixed(p, token);
  else if (token.type === T.LBracket) expression = parseBracketed(p);
  else expression = p.rules.primary(p, true);
  return expression && parsePostfix(p, expression);
}

/** The next token where a sign may belong to a number. */
function peekOperand(p: Parser): Token {
  const before = p.lexer.allowSignedNumbers;
  p.lexer.allowSignedNumbers = true;
  const { ungot } = p;
  if (ungot && (ungot.type === T.Minus || ungot.type === T.Plus)) p.resync(ungot);
  const token = p.peek();
  p.lexer.allowSignedNumbers = before;
  return token;
}

function parsePrefixed(p: Parser, token: Token): ExpressionAst | null {
  if (token.type === T.Comma && p.commaSeparates) return null;
  p.skip();
  p.skipNewLines();
  const child = parseUnaryExpression(p);
  if (!child) {
    p.incomplete('MissingExpressionAfterOperator', p.after(token), [p.extentOf(token).text]);
    return p.errorExpression(p.extentOf(token));
  }
  const extent = p.span(token, child);
  if (token.type === T.Comma) return { kind: 'ArrayLiteral', extent, elements: [child] };
  return p.examined({
    kind: 'UnaryExpression',
    extent,
    operator: PREFIX_NAMES[token.type.operator] ?? token.type.operator,
    child,
  });
}

/** Operators that are called otherwise when they stand between operands. */
const PREFIX_NAMES: Readonly<Record<string, string>> = { add: 'plus', subtract: 'minus' };

function parsePostfix(p: Parser, child: ExpressionAst): ExpressionAst {
  const token = p.peek();
  const operator = token.type === T.PlusPlus ? 'postIncrement' : token.type === T.MinusMinus ? 'postDecrement' : null;
  if (!operator) return child;
  p.skip();
  return p.examined({ kind: 'UnaryExpression', extent: p.span(child, token), operator, child });
}

/** `[type]`, `[type]::member`, `[type] operand`, `[Attribute()] operand`. */
function parseBracketed(p: Parser): ExpressionAst | null {
  const attributes = p.rules.attributes(p, true);
  const last = attributes[attributes.length - 1];
  if (!last) return null;
  let whole = last.kind === 'Attribute' ? parseAttributed(p, last) : parseTyped(p, last);
  for (let i = attributes.length - 2; i >= 0; i--) whole = wrap(p, attributes[i]!, whole);
  p.suspicion.chain(attributes.length, whole);
  return whole;
}

function wrap(p: Parser, attribute: AttributeBaseAst, child: ExpressionAst): ExpressionAst {
  const extent = p.span(attribute, child);
  if (attribute.kind === 'Attribute') return p.examined({ kind: 'AttributedExpression', extent, attribute, child });
  return p.examined({ kind: 'ConvertExpression', extent, type: attribute, child });
}

function parseAttributed(p: Parser, attribute: AttributeBaseAst): ExpressionAst {
  p.skipNewLines();
  const child = parseUnaryExpression(p);
  if (child) return wrap(p, attribute, child);
  p.incomplete('UnexpectedAttribute', attribute.extent, [attribute.typeName.extent.text]);
  return p.errorExpression(attribute.extent, attribute);
}

function parseTyped(p: Parser, type: AttributeBaseAst & { kind: 'TypeConstraint' }): ExpressionAst {
  const literal: ExpressionAst = { kind: 'TypeExpression', extent: type.extent, typeName: type.typeName };
  const member = p.nextMember(false);
  if (member) return p.rules.members(p, literal, member);
  const next = p.peek();
  if (next.type === T.NewLine || next.type === T.Comma) return literal;
  const child = parseUnaryExpression(p);
  return child ? wrap(p, type, child) : literal;
}
