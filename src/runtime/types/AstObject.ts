import { Extent } from '../../base/source.ts';
import type { AnyAst } from '../../syntax/ast.ts';
import { children } from '../../syntax/visit.ts';
import { toBool } from '../../values/convert.ts';
import { Decimal } from '../../values/Decimal.ts';
import { Double } from '../../values/Double.ts';
import { NetObject } from '../../values/NetObject.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import type { PSType } from '../../values/PSType.ts';
import { defineType } from '../../values/PSType.ts';
import { asSingleValue, type ScriptBlock } from '../../values/ScriptBlock.ts';
import { abstractKinds, astBaseName, astTypeName } from './astClasses.ts';
import { ScriptExtent } from './ScriptExtent.ts';

/** Names of System.Management.Automation.Language where they differ from the tree's own, by kind and property. */
const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ScriptBlock: {
    ParamBlock: 'param',
    BeginBlock: 'begin',
    ProcessBlock: 'process',
    EndBlock: 'end',
    DynamicParamBlock: 'dynamicParam',
    UsingStatements: 'usings',
    ScriptRequirements: 'requires',
  },
  NamedBlock: { Unnamed: 'unnamed' },
  Pipeline: { PipelineElements: 'elements' },
  Command: { CommandElements: 'elements' },
  CommandParameter: { ParameterName: 'name' },
  Attribute: { PositionalArguments: 'positional', NamedArguments: 'named' },
  NamedAttributeArgument: { ArgumentName: 'name' },
  MemberExpression: { Expression: 'target', Static: 'isStatic' },
  InvokeMemberExpression: { Expression: 'target', Static: 'isStatic' },
  ExpandableStringExpression: { NestedExpressions: 'parts' },
  BinaryExpression: { ErrorPosition: 'errorExtent' },
  ArrayExpression: { SubExpression: 'body' },
  FunctionDefinition: { IsFilter: 'isFilter', IsWorkflow: 'isWorkflow' },
  IfStatement: { ElseClause: 'elseBody' },
  TryStatement: { CatchClauses: 'catches', Finally: 'finallyBody' },
};

type Node = AnyAst & Readonly<Record<string, unknown>>;

const known = new WeakMap<AnyAst, AstObject>();

/** A node of the syntax tree as scripts see it. */
export class AstObject extends NetObject {
  readonly node: Node;
  readonly parent: AstObject | null;

  private constructor(node: AnyAst, parent: AstObject | null) {
    super();
    this.node = node as Node;
    this.parent = parent;
  }

  static of(node: AnyAst, parent: AstObject | null = null): AstObject {
    let object = known.get(node);
    if (object === undefined) {
      object = new AstObject(node, parent);
      known.set(node, object);
    }
    return object;
  }

  get psType(): PSType {
    return typeOfKind(this.node.kind);
  }

  /** All nodes below and this one, in source order, that the script says yes to. */
  find(predicate: ScriptBlock, nested: boolean, onlyFirst: boolean): AstObject[] {
    const found: AstObject[] = [];
    const look = (object: AstObject): boolean => {
      if (toBool(asSingleValue(predicate.invoke([object])))) {
        found.push(object);
        if (onlyFirst) return true;
      }
      if (!nested && object !== this && object.node.kind === 'ScriptBlock') return false;
      return children(object.node).some((child) => look(AstObject.of(child, object)));
    };
    look(this);
    return found;
  }

  override toString(): string {
    return this.node.extent.text;
  }
}

const types = new Map<string, PSType>();

function typeOfKind(kind: string): PSType {
  let type = types.get(kind);
  if (type === undefined) {
    type = makeType(kind);
    types.set(kind, type);
  }
  return type;
}

function makeType(kind: string): PSType {
  return defineType<AstObject>({
    name: astTypeName(kind),
    ...(astBaseName(kind) === null ? {} : { base: astBaseName(kind)! }),
    isAbstract: abstractKinds.includes(kind),
    methods: {
      'System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(scriptblock predicate, bool searchNestedScriptBlocks)':
        (self: AstObject, predicate: ScriptBlock, nested: boolean) => self.find(predicate, nested, false),
      'System.Management.Automation.Language.Ast Find(scriptblock predicate, bool searchNestedScriptBlocks)': (
        self: AstObject,
        predicate: ScriptBlock,
        nested: boolean,
      ) => self.find(predicate, nested, true)[0] ?? null,
      ...(kind === 'Command' ? { 'string GetCommandName()': commandName } : {}),
      'string ToString()': (self: AstObject) => self.toString(),
    },
    format: (self) => self.toString(),
    adapter: { get: read, set: () => false, names: namesOf },
  });
}

function commandName({ node }: AstObject): unknown {
  const [first] = node.elements as readonly AnyAst[];
  return first?.kind === 'StringConstantExpression' ? first.value : null;
}

function namesOf({ node }: AstObject): string[] {
  const renamed = NAMES[node.kind] ?? {};
  const fields = Object.keys(node).filter((key) => key !== 'kind' && !Object.values(renamed).includes(key));
  return [...Object.keys(renamed), ...fields.map((key) => (key[0] as string).toUpperCase() + key.slice(1)), 'Parent'];
}

function read(self: AstObject, name: string): unknown {
  const lower = name.toLowerCase();
  const { node } = self;
  if (lower === 'parent') return self.parent;
  const special = SPECIAL[node.kind]?.[lower];
  if (special !== undefined) return special(self);
  const renamed = Object.entries(NAMES[node.kind] ?? {}).find(([shown]) => shown.toLowerCase() === lower);
  const key = renamed?.[1] ?? Object.keys(node).find((field) => field.toLowerCase() === lower);
  return key === undefined || key === 'kind' ? undefined : shown(node[key], self);
}

type Special = Readonly<Record<string, (self: AstObject) => unknown>>;

/** What is not just a field of the node. */
const SPECIAL: Readonly<Record<string, Special>> = {
  VariableExpression: {
    variablepath: ({ node }) =>
      PSCustomObject.of({ UserPath: node.name, IsUnqualified: node.scope === null && node.drive === null }),
  },
  ConstantExpression: { value: ({ node }) => numberOf(node.literal as Literal) },
  ExpandableStringExpression: { value: ({ node }) => node.extent.text.slice(1, -1) },
};

interface Literal {
  readonly type: string;
  readonly value: number | bigint | string;
}

function numberOf({ type, value }: Literal): unknown {
  if (type === 'double') return new Double(value as number);
  return type === 'decimal' ? Decimal.parse(value as string) : value;
}

function shown(value: unknown, owner: AstObject): unknown {
  if (value instanceof Extent) return new ScriptExtent(value);
  if (Array.isArray(value)) return value.map((item) => shown(item, owner));
  if (value instanceof Set) return [...value].join(', ');
  if (typeof value !== 'object' || value === null) return value;
  if ('kind' in value) return AstObject.of(value as AnyAst, owner);
  return PSCustomObject.of(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shown(item, owner)])));
}

const KINDS =
  'ScriptBlock NamedBlock ParamBlock Parameter Attribute NamedAttributeArgument TypeConstraint FunctionDefinition TypeDefinition ' +
  'PropertyMember FunctionMember UsingStatement StatementBlock Pipeline CommandExpression Command CommandParameter FileRedirection ' +
  'MergingRedirection AssignmentStatement IfStatement WhileStatement DoWhileStatement DoUntilStatement ForStatement ' +
  'ForEachStatement SwitchStatement TryStatement CatchClause TrapStatement ReturnStatement ExitStatement ThrowStatement ' +
  'BreakStatement ContinueStatement DataStatement BlockStatement BinaryExpression UnaryExpression ConvertExpression ' +
  'AttributedExpression ConstantExpression StringConstantExpression ExpandableStringExpression VariableExpression ' +
  'TypeExpression MemberExpression InvokeMemberExpression IndexExpression ArrayExpression ArrayLiteral Hashtable ' +
  'ParenExpression SubExpression ScriptBlockExpression UsingExpression';

/** The classes of the syntax tree, by full name in lower case. */
export const astTypes: Record<string, () => PSType> = Object.fromEntries(
  [...KINDS.split(' '), ...abstractKinds].map((kind) => [astTypeName(kind).toLowerCase(), () => typeOfKind(kind)]),
);
