import type { AttributeAst, AttributeBaseAst, ExpressionAst, NamedAttributeArgumentAst, TypeNameAst } from '../ast.ts';
import { Token } from '../tokens/Token.ts';
import { T, type TokenType } from '../tokens/TokenType.ts';
import type { Parser, Placed } from './Parser.ts';

/** `[Type]`, `[Attribute(…)]` … in front of a parameter or an expression. */
export function parseAttributes(p: Parser, inExpression: boolean): readonly AttributeBaseAst[] {
  const from = p.pile.height;
  for (let attribute = parseAttribute(p); attribute; attribute = parseAttribute(p)) {
    p.pile.add(attribute);
    if (!inExpression || attribute.kind === 'Attribute') p.skipNewLines();
  }
  return p.pile.take(from);
}

/** One bracketed type or attribute; null where no bracket stands. */
export function parseAttribute(p: Parser): AttributeBaseAst | null {
  const open = takeBracket(p);
  if (!open) return null;
  p.skipNewLines();
  const typeName = p.rules.typeName(p);
  if (!typeName) {
    p.resync(open);
    p.incomplete('MissingTypename', p.after(open));
    return null;
  }
  const next = p.next();
  return next.type === T.LParen ? finishAttribute(p, open, typeName, next) : finishConstraint(p, open, typeName, next);
}

/** The bracket at the position, whatever the mode makes of it. */
function takeBracket(p: Parser): Token | null {
  const { ungot, lexer } = p;
  if (ungot && ungot.type !== T.LBracket && !(ungot.type === T.Generic && ungot.value.startsWith('['))) return null;
  if (ungot) p.resync(ungot);
  const before = lexer.position;
  lexer.skipBlanks();
  if (lexer.peek() !== 91) {
    lexer.position = before;
    return null;
  }
  const start = lexer.position++;
  return lexer.keep(new Token(T.LBracket, start, start + 1, '['));
}

function finishConstraint(p: Parser, open: Token, typeName: TypeNameAst, next: Token): AttributeBaseAst {
  if (next.type === T.RBracket) return { kind: 'TypeConstraint', extent: p.span(open, next), typeName };
  p.unget(next);
  p.error('EndSquareBracketExpectedAtEndOfAttribute', p.before(next));
  return { kind: 'TypeConstraint', extent: p.span(open, typeName), typeName };
}

function finishAttribute(p: Parser, open: Token, typeName: TypeNameAst, paren: Token): AttributeAst {
  const commaSeparates = p.commaSeparates;
  p.commaSeparates = true;
  const mode = p.setMode('expression');
  const { positional, named, last } = parseArguments(p, paren);
  p.commaSeparates = commaSeparates;
  p.skipNewLines();
  const closeParen = p.take(T.RParen);
  if (!closeParen) p.incomplete('MissingEndParenthesisInExpression', p.after(last));
  p.skipNewLines();
  const closeBracket = p.take(T.RBracket);
  if (!closeBracket && closeParen) p.incomplete('EndSquareBracketExpectedAtEndOfAttribute', p.after(closeParen));
  p.setMode(mode);
  return p.examined({
    kind: 'Attribute',
    extent: p.span(open, closeBracket ?? closeParen ?? last),
    typeName,
    positional,
    named,
  });
}

interface Arguments {
  readonly positional: ExpressionAst[];
  readonly named: NamedAttributeArgumentAst[];
  last: Placed;
}

function parseArguments(p: Parser, open: Token): Arguments {
  const list: Arguments = { positional: [], named: [], last: open };
  for (let comma: Token | null = open; comma; ) {
    p.skipNewLines();
    if (!parseArgument(p, list)) {
      if (comma !== open) missingArgument(p, list, comma);
      return list;
    }
    p.skipNewLines();
    comma = p.take(T.Comma);
    list.last = comma ?? list.last;
  }
  return list;
}

function missingArgument(p: Parser, list: Arguments, comma: Token): void {
  p.incomplete('MissingExpressionAfterToken', p.after(comma), [',']);
  const missing = p.errorExpression(p.after(comma));
  list.positional.push(missing);
  list.last = missing;
}

function parseArgument(p: Parser, list: Arguments): boolean {
  const name = p.rules.simpleName(p);
  if (!name) {
    const expression = p.rules.expression(p);
    if (!expression) return false;
    list.positional.push(expression);
    list.last = expression;
    return true;
  }
  const equals = p.take(T.Equals);
  const argument = equals ? namedValue(p, equals) : impliedTrue(name.extent);
  if (equals) list.last = argument;
  const extent = p.span(name, equals ? argument : name);
  if (list.named.some((other) => other.name.toLowerCase() === name.value.toLowerCase())) {
    p.error('DuplicateNamedArgument', extent, name.value);
  } else {
    list.named.push({ kind: 'NamedAttributeArgument', extent, name: name.value, argument, expressionOmitted: !equals });
  }
  return true;
}

function namedValue(p: Parser, equals: Token): ExpressionAst {
  p.skipNewLines();
  const value = p.rules.expression(p);
  if (value) return value;
  p.incomplete('MissingExpressionInNamedArgument', p.after(equals));
  skipBrokenArgument(p);
  return p.errorExpression(p.after(equals));
}

const ARGUMENT_ENDS: ReadonlySet<TokenType> = new Set<TokenType>([
  T.Comma,
  T.RParen,
  T.RBracket,
  T.NewLine,
  T.EndOfInput,
]);

/** Reads on behind the next comma, closing bracket or line end. */
function skipBrokenArgument(p: Parser): void {
  while (!ARGUMENT_ENDS.has(p.peek().type)) p.skip();
  if (!p.peekIs(T.EndOfInput)) p.skip();
}

/** `Mandatory` alone means `Mandatory=$true`. */
function impliedTrue(extent: NamedAttributeArgumentAst['extent']): ExpressionAst {
  return { kind: 'VariableExpression', extent, name: 'true', scope: null, drive: null, splatted: false };
}
