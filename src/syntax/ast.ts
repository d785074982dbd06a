/**
 * The syntax tree, with the names of System.Management.Automation.Language (without the suffix `Ast` in `kind`).
 * Every node keeps its exact extent. Nodes are plain data; nothing here knows how a node is parsed or run.
 */
import type { Extent } from '../base/source.ts';

interface Node {
  readonly extent: Extent;
}

// ── script blocks, functions, types ────────────────────────────────────────────────────────────────────────────────

export interface ScriptBlockAst extends Node {
  readonly kind: 'ScriptBlock';
  readonly attributes: readonly AttributeAst[];
  readonly usings: readonly UsingStatementAst[];
  readonly requires: ScriptRequirements | null;
  readonly param: ParamBlockAst | null;
  readonly dynamicParam: NamedBlockAst | null;
  readonly begin: NamedBlockAst | null;
  readonly process: NamedBlockAst | null;
  /** The `end` block, or the unnamed body of a script, function or script block. */
  readonly end: NamedBlockAst | null;
  /** Comment-based help found in or before the block, as the raw comment texts joined by `\n`, else null. */
  readonly help: string | null;
}

export interface ScriptRequirements {
  readonly version: string | null;
  readonly modules: readonly string[];
  readonly snapins: readonly string[];
  readonly shellId: string | null;
  readonly runAsAdministrator: boolean;
}

export interface NamedBlockAst extends Node {
  readonly kind: 'NamedBlock';
  readonly name: 'begin' | 'process' | 'end' | 'dynamicparam';
  /** True for the body of a block without `begin/process/end` keywords. */
  readonly unnamed: boolean;
  readonly statements: readonly StatementAst[];
  readonly traps: readonly TrapStatementAst[];
}

export interface ParamBlockAst extends Node {
  readonly kind: 'ParamBlock';
  readonly attributes: readonly AttributeAst[];
  readonly parameters: readonly ParameterAst[];
}

export interface ParameterAst extends Node {
  readonly kind: 'Parameter';
  readonly name: VariableExpressionAst;
  /** Attributes and type constraints in source order. */
  readonly attributes: readonly AttributeBaseAst[];
  readonly defaultValue: ExpressionAst | null;
}

export type AttributeBaseAst = AttributeAst | TypeConstraintAst;

export interface AttributeAst extends Node {
  readonly kind: 'Attribute';
  readonly typeName: TypeNameAst;
  readonly positional: readonly ExpressionAst[];
  readonly named: readonly NamedAttributeArgumentAst[];
}

export interface NamedAttributeArgumentAst extends Node {
  readonly kind: 'NamedAttributeArgument';
  readonly name: string;
  readonly argument: ExpressionAst;
  /** `[Parameter(Mandatory)]`: no value was written, it means $true. */
  readonly expressionOmitted: boolean;
}

export interface TypeConstraintAst extends Node {
  readonly kind: 'TypeConstraint';
  readonly typeName: TypeNameAst;
}

/** `Name`, `Name[]` (rank 1, 2 …) or `Name[Arg, …]`; `name` as written, without brackets. */
export interface TypeNameAst extends Node {
  readonly kind: 'TypeName';
  readonly name: string;
  readonly assembly: string | null;
  readonly genericArguments: readonly TypeNameAst[];
  /** Element type of an array; then `name` is the element's full text and `rank` the number of dimensions. */
  readonly element: TypeNameAst | null;
  readonly rank: number;
}

export interface FunctionDefinitionAst extends Node {
  readonly kind: 'FunctionDefinition';
  readonly name: string;
  readonly isFilter: boolean;
  readonly isWorkflow: boolean;
  /** Parameters of `function f($a, $b) { }`; null where there is no parenthesised list. */
  readonly parameters: readonly ParameterAst[] | null;
  readonly body: ScriptBlockAst;
}

export interface TypeDefinitionAst extends Node {
  readonly kind: 'TypeDefinition';
  readonly name: string;
  readonly flavour: 'class' | 'enum' | 'interface';
  readonly attributes: readonly AttributeAst[];
  readonly baseTypes: readonly TypeConstraintAst[];
  readonly members: readonly (PropertyMemberAst | FunctionMemberAst)[];
}

export interface PropertyMemberAst extends Node {
  readonly kind: 'PropertyMember';
  readonly name: string;
  readonly type: TypeConstraintAst | null;
  readonly attributes: readonly AttributeAst[];
  readonly initialValue: ExpressionAst | null;
  readonly isStatic: boolean;
  readonly isHidden: boolean;
}

export interface FunctionMemberAst extends Node {
  readonly kind: 'FunctionMember';
  readonly name: string;
  readonly returnType: TypeConstraintAst | null;
  readonly attributes: readonly AttributeAst[];
  readonly parameters: readonly ParameterAst[];
  readonly body: ScriptBlockAst;
  readonly isConstructor: boolean;
  readonly isStatic: boolean;
  readonly isHidden: boolean;
  /** Arguments of `: base(…)`, null where it is not written. */
  readonly baseArguments: readonly ExpressionAst[] | null;
}

export interface UsingStatementAst extends Node {
  readonly kind: 'UsingStatement';
  readonly what: 'namespace' | 'module' | 'assembly' | 'type' | 'command';
  readonly name: string;
  readonly alias: string | null;
}

// ── statements ─────────────────────────────────────────────────────────────────────────────────────────────────────

export type StatementAst =
  | PipelineAst
  | AssignmentStatementAst
  | IfStatementAst
  | WhileStatementAst
  | DoWhileStatementAst
  | DoUntilStatementAst
  | ForStatementAst
  | ForEachStatementAst
  | SwitchStatementAst
  | TryStatementAst
  | TrapStatementAst
  | ReturnStatementAst
  | ExitStatementAst
  | ThrowStatementAst
  | BreakStatementAst
  | ContinueStatementAst
  | FunctionDefinitionAst
  | TypeDefinitionAst
  | UsingStatementAst
  | DataStatementAst
  | BlockStatementAst
  | ErrorStatementAst;

/** What may stand where PowerShell's grammar says "pipeline": conditions, right sides, `return x`. */
export type PipelineBaseAst = PipelineAst | AssignmentStatementAst | StatementAst;

export interface StatementBlockAst extends Node {
  readonly kind: 'StatementBlock';
  readonly statements: readonly StatementAst[];
  readonly traps: readonly TrapStatementAst[];
}

/** One or more elements joined by `|`. An expression may only be the first. */
export interface PipelineAst extends Node {
  readonly kind: 'Pipeline';
  readonly elements: readonly (CommandAst | CommandExpressionAst)[];
  readonly background: boolean;
}

export interface CommandExpressionAst extends Node {
  readonly kind: 'CommandExpression';
  readonly expression: ExpressionAst;
  readonly redirections: readonly RedirectionAst[];
}

export interface CommandAst extends Node {
  readonly kind: 'Command';
  /** none: `name args`; ampersand: `& x`; dot: `. x`. */
  readonly invocation: 'none' | 'ampersand' | 'dot';
  /** The command name or expression first, then parameters and arguments. */
  readonly elements: readonly CommandElementAst[];
  readonly redirections: readonly RedirectionAst[];
}

export type CommandElementAst = CommandParameterAst | ExpressionAst;

/** `-Name` or `-Name:argument`. */
export interface CommandParameterAst extends Node {
  readonly kind: 'CommandParameter';
  /** Without the dash and colon. */
  readonly name: string;
  /** The dash as typed (en, em and horizontal-bar dashes are dashes too) is in the extent. */
  readonly argument: ExpressionAst | null;
}

export type RedirectionAst = FileRedirectionAst | MergingRedirectionAst;
/** output 1, error 2, warning 3, verbose 4, debug 5, information 6, all `*`. */
export type StreamName = 'output' | 'error' | 'warning' | 'verbose' | 'debug' | 'information' | 'all';

export interface FileRedirectionAst extends Node {
  readonly kind: 'FileRedirection';
  readonly from: StreamName;
  readonly append: boolean;
  readonly location: ExpressionAst;
}

export interface MergingRedirectionAst extends Node {
  readonly kind: 'MergingRedirection';
  readonly from: StreamName;
  readonly to: StreamName;
}

export type AssignmentOperator = '=' | '+=' | '-=' | '*=' | '/=' | '%=';

export interface AssignmentStatementAst extends Node {
  readonly kind: 'AssignmentStatement';
  readonly left: ExpressionAst;
  readonly operator: AssignmentOperator;
  readonly right: StatementAst;
  /** Where an error about the assignment points: the operator token. */
  readonly errorExtent: Extent;
}

export interface IfStatementAst extends Node {
  readonly kind: 'IfStatement';
  readonly clauses: readonly { readonly condition: PipelineBaseAst; readonly body: StatementBlockAst }[];
  readonly elseBody: StatementBlockAst | null;
}

interface Labeled extends Node {
  /** Loop label without its colon, as written; null without one. */
  readonly label: string | null;
}

export interface WhileStatementAst extends Labeled {
  readonly kind: 'WhileStatement';
  readonly condition: PipelineBaseAst;
  readonly body: StatementBlockAst;
}
export interface DoWhileStatementAst extends Labeled {
  readonly kind: 'DoWhileStatement';
  readonly condition: PipelineBaseAst;
  readonly body: StatementBlockAst;
}
export interface DoUntilStatementAst extends Labeled {
  readonly kind: 'DoUntilStatement';
  readonly condition: PipelineBaseAst;
  readonly body: StatementBlockAst;
}
export interface ForStatementAst extends Labeled {
  readonly kind: 'ForStatement';
  readonly initializer: PipelineBaseAst | null;
  readonly condition: PipelineBaseAst | null;
  readonly iterator: PipelineBaseAst | null;
  readonly body: StatementBlockAst;
}
export interface ForEachStatementAst extends Labeled {
  readonly kind: 'ForEachStatement';
  readonly variable: VariableExpressionAst;
  readonly condition: PipelineBaseAst;
  readonly body: StatementBlockAst;
}

export type SwitchFlag = 'regex' | 'wildcard' | 'exact' | 'caseSensitive' | 'file' | 'parallel';

export interface SwitchStatementAst extends Labeled {
  readonly kind: 'SwitchStatement';
  readonly flags: ReadonlySet<SwitchFlag>;
  readonly condition: PipelineBaseAst;
  readonly clauses: readonly { readonly test: ExpressionAst; readonly body: StatementBlockAst }[];
  readonly defaultBody: StatementBlockAst | null;
}

export interface TryStatementAst extends Node {
  readonly kind: 'TryStatement';
  readonly body: StatementBlockAst;
  readonly catches: readonly CatchClauseAst[];
  readonly finallyBody: StatementBlockAst | null;
}
export interface CatchClauseAst extends Node {
  readonly kind: 'CatchClause';
  /** Empty for a general catch. */
  readonly types: readonly TypeConstraintAst[];
  readonly body: StatementBlockAst;
}
export interface TrapStatementAst extends Node {
  readonly kind: 'TrapStatement';
  readonly type: TypeConstraintAst | null;
  readonly body: StatementBlockAst;
}

export interface ReturnStatementAst extends Node {
  readonly kind: 'ReturnStatement';
  readonly pipeline: PipelineBaseAst | null;
}
export interface ExitStatementAst extends Node {
  readonly kind: 'ExitStatement';
  readonly pipeline: PipelineBaseAst | null;
}
export interface ThrowStatementAst extends Node {
  readonly kind: 'ThrowStatement';
  readonly pipeline: PipelineBaseAst | null;
}
export interface BreakStatementAst extends Node {
  readonly kind: 'BreakStatement';
  readonly label: ExpressionAst | null;
}
export interface ContinueStatementAst extends Node {
  readonly kind: 'ContinueStatement';
  readonly label: ExpressionAst | null;
}
export interface DataStatementAst extends Node {
  readonly kind: 'DataStatement';
  readonly variable: string | null;
  readonly supportedCommands: readonly ExpressionAst[];
  readonly body: StatementBlockAst;
}
/** `parallel { }`, `sequence { }`: workflow only; kept so that it can be refused by name. */
export interface BlockStatementAst extends Node {
  readonly kind: 'BlockStatement';
  readonly keyword: string;
  readonly body: StatementBlockAst;
}
/** What is left of a statement that could not be parsed; only in trees with parse errors. */
export interface ErrorStatementAst extends Node {
  readonly kind: 'ErrorStatement';
  readonly nested: readonly AnyAst[];
}

// ── expressions ────────────────────────────────────────────────────────────────────────────────────────────────────

export type ExpressionAst =
  | BinaryExpressionAst
  | UnaryExpressionAst
  | ConvertExpressionAst
  | AttributedExpressionAst
  | ConstantExpressionAst
  | StringConstantExpressionAst
  | ExpandableStringExpressionAst
  | VariableExpressionAst
  | TypeExpressionAst
  | MemberExpressionAst
  | InvokeMemberExpressionAst
  | IndexExpressionAst
  | ArrayExpressionAst
  | ArrayLiteralAst
  | HashtableAst
  | ParenExpressionAst
  | SubExpressionAst
  | ScriptBlockExpressionAst
  | UsingExpressionAst
  | ErrorExpressionAst;

/**
 * Operators carry their canonical lower-case name without the dash: `add + subtract - multiply * divide / remainder %`,
 * `format -f`, `range ..`, `and or xor band bor bxor shl shr`, `join`, `as is isnot`, and the comparison family with
 * its case explicitly resolved: `ieq ceq ine cne igt cgt ige cge ilt clt ile cle ilike clike inotlike cnotlike imatch
 * cmatch inotmatch cnotmatch ireplace creplace isplit csplit icontains ccontains inotcontains cnotcontains iin cin
 * inotin cnotin` (`-eq` is `ieq`).
 */
export interface BinaryExpressionAst extends Node {
  readonly kind: 'BinaryExpression';
  readonly operator: string;
  readonly left: ExpressionAst;
  readonly right: ExpressionAst;
  /** The operator token: where operator errors point. */
  readonly errorExtent: Extent;
}

/** `not` (also `!`), `bnot`, `plus`, `minus`, `join`, `isplit`, `csplit`, `comma`; `preIncrement` … `postDecrement`. */
export interface UnaryExpressionAst extends Node {
  readonly kind: 'UnaryExpression';
  readonly operator: string;
  readonly child: ExpressionAst;
}

/** `[type]expression`. */
export interface ConvertExpressionAst extends Node {
  readonly kind: 'ConvertExpression';
  readonly type: TypeConstraintAst;
  readonly child: ExpressionAst;
}

/** `[ValidateSet('a')]$x`: an attribute before an expression. */
export interface AttributedExpressionAst extends Node {
  readonly kind: 'AttributedExpression';
  readonly attribute: AttributeAst;
  readonly child: ExpressionAst;
}

/** The literal number types; `value` holds exact digits for decimal, a bigint for long, a JS number otherwise. */
export type NumericLiteral =
  | { readonly type: 'int'; readonly value: number }
  | { readonly type: 'long'; readonly value: bigint }
  | { readonly type: 'double'; readonly value: number }
  | { readonly type: 'decimal'; readonly value: string };

export interface ConstantExpressionAst extends Node {
  readonly kind: 'ConstantExpression';
  readonly literal: NumericLiteral;
}

export type StringConstantType =
  | 'bareWord'
  | 'singleQuoted'
  | 'doubleQuoted'
  | 'singleQuotedHereString'
  | 'doubleQuotedHereString';

export interface StringConstantExpressionAst extends Node {
  readonly kind: 'StringConstantExpression';
  readonly value: string;
  readonly stringType: StringConstantType;
}

/** `parts` in order: literal text (escapes resolved) and nested expressions (variables, `$( )`, members are never expanded). */
export interface ExpandableStringExpressionAst extends Node {
  readonly kind: 'ExpandableStringExpression';
  readonly parts: readonly (string | ExpressionAst)[];
  readonly stringType: 'doubleQuoted' | 'doubleQuotedHereString' | 'bareWord';
}

export interface VariableExpressionAst extends Node {
  readonly kind: 'VariableExpression';
  /** The path as written without `$`, braces and scope or drive prefix: `$global:x` → `x`. */
  readonly name: string;
  /** Scope modifier in lower case, null without one. */
  readonly scope: 'global' | 'script' | 'local' | 'private' | 'using' | 'workflow' | null;
  /** Drive of a provider variable (`env`, `function`, `variable`, `alias`, `c` …) in lower case, null for a plain variable. */
  readonly drive: string | null;
  readonly splatted: boolean;
}

export interface TypeExpressionAst extends Node {
  readonly kind: 'TypeExpression';
  readonly typeName: TypeNameAst;
}

export interface MemberExpressionAst extends Node {
  readonly kind: 'MemberExpression';
  readonly target: ExpressionAst;
  readonly member: ExpressionAst;
  readonly isStatic: boolean;
}

export interface InvokeMemberExpressionAst extends Node {
  readonly kind: 'InvokeMemberExpression';
  readonly target: ExpressionAst;
  readonly member: ExpressionAst;
  readonly arguments: readonly ExpressionAst[];
  readonly isStatic: boolean;
}

export interface IndexExpressionAst extends Node {
  readonly kind: 'IndexExpression';
  readonly target: ExpressionAst;
  readonly index: ExpressionAst;
}

/** `@( … )`. */
export interface ArrayExpressionAst extends Node {
  readonly kind: 'ArrayExpression';
  readonly body: StatementBlockAst;
}

/** `a, b, c`. */
export interface ArrayLiteralAst extends Node {
  readonly kind: 'ArrayLiteral';
  readonly elements: readonly ExpressionAst[];
}

export interface HashtableAst extends Node {
  readonly kind: 'Hashtable';
  readonly entries: readonly { readonly key: ExpressionAst; readonly value: StatementAst }[];
}

export interface ParenExpressionAst extends Node {
  readonly kind: 'ParenExpression';
  readonly pipeline: PipelineBaseAst;
}

/** `$( … )`. */
export interface SubExpressionAst extends Node {
  readonly kind: 'SubExpression';
  readonly body: StatementBlockAst;
}

export interface ScriptBlockExpressionAst extends Node {
  readonly kind: 'ScriptBlockExpression';
  readonly scriptBlock: ScriptBlockAst;
}

export interface UsingExpressionAst extends Node {
  readonly kind: 'UsingExpression';
  readonly expression: ExpressionAst;
}

export interface ErrorExpressionAst extends Node {
  readonly kind: 'ErrorExpression';
  readonly nested: readonly AnyAst[];
}

export type AnyAst =
  | StatementAst
  | ExpressionAst
  | ScriptBlockAst
  | NamedBlockAst
  | ParamBlockAst
  | ParameterAst
  | AttributeAst
  | NamedAttributeArgumentAst
  | TypeConstraintAst
  | TypeNameAst
  | StatementBlockAst
  | CommandAst
  | CommandExpressionAst
  | CommandParameterAst
  | FileRedirectionAst
  | MergingRedirectionAst
  | CatchClauseAst
  | PropertyMemberAst
  | FunctionMemberAst;

/** A parse error as PowerShell reports it. */
export interface ParseError {
  readonly errorId: string;
  readonly message: string;
  readonly extent: Extent;
  /** The text merely ends too early: a console would ask for more with `>> `. */
  readonly incomplete: boolean;
}

export interface ParseResult {
  readonly ast: ScriptBlockAst;
  readonly errors: readonly ParseError[];
  /** True when the errors say only that more input is needed. */
  readonly incomplete: boolean;
}
