import { definitionOf } from '../../cmdlets/utility/MemberDefinition.ts';
import type { AnyAst, InvokeMemberExpressionAst, MemberExpressionAst } from '../../syntax/ast.ts';
import { MethodGroup } from '../../values/NetMember.ts';
import { PSMember } from '../../values/PSMember.ts';
import { beginsWith, type Candidate, candidate, compareNames, type Found } from './Candidate.ts';
import { Cursor } from './Cursor.ts';
import { Inference } from './infer/Inference.ts';
import type { MemberFacts, Shape } from './infer/Shape.ts';

/** `$x.Na`, `$_.` by what flows in the pipeline, `[math]::Ro`. */
export function completeMember(cursor: Cursor): Found | null {
  const [, word] = /(?:\.|::)([\w*?]*)$/.exec(cursor.before) ?? [];
  if (word === undefined) return null;
  // In an argument a dot with nothing behind it is text: the tree is that of some member.
  const at = word === '' ? new Cursor(cursor.session, `${cursor.before}x`) : cursor;
  const node = at.path.findLast(isMember);
  if (node === undefined || !at.isOpen(node)) return null;
  const start = cursor.end - word.length;
  if (node.target.extent.end + (node.isStatic ? 2 : 1) !== start) return null;
  return { start, items: memberItems(at, node, word) };
}

const isMember = (node: AnyAst): node is MemberExpressionAst | InvokeMemberExpressionAst =>
  node.kind === 'MemberExpression' || node.kind === 'InvokeMemberExpression';

function memberItems(
  cursor: Cursor,
  { target, isStatic }: MemberExpressionAst | InvokeMemberExpressionAst,
  word: string,
): Candidate[] {
  const shape = new Inference(cursor).expression(target);
  if (shape === null || isStatic !== isTypeName(target)) return [];
  return itemsLike(throughCollection(shape), word);
}

const isTypeName = ({ kind }: MemberExpressionAst['target']): boolean => kind === 'TypeExpression';

/** Properties first, then methods, each by name (recorded: sorted by ResultType and ListItemText). */
function itemsLike(members: Iterable<MemberFacts>, word: string): Candidate[] {
  const matches = beginsWith(word);
  const found = new Map<string, MemberFacts>();
  for (const one of members) {
    const key = one.name.toLowerCase();
    if (matches(one.name) && !found.has(key)) found.set(key, one);
  }
  return [...found.values()]
    .sort((a, b) => Number(b.isProperty) - Number(a.isProperty) || compareNames(a.name, b.name))
    .map(memberItem);
}

/** A collection's own members, and the properties of its elements, which are seen through it. */
function* throughCollection(shape: Shape): Iterable<MemberFacts> {
  yield* shape.members();
  const { element } = shape;
  if (element === null || element === shape) return;
  for (const one of element.members()) if (one.isProperty) yield one;
}

/** The properties that begin like the word. */
export function propertyItems(shape: Shape, word: string, quote = ''): Candidate[] {
  const properties = [...shape.members()].filter(({ isProperty }) => isProperty);
  return itemsLike(properties, word).map((item) =>
    quote === '' ? item : { ...item, text: `${quote}${item.label}${quote}` },
  );
}

function memberItem({ name, isProperty, member, isStatic }: MemberFacts): Candidate {
  const before = isStatic ? 'static ' : '';
  if (!isProperty) return { text: `${name}(`, label: name, type: 'Method', toolTip: () => methodText(member, before) };
  const text = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  if (member === null) return candidate('Property', text, name);
  return { text, label: name, type: 'Property', toolTip: () => before + definitionOf(member) };
}

/** One line for each overload. */
function methodText(of: MemberFacts['member'], before: string): string {
  const member = of instanceof PSMember ? of.member : of;
  if (member instanceof MethodGroup) return member.overloads.map(({ text }) => before + text).join('\n');
  return of === null ? '' : definitionOf(of);
}
