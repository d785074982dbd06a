import type { AnyAst } from './ast.ts';

type Child = AnyAst | null | undefined;
type Children = { readonly [Kind in AnyAst['kind']]: (node: Extract<AnyAst, { kind: Kind }>) => readonly Child[] };

const none = (): readonly Child[] => [];

/** The nodes directly under each kind of node, in source order. */
const CHILDREN: Children = {
  // The attributes of a `param` block stand before its extent, so they are visited as the script block's own.
  ScriptBlock: (n) => [
    ...n.usings,
    ...n.attributes,
    ...(n.param?.attributes ?? []),
    n.param,
    n.dynamicParam,
    n.begin,
    n.process,
    n.end,
  ],
  NamedBlock: (n) => inOrder(n.statements, n.traps),
  ParamBlock: (n) => n.parameters,
  Parameter: (n) => [...n.attributes, n.name, n.defaultValue],
  Attribute: (n) => [n.typeName, ...inOrder(n.positional, n.named)],
  NamedAttributeArgument: (n) => [n.expressionOmitted ? null : n.argument],
  TypeConstraint: (n) => [n.typeName],
  TypeName: (n) => [n.element, ...n.genericArguments],
  FunctionDefinition: (n) => [...(n.parameters ?? []), n.body],
  TypeDefinition: (n) => [...n.attributes, ...n.baseTypes, ...n.members],
  PropertyMember: (n) => [...inOrder(n.attributes, n.type ? [n.type] : []), n.initialValue],
  FunctionMember: (n) => [
    ...inOrder(n.attributes, n.returnType ? [n.returnType] : []),
    ...n.parameters,
    ...(n.baseArguments ?? []),
    n.body,
  ],
  UsingStatement: none,
  Pipeline: (n) => n.elements,
  CommandExpression: (n) => [n.expression, ...inSourceOrder(n.redirections)],
  Command: (n) => inOrder(n.elements, inSourceOrder(n.redirections)),
  CommandParameter: (n) => [n.argument],
  FileRedirection: (n) => [n.location],
  MergingRedirection: none,
  AssignmentStatement: (n) => [n.left, n.right],
  IfStatement: (n) => [...n.clauses.flatMap((clause) => [clause.condition, clause.body]), n.elseBody],
  WhileStatement: (n) => [n.condition, n.body],
  DoWhileStatement: (n) => [n.body, n.condition],
  DoUntilStatement: (n) => [n.body, n.condition],
  ForStatement: (n) => [n.initializer, n.condition, n.iterator, n.body],
  ForEachStatement: (n) => [n.variable, n.condition, n.body],
  SwitchStatement: (n) => [
    n.condition,
    ...inSourceOrder([
      ...n.clauses.flatMap((clause) => [clause.test, clause.body]),
      ...(n.defaultBody ? [n.defaultBody] : []),
    ]),
  ],
  TryStatement: (n) => [n.body, ...n.catches, n.finallyBody],
  CatchClause: (n) => [...n.types, n.body],
  TrapStatement: (n) => [n.type, n.body],
  ReturnStatement: (n) => [n.pipeline],
  ExitStatement: (n) => [n.pipeline],
  ThrowStatement: (n) => [n.pipeline],
  BreakStatement: (n) => [n.label],
  ContinueStatement: (n) => [n.label],
  DataStatement: (n) => [...n.supportedCommands, n.body],
  BlockStatement: (n) => [n.body],
  StatementBlock: (n) => inOrder(n.statements, n.traps),
  ErrorStatement: (n) => n.nested,
  BinaryExpression: (n) => [n.left, n.right],
  UnaryExpression: (n) => [n.child],
  ConvertExpression: (n) => [n.type, n.child],
  AttributedExpression: (n) => [n.attribute, n.child],
  ConstantExpression: none,
  StringConstantExpression: none,
  ExpandableStringExpression: (n) => n.parts.filter((part) => typeof part !== 'string'),
  VariableExpression: none,
  TypeExpression: (n) => [n.typeName],
  MemberExpression: (n) => [n.target, n.member],
  InvokeMemberExpression: (n) => [n.target, n.member, ...n.arguments],
  IndexExpression: (n) => [n.target, n.index],
  ArrayExpression: (n) => [n.body],
  ArrayLiteral: (n) => n.elements,
  Hashtable: (n) => n.entries.flatMap((entry) => [entry.key, entry.value]),
  ParenExpression: (n) => [n.pipeline],
  SubExpression: (n) => [n.body],
  ScriptBlockExpression: (n) => [n.scriptBlock],
  UsingExpression: (n) => [n.expression],
  ErrorExpression: (n) => n.nested,
};

/** The nodes directly under `node`, in source order. */
export function children(node: AnyAst): AnyAst[] {
  const list = (CHILDREN[node.kind] as (n: AnyAst) => readonly Child[])(node);
  return list.filter((child) => child !== null && child !== undefined);
}

/** Calls `enter` for `node` and everything under it, parents first; `false` from `enter` leaves out what is under a node. */
export function walk(node: AnyAst, enter: (node: AnyAst, ancestors: readonly AnyAst[]) => boolean | void): void {
  const ancestors: AnyAst[] = [];
  const step = (current: AnyAst): void => {
    if (enter(current, ancestors) === false) return;
    ancestors.push(current);
    for (const child of children(current)) step(child);
    ancestors.pop();
  };
  step(node);
}

/** Two lists that are each in source order, merged. */
function inOrder(a: readonly AnyAst[], b: readonly AnyAst[]): readonly AnyAst[] {
  return b.length === 0 ? a : inSourceOrder([...a, ...b]);
}

function inSourceOrder(nodes: readonly AnyAst[]): readonly AnyAst[] {
  return nodes.length < 2 ? nodes : [...nodes].sort((a, b) => a.extent.start - b.extent.start);
}
