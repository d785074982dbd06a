import type { AttributeBaseAst, ExpressionAst, ParameterAst, VariableExpressionAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser } from './Parser.ts';
import { variableExpression } from './Variable.ts';

/** Parameters separated by commas, up to the closing parenthesis, which is left. */
export function parseParameters(p: Parser): readonly ParameterAst[] {
  const commaSeparates = p.commaSeparates;
  p.commaSeparates = true;
  const mode = p.setMode('expression');
  const from = p.pile.height;
  for (let comma: Token | null = null; ; ) {
    const parameter = parseParameter(p);
    if (!parameter) {
      if (comma) p.incomplete('MissingExpressionAfterToken', p.after(comma), [',']);
      break;
    }
    p.pile.add(parameter);
    p.skipNewLines();
    comma = p.take(T.Comma);
    if (!comma) break;
  }
  p.setMode(mode);
  p.commaSeparates = commaSeparates;
  return p.pile.take(from);
}

function parseParameter(p: Parser): ParameterAst | null {
  p.skipNewLines();
  const attributes = p.rules.attributes(p, false);
  const token = p.take(T.Variable) ?? p.take(T.SplattedVariable);
  const lastAttribute = attributes[attributes.length - 1];
  if (!token) return lastAttribute ? brokenParameter(p, attributes, lastAttribute) : null;
  const name = variableExpression(p, token);
  p.skipNewLines();
  const equals = p.take(T.Equals);
  const defaultValue = equals ? parseDefault(p, equals) : null;
  return p.examined({
    kind: 'Parameter',
    extent: p.span(attributes[0] ?? name, defaultValue ?? name),
    name,
    attributes,
    defaultValue,
  });
}

function parseDefault(p: Parser, equals: Token): ExpressionAst {
  p.skipNewLines();
  const value = p.rules.expression(p);
  if (value) return value;
  p.incomplete('MissingExpressionAfterToken', p.after(equals), ['=']);
  return p.errorExpression(p.extentOf(equals));
}

/** Attributes without a variable: the list ends at its closing parenthesis, which is taken. */
function brokenParameter(p: Parser, attributes: readonly AttributeBaseAst[], last: AttributeBaseAst): ParameterAst {
  p.incomplete('InvalidFunctionParameter', p.after(last));
  let depth = 0;
  for (let token = p.next(); token.type !== T.EndOfInput; token = p.next()) {
    if (token.type === T.LParen || token.type === T.AtParen || token.type === T.DollarParen) depth++;
    if (token.type === T.RParen && depth-- === 0) break;
  }
  const extent = p.span(attributes[0] ?? last, last);
  const name: VariableExpressionAst = {
    kind: 'VariableExpression',
    extent,
    name: '__error__',
    scope: null,
    drive: null,
    splatted: false,
  };
  return p.examined({ kind: 'Parameter', extent, name, attributes, defaultValue: null });
}
