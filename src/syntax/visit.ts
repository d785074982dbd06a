import type { AnyAst, ScriptBlockAst } from './ast.ts';

type Visit = (node: AnyAst) => void;
type Visitors = { readonly [Kind in AnyAst['kind']]: (node: Extract<AnyAst, { kind: Kind }>, visit: Visit) => void };

const none = (): void => {};

function one(node: AnyAst | null, visit: Visit): void {
  if (node) visit(node);
}

function all(nodes: readonly AnyAst[], visit: Visit): void {
  for (let i = 0; i < nodes.length; i++) visit(nodes[i]!);
}

/** Two lists that are each in source order, merged; mostly one of them is empty. */
function merged(visit: Visit, nodes: readonly AnyAst[], others: readonly AnyAst[]): void {
  if (others.length === 0) all(nodes, visit);
  else if (nodes.length === 0) all(others, visit);
  else inOrder(visit, [...nodes, ...others]);
}

function inOrder(visit: Visit, nodes: AnyAst[]): void {
  all(
    nodes.sort((a, b) => a.extent.start - b.extent.start),
    visit,
  );
}

/** The blocks of a script block stand in any order, but nearly every script block has only one. */
function blocks({ dynamicParam, begin, process, end }: ScriptBlockAst, visit: Visit): void {
  if (dynamicParam || begin || process)
    inOrder(
      visit,
      [dynamicParam, begin, process, end].filter((block) => block !== null),
    );
  else one(end, visit);
}

/** How to visit the nodes directly under each kind of node, in source order. */
const VISITORS: Visitors = {
  // The attributes of a `param` block stand before its extent, so they are visited as the script block's own.
  ScriptBlock: (n, visit) => {
    all(n.usings, visit);
    all(n.attributes, visit);
    if (n.param) all(n.param.attributes, visit);
    one(n.param, visit);
    blocks(n, visit);
  },
  NamedBlock: (n, visit) => merged(visit, n.statements, n.traps),
  ParamBlock: (n, visit) => all(n.parameters, visit),
  Parameter: (n, visit) => {
    all(n.attributes, visit);
    visit(n.name);
    one(n.defaultValue, visit);
  },
  Attribute: (n, visit) => {
    visit(n.typeName);
    merged(visit, n.positional, n.named);
  },
  NamedAttributeArgument: (n, visit) => {
    if (!n.expressionOmitted) visit(n.argument);
  },
  TypeConstraint: (n, visit) => visit(n.typeName),
  TypeName: (n, visit) => {
    one(n.element, visit);
    all(n.genericArguments, visit);
  },
  FunctionDefinition: (n, visit) => {
    all(n.parameters ?? [], visit);
    visit(n.body);
  },
  TypeDefinition: (n, visit) => {
    all(n.attributes, visit);
    all(n.baseTypes, visit);
    all(n.members, visit);
  },
  PropertyMember: (n, visit) => {
    merged(visit, n.attributes, n.type ? [n.type] : []);
    one(n.initialValue, visit);
  },
  FunctionMember: (n, visit) => {
    merged(visit, n.attributes, n.returnType ? [n.returnType] : []);
    all(n.parameters, visit);
    all(n.baseArguments ?? [], visit);
    visit(n.body);
  },
  UsingStatement: none,
  Pipeline: (n, visit) => all(n.elements, visit),
  CommandExpression: (n, visit) => {
    visit(n.expression);
    all(n.redirections, visit);
  },
  Command: (n, visit) => merged(visit, n.elements, n.redirections),
  CommandParameter: (n, visit) => one(n.argument, visit),
  FileRedirection: (n, visit) => visit(n.location),
  MergingRedirection: none,
  AssignmentStatement: (n, visit) => {
    visit(n.left);
    visit(n.right);
  },
  IfStatement: (n, visit) => {
    for (const clause of n.clauses) {
      visit(clause.condition);
      visit(clause.body);
    }
    one(n.elseBody, visit);
  },
  WhileStatement: (n, visit) => {
    visit(n.condition);
    visit(n.body);
  },
  DoWhileStatement: (n, visit) => {
    visit(n.body);
    visit(n.condition);
  },
  DoUntilStatement: (n, visit) => {
    visit(n.body);
    visit(n.condition);
  },
  ForStatement: (n, visit) => {
    one(n.initializer, visit);
    one(n.condition, visit);
    one(n.iterator, visit);
    visit(n.body);
  },
  ForEachStatement: (n, visit) => {
    visit(n.variable);
    visit(n.condition);
    visit(n.body);
  },
  SwitchStatement: (n, visit) => {
    visit(n.condition);
    const clauses = n.clauses.flatMap((clause) => [clause.test, clause.body]);
    merged(visit, clauses, n.defaultBody ? [n.defaultBody] : []);
  },
  TryStatement: (n, visit) => {
    visit(n.body);
    all(n.catches, visit);
    one(n.finallyBody, visit);
  },
  CatchClause: (n, visit) => {
    all(n.types, visit);
    visit(n.body);
  },
  TrapStatement: (n, visit) => {
    one(n.type, visit);
    visit(n.body);
  },
  ReturnStatement: (n, visit) => one(n.pipeline, visit),
  ExitStatement: (n, visit) => one(n.pipeline, visit),
  ThrowStatement: (n, visit) => one(n.pipeline, visit),
  BreakStatement: (n, visit) => one(n.label, visit),
  ContinueStatement: (n, visit) => one(n.label, visit),
  DataStatement: (n, visit) => {
    all(n.supportedCommands, visit);
    visit(n.body);
  },
  BlockStatement: (n, visit) => visit(n.body),
  StatementBlock: (n, visit) => merged(visit, n.statements, n.traps),
  ErrorStatement: (n, visit) => all(n.nested, visit),
  BinaryExpression: (n, visit) => {
    visit(n.left);
    visit(n.right);
  },
  UnaryExpression: (n, visit) => visit(n.child),
  ConvertExpression: (n, visit) => {
    visit(n.type);
    visit(n.child);
  },
  AttributedExpression: (n, visit) => {
    visit(n.attribute);
    visit(n.child);
  },
  ConstantExpression: none,
  StringConstantExpression: none,
  ExpandableStringExpression: (n, visit) => {
    for (const part of n.parts) {
      if (typeof part !== 'string') visit(part);
    }
  },
  VariableExpression: none,
  TypeExpression: (n, visit) => visit(n.typeName),
  MemberExpression: (n, visit) => {
    visit(n.target);
    visit(n.member);
  },
  InvokeMemberExpression: (n, visit) => {
    visit(n.target);
    visit(n.member);
    all(n.arguments, visit);
  },
  IndexExpression: (n, visit) => {
    visit(n.target);
    visit(n.index);
  },
  ArrayExpression: (n, visit) => visit(n.body),
  ArrayLiteral: (n, visit) => all(n.elements, visit),
  Hashtable: (n, visit) => {
    for (const entry of n.entries) {
      visit(entry.key);
      visit(entry.value);
    }
  },
  ParenExpression: (n, visit) => visit(n.pipeline),
  SubExpression: (n, visit) => visit(n.body),
  ScriptBlockExpression: (n, visit) => visit(n.scriptBlock),
  UsingExpression: (n, visit) => visit(n.expression),
  ErrorExpression: (n, visit) => all(n.nested, visit),
};

/** Calls `visit` for the nodes directly under `node`, in source order. */
export function forEachChild(node: AnyAst, visit: Visit): void {
  (VISITORS[node.kind] as (n: AnyAst, v: Visit) => void)(node, visit);
}

/** The nodes directly under `node`, in source order. */
export function children(node: AnyAst): AnyAst[] {
  const list: AnyAst[] = [];
  forEachChild(node, (child) => list.push(child));
  return list;
}

/**
 * Calls `enter` for `node` and everything under it, parents first, with the nodes above, outermost first. `false` from
 * `enter` leaves out what is under a node.
 */
export function walk(node: AnyAst, enter: (node: AnyAst, ancestors: readonly AnyAst[]) => boolean | void): void {
  const ancestors: AnyAst[] = [];
  const step = (current: AnyAst): void => {
    if (enter(current, ancestors) === false) return;
    ancestors.push(current);
    forEachChild(current, step);
    ancestors.pop();
  };
  step(node);
}
