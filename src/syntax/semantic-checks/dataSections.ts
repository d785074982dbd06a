import type { AnyAst, CommandAst, DataStatementAst, ExpressionAst } from '../ast.ts';
import type { MessageId } from '../messages.ts';
import { walk } from '../visit.ts';
import { isConstant } from './attributeArguments.ts';
import type { Check, CheckContext } from './Check.ts';

/** A `data` section may hold only constants, simple operators, `if`, and commands that are allowed by name. */
export const dataSections: Check = {
  DataStatement: (node, context) => {
    const inside = context.ancestors.some((ancestor) => ancestor.kind === 'DataStatement');
    if (!inside) checkBody(node, context);
  },
};

function checkBody(section: DataStatementAst, context: CheckContext): void {
  const commands = section.supportedCommands.every(isConstant) ? allowedCommands(section) : null;
  walk(section.body, (node) => {
    const id = refusal(node);
    if (id) context.error(id, placeOf(node), ...argumentsFor(node));
    if (node.kind === 'Command') checkCommand(node, commands, context);
  });
}

const ALWAYS_ALLOWED = 'convertfrom-stringdata';

function allowedCommands(section: DataStatementAst): ReadonlySet<string> {
  const names = section.supportedCommands.map((command) =>
    command.extent.text.replace(/^['"]|['"]$/g, '').toLowerCase(),
  );
  return new Set([ALWAYS_ALLOWED, ...names]);
}

function checkCommand(node: CommandAst, allowed: ReadonlySet<string> | null, context: CheckContext): void {
  const [name] = node.elements;
  if (node.invocation === 'dot') context.error('DotSourcingNotSupportedInDataSection', node.extent);
  else if (node.invocation === 'ampersand') context.error('OperatorNotSupportedInDataSection', node.extent, '&');
  else if (name?.kind === 'StringConstantExpression' && allowed && !allowed.has(name.value.toLowerCase())) {
    context.error('CmdletNotInAllowedListForDataSection', node.extent, name.value);
  }
}

/** Kinds that are refused whatever they hold. */
const REFUSED: { readonly [Kind in AnyAst['kind']]?: MessageId } = {
  AssignmentStatement: 'AssignmentStatementNotSupportedInDataSection',
  WhileStatement: 'ForWhileStatementNotSupportedInDataSection',
  ForStatement: 'ForWhileStatementNotSupportedInDataSection',
  DoWhileStatement: 'DoWhileStatementNotSupportedInDataSection',
  DoUntilStatement: 'DoWhileStatementNotSupportedInDataSection',
  ForEachStatement: 'ForeachStatementNotSupportedInDataSection',
  SwitchStatement: 'SwitchStatementNotSupportedInDataSection',
  TryStatement: 'TryStatementNotSupportedInDataSection',
  TrapStatement: 'TrapStatementNotSupportedInDataSection',
  ReturnStatement: 'FlowControlStatementNotSupportedInDataSection',
  BreakStatement: 'FlowControlStatementNotSupportedInDataSection',
  ContinueStatement: 'FlowControlStatementNotSupportedInDataSection',
  ThrowStatement: 'FlowControlStatementNotSupportedInDataSection',
  ExitStatement: 'FlowControlStatementNotSupportedInDataSection',
  FunctionDefinition: 'FunctionDeclarationNotSupportedInDataSection',
  ScriptBlock: 'ScriptBlockNotSupportedInDataSection',
  MemberExpression: 'PropertyReferenceNotSupportedInDataSection',
  InvokeMemberExpression: 'MethodCallNotSupportedInDataSection',
  IndexExpression: 'ArrayReferenceNotSupportedInDataSection',
  FileRedirection: 'RedirectionNotSupportedInDataSection',
  MergingRedirection: 'RedirectionNotSupportedInDataSection',
  DataStatement: 'DataSectionStatementNotSupportedInDataSection',
  BlockStatement: 'ParallelAndSequenceBlockNotSupportedInDataSection',
  AttributedExpression: 'AttributeNotSupportedInDataSection',
  Attribute: 'AttributeNotSupportedInDataSection',
};

const ALLOWED_VARIABLES: ReadonlySet<string> = new Set(['psculture', 'psuiculture', 'true', 'false', 'null']);

const REFUSED_OPERATORS: Readonly<Record<string, string>> = {
  format: '-f',
  range: '..',
  join: '-join',
  as: '-as',
  isplit: '-isplit',
  csplit: '-csplit',
  imatch: '-imatch',
  cmatch: '-cmatch',
  inotmatch: '-inotmatch',
  cnotmatch: '-cnotmatch',
  ireplace: '-ireplace',
  creplace: '-creplace',
  preIncrement: '++',
  postIncrement: '++',
  preDecrement: '--',
  postDecrement: '--',
};

/** Types that stand for plain values. */
const ALLOWED_TYPES: ReadonlySet<string> = new Set(
  (
    'array bool byte char datetime decimal double float guid hashtable int int16 int32 int64 long sbyte short single string ' +
    'switch timespan uint uint16 uint32 uint64 ulong uri ushort version void object boolean'
  ).split(' '),
);

function refusal(node: AnyAst): MessageId | null {
  const fixed = REFUSED[node.kind];
  if (fixed) return fixed;
  if (node.kind === 'VariableExpression')
    return isAllowedVariable(node) ? null : 'VariableReferenceNotSupportedInDataSection';
  if (node.kind === 'BinaryExpression' || node.kind === 'UnaryExpression') {
    return REFUSED_OPERATORS[node.operator] ? 'OperatorNotSupportedInDataSection' : null;
  }
  if (node.kind === 'ConvertExpression')
    return isAllowedType(node.type.typeName.name) ? null : 'TypeNotAllowedInDataSection';
  return null;
}

function isAllowedVariable(node: ExpressionAst & { kind: 'VariableExpression' }): boolean {
  return node.scope === null && node.drive === null && ALLOWED_VARIABLES.has(node.name.toLowerCase());
}

function isAllowedType(name: string): boolean {
  return ALLOWED_TYPES.has(
    name
      .toLowerCase()
      .replace(/^system\./, '')
      .replace(/(\[,*\])+$/, ''),
  );
}

function placeOf(node: AnyAst): AnyAst['extent'] {
  if (node.kind === 'BinaryExpression') return node.errorExtent;
  return node.kind === 'ConvertExpression' ? node.type.extent : node.extent;
}

function argumentsFor(node: AnyAst): string[] {
  if (node.kind === 'VariableExpression') return ['$PSCulture, $PSUICulture, $true, $false, $null'];
  if (node.kind === 'BinaryExpression' || node.kind === 'UnaryExpression')
    return [REFUSED_OPERATORS[node.operator] ?? ''];
  return node.kind === 'ConvertExpression' ? [node.type.typeName.name] : [];
}
