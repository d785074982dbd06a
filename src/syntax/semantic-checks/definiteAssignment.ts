import type { AnyAst, ExpressionAst, StatementAst, TryStatementAst, VariableExpressionAst } from '../ast.ts';
import { children } from '../visit.ts';

/** Names assigned on every way to a point; null where no way leads. */
type State = ReadonlySet<string> | null;

type Reader = (variable: VariableExpressionAst) => void;

/**
 * Follows a method's statements and tells of variables that are read where some way leads without an assignment, and of
 * all assignments. The code of script blocks and functions inside is not looked at.
 */
export class DefiniteAssignment {
  private state: State;
  private readonly onRead: Reader;
  private readonly onWrite: Reader;
  /** For each endless loop around: what is assigned where it is left. */
  private readonly exits: State[] = [];

  constructor(assigned: readonly string[], onRead: Reader, onWrite: Reader) {
    this.state = new Set(assigned);
    this.onRead = onRead;
    this.onWrite = onWrite;
  }

  statements(list: readonly StatementAst[]): void {
    for (const statement of list) this.visit(statement);
  }

  private visit(node: AnyAst | null | undefined): void {
    if (!node) return;
    const rule = RULES[node.kind] as ((flow: DefiniteAssignment, node: AnyAst) => void) | undefined;
    if (rule) rule(this, node);
    else for (const child of children(node)) this.visit(child);
  }

  private read(variable: VariableExpressionAst): void {
    if (this.state && !this.state.has(keyOf(variable))) this.onRead(variable);
  }

  private write(name: string): void {
    if (this.state) this.state = new Set(this.state).add(name);
  }

  /** The target of an assignment; what is only read on the way there is read. */
  private assign(target: ExpressionAst): void {
    if (target.kind === 'VariableExpression') {
      this.onWrite(target);
      this.write(keyOf(target));
    } else if (target.kind === 'ArrayLiteral') for (const element of target.elements) this.assign(element);
    else if (target.kind === 'ConvertExpression' || target.kind === 'AttributedExpression') this.assign(target.child);
    else if (target.kind === 'ParenExpression') {
      const [element] = target.pipeline.kind === 'Pipeline' ? target.pipeline.elements : [];
      if (element?.kind === 'CommandExpression') this.assign(element.expression);
    } else this.visit(target);
  }

  /** Runs `branch` from the present state, gives the state it ends in and restores the present one. */
  private branch(run: () => void): State {
    const before = this.state;
    run();
    const after = this.state;
    this.state = before;
    return after;
  }

  private visitTry(node: TryStatementAst): void {
    const afterBody = this.branch(() => this.visit(node.body));
    const afterCatches = node.catches.map((clause) => this.branch(() => this.visit(clause.body)));
    if (node.finallyBody) {
      // What the body assigned is not known in or after `finally`.
      if (node.catches.length > 0) this.state = both(this.state, [afterBody, ...afterCatches].reduce(both, null));
      this.visit(node.finallyBody);
    } else this.state = [afterBody, ...afterCatches].reduce(both, null);
  }

  private visitLoop(body: AnyAst): void {
    this.exits.push(null);
    this.branch(() => this.visit(body));
    this.exits.pop();
  }

  private visitEndless(body: AnyAst): void {
    this.exits.push(null);
    this.visit(body);
    this.state = this.exits.pop() ?? null;
  }

  static readonly rules: Rules = {
    VariableExpression: (flow, node) => flow.read(node),
    UsingExpression: () => {},
    ScriptBlockExpression: () => {},
    FunctionDefinition: () => {},
    TypeDefinition: () => {},
    TrapStatement: () => {},
    ErrorStatement: () => {},
    ErrorExpression: () => {},
    AssignmentStatement: (flow, node) => {
      flow.visit(node.right);
      flow.assign(node.left);
    },
    BinaryExpression: (flow, node) => {
      flow.visit(node.left);
      if (node.operator === 'and' || node.operator === 'or') flow.branch(() => flow.visit(node.right));
      else flow.visit(node.right);
    },
    IfStatement: (flow, node) => {
      const ends: State[] = [];
      for (const clause of node.clauses) {
        flow.visit(clause.condition);
        ends.push(flow.branch(() => flow.visit(clause.body)));
      }
      ends.push(flow.branch(() => flow.visit(node.elseBody)));
      flow.state = ends.reduce(both, null);
    },
    WhileStatement: (flow, node) => {
      flow.visit(node.condition);
      flow.visitLoop(node.body);
    },
    DoWhileStatement: (flow, node) => {
      flow.exits.push(null);
      flow.visit(node.body);
      flow.exits.pop();
      flow.visit(node.condition);
    },
    DoUntilStatement: (flow, node) => {
      flow.exits.push(null);
      flow.visit(node.body);
      flow.exits.pop();
      flow.visit(node.condition);
    },
    ForStatement: (flow, node) => {
      flow.visit(node.initializer);
      flow.visit(node.condition);
      if (!node.condition) flow.visitEndless(node.body);
      else {
        flow.visitLoop(node.body);
        flow.branch(() => flow.visit(node.iterator));
      }
    },
    ForEachStatement: (flow, node) => {
      flow.visit(node.condition);
      flow.write(keyOf(node.variable));
      flow.visitLoop(node.body);
    },
    SwitchStatement: (flow, node) => {
      flow.visit(node.condition);
      for (const clause of node.clauses) {
        flow.branch(() => {
          flow.visit(clause.test);
          flow.visit(clause.body);
        });
      }
      flow.branch(() => flow.visit(node.defaultBody));
    },
    TryStatement: (flow, node) => flow.visitTry(node),
    ReturnStatement: (flow, node) => flow.leave(node.pipeline),
    ThrowStatement: (flow, node) => flow.leave(node.pipeline),
    ExitStatement: (flow, node) => flow.leave(node.pipeline),
    BreakStatement: (flow) => {
      const last = flow.exits.length - 1;
      if (last >= 0) flow.exits[last] = both(flow.exits[last] ?? null, flow.state);
      flow.state = null;
    },
    ContinueStatement: (flow) => {
      flow.state = null;
    },
    DataStatement: (flow, node) => {
      flow.visit(node.body);
      if (node.variable) flow.write(node.variable.toLowerCase());
    },
  };

  private leave(pipeline: AnyAst | null): void {
    this.visit(pipeline);
    this.state = null;
  }
}

type Rules = {
  readonly [Kind in AnyAst['kind']]?: (flow: DefiniteAssignment, node: Extract<AnyAst, { kind: Kind }>) => void;
};

const RULES: Rules = DefiniteAssignment.rules;

/** What is assigned on both ways. */
function both(a: State, b: State): State {
  if (!a || !b) return a ?? b;
  return new Set([...a].filter((name) => b.has(name)));
}

/** Local variables go by their name, others also by their scope or drive. */
function keyOf({ name, scope, drive }: VariableExpressionAst): string {
  const prefix = scope === 'local' || scope === 'private' ? '' : (scope ?? drive ?? '');
  return (prefix === '' || prefix === 'variable' ? name : `${prefix}:${name}`).toLowerCase();
}
