import { ExceptionObject } from '../ExceptionObject.ts';
import { XmlElement, type XmlNode } from './XmlNode.ts';
import { type Axis, type Expression, parseXPath, type Step } from './xpathParser.ts';

/** What an XPath expression can give. */
export type XPathValue = readonly XmlNode[] | string | number | boolean;

interface Context {
  readonly node: XmlNode;
  readonly position: number;
  readonly size: number;
  readonly namespaces: ReadonlyMap<string, string>;
  readonly dialect: XPathDialect;
}

/** What an XPath of its own kind has beside the grammar: its functions, and what number a text is. */
export interface XPathDialect {
  readonly functions: Readonly<Record<string, XPathFunction>>;
  /** Not a number: NaN. */
  number(text: string): number;
}

/** The nodes an XPath 1.0 expression selects, in document order. Throws XPathException. */
export function selectNodes(
  node: XmlNode,
  source: string,
  namespaces: ReadonlyMap<string, string> = new Map(),
): readonly XmlNode[] {
  const found = evaluateXPath(node, source, namespaces);
  if (!Array.isArray(found))
    throw new ExceptionObject('System.Xml.XPath.XPathException', 'Expression must evaluate to a node-set.');
  return found;
}

export function evaluateXPath(
  node: XmlNode,
  source: string,
  namespaces: ReadonlyMap<string, string>,
  dialect: XPathDialect = STANDARD,
): XPathValue {
  return evaluate(parseXPath(source), { node, position: 1, size: 1, namespaces, dialect });
}

function evaluate(expression: Expression, context: Context): XPathValue {
  switch (expression.kind) {
    case 'number':
    case 'text':
      return expression.value;
    case 'negative':
      return -toNumber(evaluate(expression.operand, context));
    case 'binary':
      return binary(expression.operator, expression.left, expression.right, context);
    case 'call':
      return call(expression.name, expression.args, context);
    case 'filter':
      return walk(
        filtered(nodesOf(evaluate(expression.source, context)), expression.predicates, context),
        expression.steps,
        context,
      );
    default:
      return walk([expression.absolute ? documentOf(context.node) : context.node], expression.steps, context);
  }
}

// ── paths ──

function documentOf(node: XmlNode): XmlNode {
  let top = node;
  while (top.parent !== null) top = top.parent;
  return top;
}

function walk(start: readonly XmlNode[], steps: readonly Step[], context: Context): readonly XmlNode[] {
  let nodes = start;
  for (const step of steps) {
    const next = new Set<XmlNode>();
    for (const node of nodes) for (const found of stepFrom(node, step, context)) next.add(found);
    nodes = nodes.length > 1 ? inDocumentOrder([...next]) : [...next];
  }
  return nodes;
}

function stepFrom(node: XmlNode, step: Step, context: Context): readonly XmlNode[] {
  const matches = nodeTest(step, context);
  const found = AXES[step.axis](node).filter(matches);
  const kept = filtered(found, step.predicates, context);
  return step.axis.startsWith('ancestor') || step.axis.startsWith('preceding') ? [...kept].reverse() : kept;
}

function filtered(nodes: readonly XmlNode[], predicates: readonly Expression[], context: Context): readonly XmlNode[] {
  let left = nodes;
  for (const predicate of predicates) {
    const size = left.length;
    left = left.filter((node, i) => {
      const value = evaluate(predicate, { ...context, node, position: i + 1, size });
      return typeof value === 'number' ? value === i + 1 : toBoolean(value);
    });
  }
  return left;
}

function nodeTest({ axis, test }: Step, { namespaces }: Context): (node: XmlNode) => boolean {
  if (test === 'node()') return () => true;
  if (test === 'text()') return ({ kind }) => kind === 'Text' || kind === 'CDATA';
  if (test === 'comment()') return ({ kind }) => kind === 'Comment';
  if (test === 'processing-instruction()') return ({ kind }) => kind === 'ProcessingInstruction';
  const wanted = axis === 'attribute' ? 'Attribute' : 'Element';
  if (test === '*') return ({ kind }) => kind === wanted;
  const [local, uri] = expanded(test, namespaces);
  return (node) => node.kind === wanted && (local === '*' || node.localName === local) && node.namespaceURI === uri;
}

/** Proof: recorded. */
function expanded(name: string, namespaces: ReadonlyMap<string, string>): [local: string, uri: string] {
  const colon = name.indexOf(':');
  if (colon < 0) return [name, ''];
  const uri = namespaces.get(name.slice(0, colon));
  if (uri !== undefined) return [name.slice(colon + 1), uri];
  throw new ExceptionObject(
    'System.Xml.XPath.XPathException',
    'Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function.',
  );
}

function descendants(node: XmlNode): XmlNode[] {
  return node.children.flatMap((child) => [child, ...descendants(child)]);
}

function ancestors(node: XmlNode): XmlNode[] {
  return node.parent === null ? [] : [node.parent, ...ancestors(node.parent)];
}

function siblings(node: XmlNode, after: boolean): XmlNode[] {
  const all = node.parent?.children ?? [];
  const at = all.indexOf(node);
  if (at < 0) return [];
  return after ? all.slice(at + 1) : all.slice(0, at).reverse();
}

const AXES: Readonly<Record<Axis, (node: XmlNode) => XmlNode[]>> = {
  child: (node) => node.children,
  descendant: descendants,
  'descendant-or-self': (node) => [node, ...descendants(node)],
  parent: (node) => (node.parent === null ? [] : [node.parent]),
  ancestor: ancestors,
  'ancestor-or-self': (node) => [node, ...ancestors(node)],
  self: (node) => [node],
  attribute: (node) =>
    node instanceof XmlElement ? node.attributes.filter(({ name }) => !/^xmlns(?::|$)/.test(name)) : [],
  'following-sibling': (node) => siblings(node, true),
  'preceding-sibling': (node) => siblings(node, false),
  following: (node) =>
    [node, ...ancestors(node)].flatMap((one) => siblings(one, true).flatMap((next) => [next, ...descendants(next)])),
  preceding: (node) =>
    [node, ...ancestors(node)].flatMap((one) =>
      siblings(one, false).flatMap((before) => [...descendants(before).reverse(), before]),
    ),
};

function inDocumentOrder(nodes: XmlNode[]): XmlNode[] {
  if (nodes.length < 2) return nodes;
  const wanted = new Set(nodes);
  const ordered: XmlNode[] = [];
  const visit = (node: XmlNode): void => {
    if (wanted.has(node)) ordered.push(node);
    if (node instanceof XmlElement)
      for (const attribute of node.attributes) if (wanted.has(attribute)) ordered.push(attribute);
    node.children.forEach(visit);
  };
  visit(documentOf(nodes[0]!));
  return ordered;
}

// ── operators ──

function binary(operator: string, left: Expression, right: Expression, context: Context): XPathValue {
  if (operator === 'or') return toBoolean(evaluate(left, context)) || toBoolean(evaluate(right, context));
  if (operator === 'and') return toBoolean(evaluate(left, context)) && toBoolean(evaluate(right, context));
  const a = evaluate(left, context);
  const b = evaluate(right, context);
  if (operator === '|') return inDocumentOrder([...new Set([...nodesOf(a), ...nodesOf(b)])]);
  const arithmetic = ARITHMETIC[operator];
  return arithmetic === undefined ? compared(operator, a, b, context.dialect) : arithmetic(toNumber(a), toNumber(b));
}

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  div: (a, b) => a / b,
  mod: (a, b) => a % b,
};

/** Of node sets it is enough that one node fits. */
function compared(operator: string, a: XPathValue, b: XPathValue, dialect: XPathDialect): boolean {
  if (Array.isArray(a))
    return a.some((node: XmlNode) => compared(operator, typeof b === 'boolean' ? true : node.wholeText, b, dialect));
  if (Array.isArray(b))
    return b.some((node: XmlNode) => compared(operator, a, typeof a === 'boolean' ? true : node.wholeText, dialect));
  const number = (value: XPathValue) => (typeof value === 'string' ? dialect.number(value) : toNumber(value));
  if (operator === '=' || operator === '!=') return sameValue(a, b, number) === (operator === '=');
  const [x, y] = [number(a), number(b)];
  return operator === '<' ? x < y : operator === '<=' ? x <= y : operator === '>' ? x > y : x >= y;
}

function sameValue(a: XPathValue, b: XPathValue, number: (value: XPathValue) => number): boolean {
  if (typeof a === 'boolean' || typeof b === 'boolean') return toBoolean(a) === toBoolean(b);
  if (typeof a === 'number' || typeof b === 'number') return number(a) === number(b);
  return a === b;
}

function nodesOf(value: XPathValue): readonly XmlNode[] {
  if (Array.isArray(value)) return value;
  throw new ExceptionObject('System.Xml.XPath.XPathException', 'Expression must evaluate to a node-set.');
}

export function toText(value: XPathValue): string {
  if (Array.isArray(value)) return (value[0] as XmlNode | undefined)?.wholeText ?? '';
  return String(value);
}

function toNumber(value: XPathValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return textNumber(toText(value));
}

function textNumber(source: string): number {
  const text = source.trim();
  return /^-?(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
}

function toBoolean(value: XPathValue): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : value !== '' && value !== false;
}

// ── functions ──

function call(name: string, args: readonly Expression[], context: Context): XPathValue {
  const own = context.dialect.functions[name];
  if (own === undefined)
    throw new ExceptionObject('System.Xml.XPath.XPathException', `'${name}()' is an unknown XPath function.`);
  return own(
    args.map((argument) => evaluate(argument, context)),
    context,
  );
}

type XPathFunction = (args: readonly XPathValue[], context: Context) => XPathValue;

const textOf = (args: readonly XPathValue[], context: Context): string =>
  args.length === 0 ? context.node.wholeText : toText(args[0]!);
const firstNode = (args: readonly XPathValue[], context: Context): XmlNode | undefined =>
  args.length === 0 ? context.node : nodesOf(args[0]!)[0];

const FUNCTIONS: Readonly<Record<string, XPathFunction>> = {
  position: (_args, { position }) => position,
  last: (_args, { size }) => size,
  count: ([nodes]) => nodesOf(nodes!).length,
  name: (args, context) => firstNode(args, context)?.name ?? '',
  'local-name': (args, context) => firstNode(args, context)?.localName ?? '',
  'namespace-uri': (args, context) => firstNode(args, context)?.namespaceURI ?? '',
  string: textOf,
  concat: (args) => args.map(toText).join(''),
  contains: ([a, b]) => toText(a!).includes(toText(b!)),
  'starts-with': ([a, b]) => toText(a!).startsWith(toText(b!)),
  'substring-before': ([a, b]) => {
    const at = toText(a!).indexOf(toText(b!));
    return at < 0 ? '' : toText(a!).slice(0, at);
  },
  'substring-after': ([a, b]) => {
    const at = toText(a!).indexOf(toText(b!));
    return at < 0 ? '' : toText(a!).slice(at + toText(b!).length);
  },
  substring: ([text, from, length]) => {
    const start = Math.round(toNumber(from!)) - 1;
    const end = length === undefined ? Number.POSITIVE_INFINITY : start + Math.round(toNumber(length));
    return toText(text!).slice(Math.max(0, start), Math.max(0, end));
  },
  'string-length': (args, context) => textOf(args, context).length,
  'normalize-space': (args, context) => textOf(args, context).trim().replace(/\s+/g, ' '),
  translate: ([text, from, to]) => {
    const [source, target] = [toText(from!), toText(to!)];
    return Array.from(toText(text!), (c) => (source.includes(c) ? (target[source.indexOf(c)] ?? '') : c)).join('');
  },
  not: ([value]) => !toBoolean(value!),
  true: () => true,
  false: () => false,
  boolean: ([value]) => toBoolean(value!),
  number: (args, context) => toNumber(args[0] ?? [context.node]),
  sum: ([nodes]) => nodesOf(nodes!).reduce((total, node) => total + toNumber(node.wholeText), 0),
  floor: ([value]) => Math.floor(toNumber(value!)),
  ceiling: ([value]) => Math.ceil(toNumber(value!)),
  round: ([value]) => Math.round(toNumber(value!)),
};

/** XPath 1.0 itself. */
const STANDARD: XPathDialect = { functions: FUNCTIONS, number: textNumber };
