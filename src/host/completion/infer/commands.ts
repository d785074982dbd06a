import { CmdletInfo, type CommandInfo, FunctionInfo } from '../../../runtime/command.ts';
import type { CommandAst, CommandElementAst, ExpressionAst } from '../../../syntax/ast.ts';
import { findType } from '../../../values/registry.ts';
import { typeOf } from '../../../values/typeOf.ts';
import { writtenValue } from './expressions.ts';
import type { Inferrer } from './Inferrer.ts';
import { ListShape, RowShape, type Shape, shapeOfValue, TypeShape } from './Shape.ts';
import { sampleOf } from './sample.ts';
import { silently } from './silently.ts';

/** What flows into the command, asked for only where it matters. */
type Flow = () => Shape | null;
type Infer = (node: CommandAst, flow: Flow, infer: Inferrer) => Shape | null;

const passes: Infer = (_, flow) => flow();
/** What our own shell makes of such a line; for types that only their cmdlet knows. */
const madeBy =
  (line: string): Infer =>
  (_, __, { cursor }) =>
    shapeOfValue(silently(cursor.session, line)[0]);
const makes =
  (typeName: string): Infer =>
  () => {
    const type = findType(typeName);
    return type === null ? null : new TypeShape(type);
  };

/** What commands put out whose output is not that of a `Get-…`. */
const OUTPUT: Readonly<Record<string, Infer>> = {
  'where-object': passes,
  'sort-object': passes,
  'tee-object': passes,
  'get-unique': passes,
  'add-member': passes,
  'write-output': (node, flow, infer) => firstArgument(node, infer) ?? flow(),
  'select-object': selected,
  'foreach-object': (node, flow, infer) => eachOf(node, flow, infer),
  'group-object': (_, flow, { cursor }) => {
    const [group] = silently(cursor.session, '1 | Group-Object');
    return new RowShape(typeOf(group), [['Group', () => new ListShape(flow())]]);
  },
  'measure-object': madeBy('1 | Measure-Object'),
  'compare-object': madeBy('Compare-Object 1 2'),
  'measure-command': makes('System.TimeSpan'),
  'new-timespan': makes('System.TimeSpan'),
  'new-guid': makes('System.Guid'),
  'get-member': madeBy('1 | Get-Member'),
  'select-string': madeBy("'a' | Select-String a"),
  'get-random': passes,
  'get-credential': makes('System.Management.Automation.PSCredential'),
  'read-host': makes('System.String'),
  'out-string': makes('System.String'),
  'convertto-json': makes('System.String'),
  'convertto-csv': makes('System.String'),
  'join-path': makes('System.String'),
  'split-path': makes('System.String'),
  'test-path': makes('System.Boolean'),
  'new-object': (node, _, infer) => newObject(node, infer),
};

/** One object of what a command puts out. */
export function commandShape(node: CommandAst, flow: Flow, infer: Inferrer): Shape | null {
  const { session } = infer.cursor;
  const name = writtenValue(node.elements[0] as ExpressionAst | undefined);
  const info = name === undefined ? null : session.commands.resolve(name, session.state.current);
  if (info === null) return null;
  const known = OUTPUT[info.name.toLowerCase()];
  if (known !== undefined && info instanceof CmdletInfo) return known(node, flow, infer);
  return declaredOutput(info) ?? sampleOf(session, info, node);
}

/** `[OutputType([x])]` of a function. */
function declaredOutput(info: CommandInfo): Shape | null {
  if (!(info instanceof FunctionInfo)) return null;
  const { param } = info.scriptBlock.ast;
  const [first] = param?.attributes.find(({ typeName }) => /^OutputType$/i.test(typeName.name))?.positional ?? [];
  const name = first?.kind === 'TypeExpression' ? first.typeName.extent.text : writtenValue(first);
  const type = name === undefined ? null : info.scriptBlock.types.named(name);
  return type === null ? null : new TypeShape(type);
}

/** The argument of a parameter by the beginning of its name, null without it; `''` for the first that has no name. */
function argument(node: CommandAst, parameter: RegExp | null): ExpressionAst | null {
  const [, ...elements] = node.elements;
  const index = elements.findIndex((element) => isParameter(element, parameter));
  if (index < 0) return null;
  const found = elements[index] as CommandElementAst;
  if (found.kind !== 'CommandParameter') return found;
  const next = elements[index + 1];
  return found.argument ?? (next === undefined || next.kind === 'CommandParameter' ? null : next);
}

const isParameter = (element: CommandElementAst, parameter: RegExp | null): boolean =>
  parameter === null
    ? element.kind !== 'CommandParameter'
    : element.kind === 'CommandParameter' && parameter.test(element.name);

const firstArgument = (node: CommandAst, infer: Inferrer): Shape | null => {
  const found = argument(node, null);
  return found === null ? null : (infer.expression(found)?.element ?? null);
};

function newObject(node: CommandAst, infer: Inferrer): Shape | null {
  const name = writtenValue(argument(node, /^t/i) ?? argument(node, null) ?? undefined);
  const type = name === undefined ? null : infer.type(name);
  if (type === null) return null;
  const properties = argument(node, /^p/i);
  if (!/\.PS(?:Custom)?Object$/.test(type.fullName) || properties?.kind !== 'Hashtable') return new TypeShape(type);
  const names = properties.entries.flatMap(({ key, value }) =>
    key.kind === 'StringConstantExpression' ? [[key.value, () => infer.output(value)] as const] : [],
  );
  return new RowShape(findType('pscustomobject'), names);
}

/** `ForEach-Object { … }` and `ForEach-Object Member`. */
function eachOf(node: CommandAst, flow: Flow, infer: Inferrer): Shape | null {
  const what = argument(node, /^(?:p|m)/i) ?? argument(node, null);
  if (what?.kind === 'ScriptBlockExpression') {
    const { end } = what.scriptBlock;
    return end === null ? null : (infer.output(end)?.element ?? null);
  }
  const name = writtenValue(what ?? undefined);
  return name === undefined ? null : (flow()?.member(name)?.element ?? null);
}

/** `Select-Object`: the same objects, one property of them, or new objects of some properties. */
function selected(node: CommandAst, flow: Flow): Shape | null {
  const expanded = writtenValue(argument(node, /^exp/i) ?? undefined);
  if (expanded !== undefined) return flow()?.member(expanded)?.element ?? null;
  const properties = argument(node, /^p/i) ?? positional(node);
  if (properties === null) return flow();
  const elements = properties.kind === 'ArrayLiteral' ? properties.elements : [properties];
  if (elements.some((element) => writtenValue(element) === '*')) return flow();
  return new RowShape(
    findType('pscustomobject'),
    elements.flatMap((element) => {
      const name = nameOf(element);
      return name === undefined ? [] : [[name, () => flow()?.member(name) ?? null] as const];
    }),
  );
}

/** The first argument that belongs to no parameter. */
function positional(node: CommandAst): ExpressionAst | null {
  const [, ...elements] = node.elements;
  for (const [index, element] of elements.entries()) {
    if (element.kind === 'CommandParameter') continue;
    const before = elements[index - 1];
    if (before?.kind !== 'CommandParameter' || before.argument !== null || /^u|^w/i.test(before.name)) return element;
  }
  return null;
}

/** A property's name, or that of a calculated one. */
function nameOf(element: ExpressionAst): string | undefined {
  if (element.kind !== 'Hashtable') return writtenValue(element);
  const entry = element.entries.find(({ key }) => /^(?:n|l)/i.test(writtenValue(key) ?? ''));
  const value = entry?.value.kind === 'Pipeline' ? entry.value.elements[0] : undefined;
  return value?.kind === 'CommandExpression'
    ? writtenValue(value.expression)
    : value?.kind === 'Command'
      ? writtenValue(value.elements[0] as ExpressionAst)
      : undefined;
}
