import type {
  AttributeAst,
  AttributeBaseAst,
  ExpressionAst,
  FunctionMemberAst,
  ParameterAst,
  PropertyMemberAst,
  StringConstantExpressionAst,
  TypeConstraintAst,
} from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import { parseCallArguments } from './InvokeMemberExpression.ts';
import { parseParameters } from './Parameter.ts';
import type { Parser, Placed } from './Parser.ts';
import { variableExpression } from './Variable.ts';

/** What stands in front of a member's name. */
interface Modifiers {
  readonly attributes: AttributeBaseAst[];
  isStatic: boolean;
  isHidden: boolean;
  start: Placed | null;
  last: Placed | null;
}

/** What is left of a member that has been complained about: the next one may still be sound. */
type Broken = 'broken';

/** A property or method; null where no member begins. */
export function parseClassMember(p: Parser, className: string): PropertyMemberAst | FunctionMemberAst | Broken | null {
  const modifiers = parseModifiers(p);
  const variable = p.take(T.Variable);
  if (variable) return parseProperty(p, modifiers, variable);
  const name = p.rules.simpleName(p);
  if (name) return parseMethod(p, modifiers, name, className);
  if (!modifiers.last) return null;
  p.incomplete('IncompleteMemberDefinition', p.after(modifiers.last));
  return 'broken';
}

function parseModifiers(p: Parser): Modifiers {
  const modifiers: Modifiers = { attributes: [], isStatic: false, isHidden: false, start: null, last: null };
  for (;;) {
    p.skipNewLines();
    const attribute = p.rules.attribute(p);
    const word = attribute ? null : (p.take(T.Static) ?? p.take(T.Hidden));
    const next = attribute ?? word;
    if (!next) return modifiers;
    modifiers.start ??= next;
    modifiers.last = next;
    if (attribute) modifiers.attributes.push(attribute);
    else if (word) setModifier(p, modifiers, word);
  }
}

function setModifier(p: Parser, modifiers: Modifiers, word: Token): void {
  const key = word.type === T.Static ? 'isStatic' : 'isHidden';
  if (modifiers[key]) p.error('DuplicateQualifier', p.extentOf(word), word.value);
  modifiers[key] = true;
}

function typeOf(p: Parser, attributes: readonly AttributeBaseAst[]): TypeConstraintAst | null {
  const types = attributes.filter((a) => a.kind === 'TypeConstraint');
  for (const extra of types.slice(1)) p.error('TooManyTypes', extra.extent);
  return types[0] ?? null;
}

function attributesOf(attributes: readonly AttributeBaseAst[]): AttributeAst[] {
  return attributes.filter((a) => a.kind === 'Attribute');
}

function parseProperty(p: Parser, modifiers: Modifiers, token: Token): PropertyMemberAst {
  const variable = variableExpression(p, token);
  const mode = p.setMode('expression');
  const equals = p.take(T.Equals);
  let initialValue: ExpressionAst | null = null;
  if (equals) {
    p.skipNewLines();
    initialValue = p.rules.expression(p);
  }
  p.setMode(mode);
  const last: Placed = initialValue ?? token;
  const end = p.peek();
  if (end.type !== T.NewLine && end.type !== T.Semi && end.type !== T.RCurly)
    p.incomplete('MissingPropertyTerminator', p.after(last));
  const semi = p.take(T.Semi);
  return {
    kind: 'PropertyMember',
    extent: p.span(modifiers.start ?? token, semi ?? last),
    name: variable.name,
    type: typeOf(p, modifiers.attributes),
    attributes: attributesOf(modifiers.attributes),
    initialValue,
    isStatic: modifiers.isStatic,
    isHidden: modifiers.isHidden,
  };
}

function parseMethod(
  p: Parser,
  modifiers: Modifiers,
  name: StringConstantExpressionAst,
  className: string,
): FunctionMemberAst | Broken {
  const isConstructor = name.value.toLowerCase() === className.toLowerCase();
  const signature = parseMethodSignature(p, name, isConstructor);
  p.skipNewLines();
  const brace = p.take(T.LCurly);
  if (!brace && (!signature.failed || signature.parameters === null))
    p.incomplete('MissingFunctionBody', p.after(signature.last));
  if (!brace || (signature.failed && signature.parameters !== null)) {
    skipToBrace(p);
    return 'broken';
  }
  const body = p.rules.scriptBlock(p, brace, false);
  return {
    kind: 'FunctionMember',
    extent: p.span(modifiers.start ?? name, body),
    name: name.value,
    returnType: typeOf(p, modifiers.attributes),
    attributes: attributesOf(modifiers.attributes),
    parameters: signature.parameters ?? [],
    body,
    isConstructor,
    isStatic: modifiers.isStatic,
    isHidden: modifiers.isHidden,
    baseArguments: signature.baseArguments,
  };
}

/** After a broken method: the class goes on at its own closing brace, blocks in between aside. */
function skipToBrace(p: Parser): void {
  let depth = 0;
  for (let token = p.peek(); token.type !== T.EndOfInput; token = p.peek()) {
    if (token.type === T.LCurly) depth++;
    if (token.type === T.RCurly && depth-- === 0) return;
    p.skip();
  }
}

interface Signature {
  /** Null where no parenthesis stands. */
  readonly parameters: readonly ParameterAst[] | null;
  readonly baseArguments: readonly ExpressionAst[] | null;
  readonly last: Placed;
  /** Something has been complained about. */
  readonly failed: boolean;
}

function parseMethodSignature(p: Parser, name: StringConstantExpressionAst, isConstructor: boolean): Signature {
  p.skipNewLines();
  const open = p.take(T.LParen);
  if (!open) {
    p.incomplete('MissingMethodParameterList', p.after(name));
    return { parameters: null, baseArguments: null, last: name, failed: true };
  }
  const parameters = parseParameters(p);
  p.skipNewLines();
  const close = p.take(T.RParen);
  if (!close) {
    const last = parameters[parameters.length - 1] ?? open;
    p.incomplete('MissingEndParenthesisInFunctionParameterList', p.after(last));
    return { parameters, baseArguments: null, last, failed: true };
  }
  const base = isConstructor ? parseBaseCall(p) : null;
  if (base === 'broken') return { parameters, baseArguments: null, last: close, failed: true };
  return { parameters, baseArguments: base?.list ?? null, last: base?.closed ? base.last : close, failed: false };
}

/** `: base(arguments)`; null where no colon stands. */
function parseBaseCall(p: Parser): ReturnType<typeof parseCallArguments> | Broken | null {
  p.skipNewLines();
  const colon = p.takeColon();
  if (!colon) return null;
  p.skipNewLines();
  const restore = p.restorePoint;
  const word = p.rules.simpleName(p);
  if (word?.value.toLowerCase() !== 'base') {
    p.resync(restore);
    p.incomplete('MissingBaseCtorCall', p.after(colon));
    return 'broken';
  }
  p.skipNewLines();
  const open = p.take(T.LParen);
  if (open) return parseCallArguments(p, open);
  p.incomplete('MissingMethodParameterList', p.after(word));
  return 'broken';
}
