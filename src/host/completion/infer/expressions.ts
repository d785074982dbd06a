import type {
  ExpressionAst,
  HashtableAst,
  InvokeMemberExpressionAst,
  MemberExpressionAst,
} from '../../../syntax/ast.ts';
import { findType } from '../../../values/registry.ts';
import type { Inferrer } from './Inferrer.ts';
import { RowShape, type Shape, StaticShape, TypeShape } from './Shape.ts';

type Infer<K extends ExpressionAst['kind']> = (
  node: Extract<ExpressionAst, { kind: K }>,
  infer: Inferrer,
) => Shape | null;

const ofType = (name: string): Shape | null => {
  const type = findType(name);
  return type === null ? null : new TypeShape(type);
};

const NUMBERS = { int: 'int', long: 'long', double: 'double', decimal: 'decimal' } as const;

/** Comparisons and their like answer true or false. */
const LOGICAL = /^(?:[ic]?(?:not)?(?:eq|ne|gt|ge|lt|le|like|match|contains|in)|and|or|xor|is|isnot)$/;
const TEXTUAL = /^(?:[ic]?replace|join|format)$/;

const KINDS: { readonly [K in ExpressionAst['kind']]?: Infer<K> } = {
  ConstantExpression: ({ literal }) => ofType(NUMBERS[literal.type]),
  StringConstantExpression: () => ofType('string'),
  ExpandableStringExpression: () => ofType('string'),
  VariableExpression: (node, infer) => infer.variable(node),
  TypeExpression: ({ typeName }, infer) => {
    const type = infer.type(typeName.extent.text);
    return type === null ? null : new StaticShape(type);
  },
  ConvertExpression: ({ type, child }, infer) => converted(type.typeName.extent.text, child, infer),
  AttributedExpression: ({ child }, infer) => infer.expression(child),
  ParenExpression: ({ pipeline }, infer) => infer.output(pipeline),
  SubExpression: ({ body }, infer) => infer.output(body),
  ArrayExpression: ({ body }, infer) => infer.output(body) && ofType('object[]'),
  ArrayLiteral: ({ elements }, infer) => arrayOf(elements[0], infer),
  Hashtable: (node, infer) => row(node, 'hashtable', infer),
  ScriptBlockExpression: () => ofType('scriptblock'),
  MemberExpression: (node, infer) => member(node, infer),
  InvokeMemberExpression: (node, infer) => member(node, infer),
  IndexExpression: ({ target, index }, infer) => indexed(infer.expression(target), index),
  BinaryExpression: ({ operator, left }, infer) => {
    if (LOGICAL.test(operator)) return ofType('bool');
    if (TEXTUAL.test(operator)) return ofType('string');
    if (operator === 'range') return ofType('int[]');
    if (/split$/.test(operator)) return ofType('string[]');
    if (operator === 'as') return null;
    return infer.expression(left);
  },
  UnaryExpression: ({ operator, child }, infer) => {
    if (operator === 'not') return ofType('bool');
    if (operator === 'join') return ofType('string');
    if (/split$/.test(operator)) return ofType('string[]');
    return infer.expression(child);
  },
};

/** What an expression is, as far as its text says. */
export function expressionShape(node: ExpressionAst, infer: Inferrer): Shape | null {
  const known = KINDS[node.kind] as Infer<ExpressionAst['kind']> | undefined;
  return known?.(node as never, infer) ?? null;
}

function converted(typeName: string, child: ExpressionAst, infer: Inferrer): Shape | null {
  if (/^(?:ordered|pscustomobject|psobject)$/i.test(typeName) && child.kind === 'Hashtable') {
    return row(child, /^ordered$/i.test(typeName) ? 'ordered' : 'pscustomobject', infer);
  }
  const type = infer.type(typeName);
  return type === null ? null : new TypeShape(type);
}

/** A hashtable that stands in the text: its keys are members. */
export function row(node: HashtableAst, typeName: string, infer: Inferrer): Shape {
  return new RowShape(
    findType(typeName === 'ordered' ? 'System.Collections.Specialized.OrderedDictionary' : typeName),
    node.entries.flatMap(({ key, value }) =>
      key.kind === 'StringConstantExpression' ? [[key.value, () => infer.output(value)] as const] : [],
    ),
  );
}

/** The element is looked at, as `$_.` behind `1,2 |` asks for it. */
function arrayOf(first: ExpressionAst | undefined, infer: Inferrer): Shape | null {
  const type = first && infer.expression(first)?.type;
  return type ? new TypeShape(type.arrayOf()) : ofType('object[]');
}

function member(
  { target, member: name }: MemberExpressionAst | InvokeMemberExpressionAst,
  infer: Inferrer,
): Shape | null {
  const shape = infer.expression(target);
  if (shape === null || name.kind !== 'StringConstantExpression') return null;
  const { value } = name;
  if (/^(?:Where|ForEach)$/i.test(value) && shape.element !== shape) return shape;
  // Properties of the elements are seen through a collection.
  return shape.member(value) ?? (shape.element === shape ? null : (shape.element?.member(value) ?? null));
}

function indexed(target: Shape | null, index: ExpressionAst): Shape | null {
  if (target === null) return null;
  if (index.kind === 'StringConstantExpression') return target.member(index.value);
  return target.element;
}

/** The value of an argument that is written out; undefined for one that would have to be computed. */
export function writtenValue(node: ExpressionAst | undefined): string | undefined {
  if (node?.kind === 'StringConstantExpression') return node.value;
  if (node?.kind === 'ConstantExpression') return String(node.literal.value);
  return undefined;
}
