import type * as ast from '../../syntax/ast.ts';
import type { Completion } from '../completion.ts';
import type { Frame } from '../Frame.ts';
import type { Layout } from '../Scope.ts';
import type { TypeResolver } from '../TypeResolver.ts';

/** A compiled expression. */
export type Evaluate = (frame: Frame) => unknown;
/** A compiled statement; what it outputs goes to `frame.out`. */
export type Execute = (frame: Frame) => Completion;
/** A compiled condition. */
export type Test = (frame: Frame) => boolean;
/** Stores a value into what stands left of `=`. */
export type Assign = (frame: Frame, value: unknown) => void;

/**
 * What the compiling of one script block shares: its variable layout and the way to compile children. The parts of the
 * compiler (one file per node) know each other only through it.
 */
export interface BlockContext {
  readonly layout: Layout;
  readonly types: TypeResolver;
  /** The code stands inside an expandable string. */
  readonly inString: boolean;
  /** The code runs in a scope of its own, in which `+=` does not look at the scopes above (recorded). */
  readonly hasOwnVariables: boolean;
  /** The code of a class method: `return` hands over its value as it is, everything else that is output is dropped. */
  readonly isMethod: boolean;
  /** Classes and enums that stand in the block. They are defined before it runs. */
  readonly typeDefinitions: ast.TypeDefinitionAst[];
  /** The same for code inside an expandable string. */
  forString(): BlockContext;
  /** The same for code that runs in the scope of the code around it, as a block of ForEach-Object does. */
  forInlineBlock(): BlockContext;
  expression(node: ast.ExpressionAst): Evaluate;
  statement(node: ast.StatementAst): Execute;
  /** A statement list with its traps. */
  block(node: ast.StatementBlockAst | ast.NamedBlockAst): Execute;
  /** The value of a statement used as a value: an expression as it is, else what it outputs: nothing, one object or an array. */
  value(node: ast.StatementAst): Evaluate;
  condition(node: ast.StatementAst): Test;
  assignable(node: ast.ExpressionAst): Assignable;
  /** A body that runs in a scope of its own. */
  nested(node: ast.StatementBlockAst): { readonly layout: Layout; readonly body: Execute };
}

/** The left side of an assignment. `prepare` gives a place whose parts are evaluated once, for `+=` and `++`. */
export interface Assignable {
  readonly assign: Assign;
  readonly prepare: (frame: Frame) => Place;
}

export interface Place {
  get(): unknown;
  set(value: unknown): void;
}

/** The single expression that a statement consists of, when it is one without redirection. */
export function soleExpression(node: ast.StatementAst): ast.ExpressionAst | null {
  if (node.kind !== 'Pipeline' || node.elements.length !== 1 || node.background) return null;
  const first = node.elements[0]!;
  return first.kind === 'CommandExpression' && first.redirections.length === 0 ? first.expression : null;
}
