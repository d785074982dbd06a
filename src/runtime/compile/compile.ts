import type * as ast from '../../syntax/ast.ts';
import { Layout } from '../Scope.ts';
import type { TypeResolver } from '../TypeResolver.ts';
import { compileArrayExpression } from './ArrayExpression.ts';
import { compileArrayLiteral } from './ArrayLiteral.ts';
import { compileAssignment } from './AssignmentStatement.ts';
import { compileAttributed } from './AttributedExpression.ts';
import { compileAssignable } from './assignable.ts';
import { compileBinary } from './BinaryExpression.ts';
import { compileBreak } from './BreakStatement.ts';
import { compileConstant } from './ConstantExpression.ts';
import { compileConvert } from './ConvertExpression.ts';
import { compileCondition } from './condition.ts';
import type { BlockContext, Evaluate, Execute } from './context.ts';
import { compileData } from './DataStatement.ts';
import { compileDo } from './DoWhileStatement.ts';
import { compileExit } from './ExitStatement.ts';
import { compileExpandableString } from './ExpandableStringExpression.ts';
import { compileForEach } from './ForEachStatement.ts';
import { compileFor } from './ForStatement.ts';
import { compileFunctionDefinition } from './FunctionDefinition.ts';
import { compileHashtable } from './Hashtable.ts';
import { compileIf } from './IfStatement.ts';
import { compileIndex } from './IndexExpression.ts';
import { compileInvokeMember } from './InvokeMemberExpression.ts';
import { keepsVariables } from './keepsVariables.ts';
import { compileMember } from './MemberExpression.ts';
import { compileParen } from './ParenExpression.ts';
import { compilePipeline } from './Pipeline.ts';
import { compileReturn } from './ReturnStatement.ts';
import { notPossible } from './refused.ts';
import { compileScriptBlockExpression } from './ScriptBlockExpression.ts';
import { compileBlock } from './StatementBlock.ts';
import { compileStringConstant } from './StringConstantExpression.ts';
import { compileSubExpression } from './SubExpression.ts';
import { compileSwitch } from './SwitchStatement.ts';
import { compileThrow } from './ThrowStatement.ts';
import { compileTry } from './TryStatement.ts';
import { compileTypeDefinition } from './TypeDefinition.ts';
import { compileTypeExpression } from './TypeExpression.ts';
import { compileUnary } from './UnaryExpression.ts';
import { compileUsing } from './UsingExpression.ts';
import { compileVariable } from './VariableExpression.ts';
import { compileValue } from './value.ts';
import { compileWhile } from './WhileStatement.ts';

type ByKind<Union extends { kind: string }, Result> = {
  readonly [Kind in Union['kind']]: (node: Extract<Union, { kind: Kind }>, context: BlockContext) => Result;
};

const nothing: Execute = () => 0;

const statements: ByKind<ast.StatementAst, Execute> = {
  Pipeline: compilePipeline,
  AssignmentStatement: compileAssignment,
  IfStatement: compileIf,
  WhileStatement: compileWhile,
  DoWhileStatement: compileDo,
  DoUntilStatement: compileDo,
  ForStatement: compileFor,
  ForEachStatement: compileForEach,
  SwitchStatement: compileSwitch,
  TryStatement: compileTry,
  // Traps are taken up by the statement list that holds them.
  TrapStatement: () => nothing,
  ReturnStatement: compileReturn,
  ExitStatement: compileExit,
  ThrowStatement: compileThrow,
  BreakStatement: compileBreak,
  ContinueStatement: compileBreak,
  FunctionDefinition: compileFunctionDefinition,
  TypeDefinition: compileTypeDefinition,
  // `using` takes effect before the script runs.
  UsingStatement: () => nothing,
  DataStatement: compileData,
  BlockStatement: notPossible,
  ErrorStatement: notPossible,
};

const expressions: ByKind<ast.ExpressionAst, Evaluate> = {
  BinaryExpression: compileBinary,
  UnaryExpression: compileUnary,
  ConvertExpression: compileConvert,
  AttributedExpression: compileAttributed,
  ConstantExpression: compileConstant,
  StringConstantExpression: compileStringConstant,
  ExpandableStringExpression: compileExpandableString,
  VariableExpression: compileVariable,
  TypeExpression: compileTypeExpression,
  MemberExpression: compileMember,
  InvokeMemberExpression: compileInvokeMember,
  IndexExpression: compileIndex,
  ArrayExpression: compileArrayExpression,
  ArrayLiteral: compileArrayLiteral,
  Hashtable: compileHashtable,
  ParenExpression: compileParen,
  SubExpression: compileSubExpression,
  ScriptBlockExpression: compileScriptBlockExpression,
  UsingExpression: compileUsing,
  ErrorExpression: notPossible,
};

/** What a context is about. `block` is null where the code runs in the scope of other code. */
type Facts = Pick<BlockContext, 'layout' | 'types' | 'isMethod' | 'inString' | 'typeDefinitions'> & {
  readonly block: ast.ScriptBlockAst | null;
};

class Context implements BlockContext {
  readonly #facts: Facts;
  readonly layout: Layout;
  #hasOwnVariables: boolean | null = null;

  constructor(facts: Facts) {
    this.#facts = facts;
    this.layout = facts.layout;
  }

  get types(): TypeResolver {
    return this.#facts.types;
  }
  get isMethod(): boolean {
    return this.#facts.isMethod;
  }
  get inString(): boolean {
    return this.#facts.inString;
  }
  get typeDefinitions(): ast.TypeDefinitionAst[] {
    return this.#facts.typeDefinitions;
  }

  get hasOwnVariables(): boolean {
    const { block } = this.#facts;
    this.#hasOwnVariables ??= block !== null && keepsVariables(block);
    return this.#hasOwnVariables;
  }

  forString(): BlockContext {
    return this.inString ? this : new Context({ ...this.#facts, inString: true });
  }

  forInlineBlock(): BlockContext {
    return new Context({ ...this.#facts, inString: false, block: null });
  }

  expression(node: ast.ExpressionAst): Evaluate {
    return (expressions[node.kind] as (node: ast.ExpressionAst, context: BlockContext) => Evaluate)(node, this);
  }

  statement(node: ast.StatementAst): Execute {
    return (statements[node.kind] as (node: ast.StatementAst, context: BlockContext) => Execute)(node, this);
  }

  block(node: ast.StatementBlockAst | ast.NamedBlockAst): Execute {
    return compileBlock(node, this);
  }

  value(node: ast.StatementAst): Evaluate {
    return compileValue(node, this);
  }

  condition(node: ast.StatementAst) {
    return compileCondition(node, this);
  }

  assignable(node: ast.ExpressionAst) {
    return compileAssignable(node, this);
  }

  nested(node: ast.StatementBlockAst) {
    const inner = newContext(this.types, new Layout(), this.isMethod);
    return { body: inner.block(node), layout: inner.layout };
  }
}

/** A context to compile the parts of one script block in. */
export function newContext(
  types: TypeResolver,
  layout: Layout = new Layout(),
  isMethod = false,
  block: ast.ScriptBlockAst | null = null,
): BlockContext {
  return new Context({ layout, types, isMethod, block, inString: false, typeDefinitions: [] });
}
