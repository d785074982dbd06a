import type {
  AnyAst,
  NamedBlockAst,
  NumericLiteral,
  ScriptBlockAst,
  TypeNameAst,
  VariableExpressionAst,
} from '../../src/syntax/ast.ts';

/** A tree as the recorder of `fixtures/syntax/trees.json` wrote the real parser's: one node a line, with offsets. */
export function describeTree(root: ScriptBlockAst): string {
  const lines: string[] = [];
  new Describer(lines).node(root, 0);
  return `${lines.join('\n')}\n`;
}

type Role = readonly [role: string, nodes: AnyAst | readonly AnyAst[] | null];

class Describer {
  private readonly lines: string[];

  constructor(lines: string[]) {
    this.lines = lines;
  }

  /** A pipeline of one expression is not told apart from the expression. */
  node(node: AnyAst, depth: number): void {
    if (node.kind === 'Pipeline') {
      const [only, more] = node.elements;
      if (only?.kind === 'CommandExpression' && !more && only.redirections.length === 0)
        return this.node(only.expression, depth);
    }
    if (node.kind === 'CommandExpression' && node.redirections.length === 0) return this.node(node.expression, depth);
    if (node.kind === 'TypeName') return this.typeName(node, depth);
    const { name, detail, roles, plain } = facts(node);
    this.line(depth, `${name ?? node.kind} ${node.extent.start}-${node.extent.end}${detail ? ` ${detail}` : ''}`);
    for (const child of plain ?? []) this.node(child, depth + 1);
    for (const [role, nodes] of roles ?? []) this.role(role, nodes, depth + 1);
    if (node.kind === 'ScriptBlock') this.blocks(node, depth + 1);
    if (node.kind === 'Attribute') this.named(node, depth + 1);
  }

  private line(depth: number, text: string): void {
    this.lines.push(' '.repeat(depth) + text);
  }

  private role(role: string, nodes: Role[1], depth: number): void {
    for (const child of nodes === null ? [] : 'kind' in nodes ? [nodes] : nodes) {
      this.line(depth, `.${role}`);
      this.node(child, depth + 1);
    }
  }

  private blocks(node: ScriptBlockAst, depth: number): void {
    const blocks: [string, NamedBlockAst | null][] = [
      ['dynamicparam', node.dynamicParam],
      ['begin', node.begin],
      ['process', node.process],
      ['end', node.end],
    ];
    for (const [name, block] of blocks) {
      if (!block) continue;
      this.line(depth, `.${name} ${block.unnamed ? 'unnamed' : `${block.extent.start}-${block.extent.end}`}`);
      this.role('s', block.statements, depth + 1);
      this.role('trap', block.traps, depth + 1);
    }
  }

  private named(node: AnyAst & { kind: 'Attribute' }, depth: number): void {
    for (const argument of node.named) {
      const { extent, name, expressionOmitted } = argument;
      this.line(depth, `NamedArgument ${extent.start}-${extent.end} ${name} ${expressionOmitted ? 'omitted' : ''}`);
      if (!expressionOmitted) this.node(argument.argument, depth + 1);
    }
  }

  private typeName(node: TypeNameAst, depth: number): void {
    const { extent, element, rank, genericArguments, name, assembly } = node;
    const at = `TypeName ${extent.start}-${extent.end} `;
    if (element) this.line(depth, `${at}array rank ${rank}`);
    else if (genericArguments.length > 0) this.line(depth, `${at}generic ${name}`);
    else this.line(depth, `${at}${name}${assembly ? ` asm ${assembly}` : ''}`);
    for (const child of element ? [element] : genericArguments) this.typeName(child, depth + 1);
  }
}

interface Facts {
  readonly name?: string;
  readonly detail?: string;
  readonly roles?: readonly Role[];
  readonly plain?: readonly AnyAst[];
}

const words = (...parts: (string | false | null)[]): string => parts.filter((part) => part).join(' ');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function facts(n: AnyAst): Facts {
  switch (n.kind) {
    case 'ScriptBlock':
      return {
        roles: [
          ['using', n.usings],
          ['param', n.param],
        ],
      };
    case 'ParamBlock':
      return {
        roles: [
          ['a', n.attributes],
          ['p', n.parameters],
        ],
      };
    case 'Parameter':
      return {
        roles: [
          ['a', n.attributes],
          ['n', n.name],
          ['d', n.defaultValue],
        ],
      };
    case 'Attribute':
      return { plain: [n.typeName], roles: [['pos', n.positional]] };
    case 'TypeConstraint':
    case 'TypeExpression':
      return { plain: [n.typeName] };
    case 'FunctionDefinition':
      return {
        detail: words(JSON.stringify(n.name), n.isFilter && 'filter', n.isWorkflow && 'workflow'),
        roles: [
          ['p', n.parameters ?? []],
          ['body', n.body],
        ],
      };
    case 'TypeDefinition':
      return {
        detail: `${n.name} ${n.flavour}`,
        roles: [
          ['a', n.attributes],
          ['base', n.baseTypes],
          ['m', n.members],
        ],
      };
    case 'PropertyMember':
      return {
        detail: words(n.name, n.isStatic && 'static', n.isHidden && 'hidden'),
        roles: [
          ['t', n.type],
          ['a', n.attributes],
          ['v', n.initialValue],
        ],
      };
    case 'FunctionMember':
      return {
        detail: words(n.name, n.isConstructor && 'ctor', n.isStatic && 'static', n.isHidden && 'hidden'),
        roles: [
          ['t', n.returnType],
          ['a', n.attributes],
          ['p', n.parameters],
          ['body', n.body],
        ],
      };
    case 'UsingStatement':
      return { detail: words(n.what, n.name, n.alias && `alias ${n.alias}`) };
    case 'StatementBlock':
      return {
        roles: [
          ['s', n.statements],
          ['trap', n.traps],
        ],
      };
    case 'Pipeline':
      return { roles: [['e', n.elements]] };
    case 'CommandExpression':
      return {
        roles: [
          ['x', n.expression],
          ['r', n.redirections],
        ],
      };
    case 'Command':
      return {
        detail: n.invocation === 'none' ? '' : n.invocation,
        roles: [
          ['e', n.elements],
          ['r', n.redirections],
        ],
      };
    case 'CommandParameter':
      return { detail: JSON.stringify(n.name), roles: [['arg', n.argument]] };
    case 'FileRedirection':
      return { detail: words(n.from, n.append && 'append'), roles: [['f', n.location]] };
    case 'MergingRedirection':
      return { detail: `${n.from} ${n.to}` };
    case 'AssignmentStatement':
      return {
        detail: `${ASSIGNMENTS[n.operator]} ${n.errorExtent.start}`,
        roles: [
          ['l', n.left],
          ['r', n.right],
        ],
      };
    case 'IfStatement':
      return {
        roles: [
          ...n.clauses.flatMap((c): Role[] => [
            ['c', c.condition],
            ['b', c.body],
          ]),
          ['else', n.elseBody],
        ],
      };
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'DoUntilStatement':
      return {
        detail: n.label ?? '',
        roles: [
          ['c', n.condition],
          ['b', n.body],
        ],
      };
    case 'ForStatement':
      return {
        detail: n.label ?? '',
        roles: [
          ['i', n.initializer],
          ['c', n.condition],
          ['n', n.iterator],
          ['b', n.body],
        ],
      };
    case 'ForEachStatement':
      return {
        detail: n.label ?? '',
        roles: [
          ['v', n.variable],
          ['c', n.condition],
          ['b', n.body],
        ],
      };
    case 'SwitchStatement': {
      const flags = SWITCH_FLAGS.filter((flag) => n.flags.has(flag))
        .map(capital)
        .join(', ');
      return {
        detail: (n.label ?? '') + (flags ? ` ${flags}` : ''),
        roles: [
          ['c', n.condition],
          ...n.clauses.flatMap((c): Role[] => [
            ['t', c.test],
            ['b', c.body],
          ]),
          ['default', n.defaultBody],
        ],
      };
    }
    case 'TryStatement':
      return {
        roles: [
          ['b', n.body],
          ['catch', n.catches],
          ['finally', n.finallyBody],
        ],
      };
    case 'CatchClause':
      return {
        roles: [
          ['t', n.types],
          ['b', n.body],
        ],
      };
    case 'TrapStatement':
      return {
        roles: [
          ['t', n.type],
          ['b', n.body],
        ],
      };
    case 'ReturnStatement':
    case 'ExitStatement':
    case 'ThrowStatement':
      return { roles: [['p', n.pipeline]] };
    case 'BreakStatement':
    case 'ContinueStatement':
      return { roles: [['l', n.label]] };
    case 'DataStatement':
      return {
        detail: n.variable ?? '',
        roles: [
          ['c', n.supportedCommands],
          ['b', n.body],
        ],
      };
    case 'BlockStatement':
      return { detail: n.keyword, roles: [['b', n.body]] };
    case 'BinaryExpression': {
      const at = `${n.errorExtent.start}-${n.errorExtent.end}`;
      return { detail: `${OPERATORS[n.operator] ?? capital(n.operator)} ${at}`, plain: [n.left, n.right] };
    }
    case 'UnaryExpression':
      return {
        detail: n.extent.text.startsWith('!') ? 'Exclaim' : (OPERATORS[n.operator] ?? n.operator),
        plain: [n.child],
      };
    case 'ConvertExpression':
      return { plain: [n.type, n.child] };
    case 'AttributedExpression':
      return { plain: [n.attribute, n.child] };
    case 'StringConstantExpression':
      return { name: 'StringConstant', detail: `${capital(n.stringType)} ${JSON.stringify(n.value)}` };
    case 'ConstantExpression':
      return { name: 'Constant', detail: number(n.literal) };
    case 'ExpandableStringExpression': {
      const text = n.parts.map((part) => (typeof part === 'string' ? part : part.extent.text)).join('');
      return {
        name: 'ExpandableString',
        detail: `${capital(n.stringType)} ${JSON.stringify(text)}`,
        plain: n.parts.filter((part) => typeof part !== 'string'),
      };
    }
    case 'VariableExpression':
      return { name: 'Variable', detail: words(JSON.stringify(path(n)), n.splatted && 'splatted') };
    case 'InvokeMemberExpression':
      return {
        name: 'InvokeMember',
        detail: n.isStatic ? 'static' : '',
        roles: [
          ['t', n.target],
          ['m', n.member],
          ['arg', n.arguments],
        ],
      };
    case 'MemberExpression':
      return {
        name: 'Member',
        detail: n.isStatic ? 'static' : '',
        roles: [
          ['t', n.target],
          ['m', n.member],
        ],
      };
    case 'IndexExpression':
      return { name: 'Index', plain: [n.target, n.index] };
    case 'ArrayExpression':
    case 'SubExpression':
      return {
        roles: [
          ['s', n.body.statements],
          ['trap', n.body.traps],
        ],
      };
    case 'ArrayLiteral':
      return { plain: n.elements };
    case 'Hashtable':
      return {
        roles: n.entries.flatMap((entry): Role[] => [
          ['k', entry.key],
          ['v', entry.value],
        ]),
      };
    case 'ParenExpression':
      return { name: 'Paren', plain: [n.pipeline] };
    case 'ScriptBlockExpression':
      return { plain: [n.scriptBlock] };
    case 'UsingExpression':
      return { name: 'Using', plain: [n.expression] };
    default:
      return {};
  }
}

const SWITCH_FLAGS = ['file', 'regex', 'wildcard', 'caseSensitive', 'parallel'] as const;

const ASSIGNMENTS = {
  '=': 'Equals',
  '+=': 'PlusEquals',
  '-=': 'MinusEquals',
  '*=': 'MultiplyEquals',
  '/=': 'DivideEquals',
  '%=': 'RemainderEquals',
} as const;

const OPERATORS: Readonly<Record<string, string>> = {
  add: 'Plus',
  subtract: 'Minus',
  plus: 'Plus',
  minus: 'Minus',
  remainder: 'Rem',
  range: 'DotDot',
  isnot: 'IsNot',
  not: 'Not',
  bnot: 'Bnot',
  join: 'Join',
  isplit: 'Isplit',
  csplit: 'Csplit',
  preIncrement: 'PlusPlus',
  preDecrement: 'MinusMinus',
  postIncrement: 'PostfixPlusPlus',
  postDecrement: 'PostfixMinusMinus',
};

/** The recorder wrote the bits of a double, so that no formatting comes between. */
function number(literal: NumericLiteral): string {
  const { type, value } = literal;
  if (type === 'double') return `Double ${new BigInt64Array(new Float64Array([value]).buffer)[0]}`;
  return `${{ int: 'Int32', long: 'Int64', decimal: 'Decimal' }[type]} ${value}`;
}

/** The recorder leaves out `using:`, which the tree tells otherwise. */
function path({ name, scope, drive }: VariableExpressionAst): string {
  const prefix = scope === 'using' ? null : (scope ?? drive);
  return prefix === null ? name : `${prefix}:${name}`;
}
