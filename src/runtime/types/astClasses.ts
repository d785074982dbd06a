const LOOPS = 'WhileStatement DoWhileStatement DoUntilStatement ForStatement ForEachStatement';
const STATEMENTS =
  'FunctionDefinition TypeDefinition UsingStatement IfStatement TryStatement TrapStatement ReturnStatement ExitStatement ' +
  'ThrowStatement BreakStatement ContinueStatement DataStatement BlockStatement';
const EXPRESSIONS =
  'BinaryExpression UnaryExpression AttributedExpression ConstantExpression ExpandableStringExpression VariableExpression ' +
  'TypeExpression MemberExpression IndexExpression ArrayExpression ArrayLiteral Hashtable ParenExpression SubExpression ' +
  'ScriptBlockExpression UsingExpression';

const base = (kinds: string, of: string): [string, string][] => kinds.split(' ').map((kind) => [kind, of]);

/** What a class of the syntax tree is derived from, without `Ast` at the end; all others from Ast itself (documented). */
const BASES = new Map<string, string>([
  ...base('Attribute TypeConstraint', 'AttributeBase'),
  ...base('PropertyMember FunctionMember', 'Member'),
  ...base('Pipeline AssignmentStatement', 'PipelineBase'),
  ...base('Command CommandExpression', 'CommandBase'),
  ...base('FileRedirection MergingRedirection', 'Redirection'),
  ...base('CommandParameter Expression', 'CommandElement'),
  ...base('PipelineBase CommandBase LabeledStatement', 'Statement'),
  ...base('LoopStatement SwitchStatement', 'LabeledStatement'),
  ...base(LOOPS, 'LoopStatement'),
  ...base(STATEMENTS, 'Statement'),
  ...base(EXPRESSIONS, 'Expression'),
  ['ConvertExpression', 'AttributedExpression'],
  ['StringConstantExpression', 'ConstantExpression'],
  ['InvokeMemberExpression', 'MemberExpression'],
]);

/** Classes that no node is of itself. */
export const abstractKinds =
  ' AttributeBase Member PipelineBase CommandBase Redirection CommandElement Expression Statement LabeledStatement LoopStatement'.split(
    ' ',
  );

const NAMESPACE = 'System.Management.Automation.Language';

/** `StatementAst` of the kind `Statement`; the empty kind is `Ast`. */
export const astTypeName = (kind: string): string => `${NAMESPACE}.${kind}Ast`;

/** Full name of the class above; null above Ast. */
export function astBaseName(kind: string): string | null {
  return kind === '' ? null : astTypeName(BASES.get(kind) ?? '');
}
