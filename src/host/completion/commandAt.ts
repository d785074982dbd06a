import type { CommandInfo } from '../../runtime/command.ts';
import type { AnyAst, CommandAst, CommandElementAst, ExpressionAst } from '../../syntax/ast.ts';
import type { Cursor } from './Cursor.ts';
import { writtenValue } from './infer/expressions.ts';

/** A command line whose name is complete, and where the cursor stands in it. */
export interface CommandAt {
  readonly node: CommandAst;
  readonly info: CommandInfo;
  /** The element that the cursor ends; null behind a blank. */
  readonly open: CommandElementAst | null;
  /** The elements before it, without the command's name. */
  readonly done: readonly CommandElementAst[];
}

/** Where the arguments of a command are looked at: inside `( )`, `{ }` and `@{ }` another place begins. */
const OTHER_PLACE: ReadonlySet<AnyAst['kind']> = new Set<AnyAst['kind']>([
  'ScriptBlockExpression',
  'ParenExpression',
  'SubExpression',
  'ArrayExpression',
  'Hashtable',
  'MemberExpression',
  'InvokeMemberExpression',
  'IndexExpression',
]);

/** The command whose arguments the cursor is among; null where there is none, or nothing is known of it. */
export function commandAt(cursor: Cursor): CommandAt | null {
  const index = cursor.path.findLastIndex(({ kind }) => kind === 'Command');
  const node = cursor.path[index];
  if (node?.kind !== 'Command' || cursor.path.slice(index + 1).some((inner) => endsInside(inner, cursor))) return null;
  const [name, ...elements] = node.elements;
  if (name === undefined || cursor.isOpen(name)) return null;
  const info = resolved(cursor, name as ExpressionAst);
  if (info === null) return null;
  const last = elements.at(-1);
  const open = last !== undefined && cursor.isOpen(last) ? last : null;
  return { node, info, open, done: open === null ? elements : elements.slice(0, -1) };
}

/** True inside a bracket that is not closed yet, or right behind a member. */
function endsInside(node: AnyAst, cursor: Cursor): boolean {
  return OTHER_PLACE.has(node.kind) && (cursor.isOpen(node) ? true : !/[)}\]]$/.test(node.extent.text));
}

function resolved({ session }: Cursor, name: ExpressionAst): CommandInfo | null {
  const text = writtenValue(name);
  return text === undefined ? null : session.commands.resolve(text, session.state.current);
}
