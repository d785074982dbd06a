import type { AnyAst, CommandAst, HashtableAst } from '../../syntax/ast.ts';
import { parse } from '../../syntax/parse.ts';
import { walk } from '../../syntax/visit.ts';
import { type Candidate, candidate } from './Candidate.ts';
import type { Cursor } from './Cursor.ts';
import { writtenValue } from './infer/expressions.ts';

/** Keys of `$p = @{ … }` that a command further on takes as `@p`: its parameters. */
export function splattedKeys(cursor: Cursor, table: HashtableAst): Candidate[] {
  const name = assignedTo(cursor, table);
  if (name === null) return [];
  const { session } = cursor;
  return commandsWith(name, wholeText(cursor)).flatMap(({ elements: [command] }) => {
    const info = session.commands.resolve(writtenValue(command as never) ?? '', session.state.current);
    const all = info?.parameters?.all ?? [];
    return all.filter(({ isHidden }) => !isHidden).map((parameter) => candidate('Property', parameter.name));
  });
}

function assignedTo(cursor: Cursor, table: HashtableAst): string | null {
  for (const at of cursor.upFrom(table)) {
    if (at.kind === 'Command') return null;
    if (at.kind === 'AssignmentStatement')
      return at.left.kind === 'VariableExpression' ? at.left.name.toLowerCase() : null;
  }
  return null;
}

/** The text with the key that is being typed left out, so that the table is closed where its `}` stands. */
const wholeText = ({ before, after }: Cursor): AnyAst =>
  parse(before.replace(/\w*$/, '') + after.replace(/^\w*/, '')).ast;

function commandsWith(splatted: string, root: AnyAst): CommandAst[] {
  const found: CommandAst[] = [];
  walk(root, (node) => {
    if (node.kind === 'Command' && node.elements.some((element) => isSplat(element, splatted))) found.push(node);
  });
  return found;
}

const isSplat = (node: AnyAst, name: string): boolean =>
  node.kind === 'VariableExpression' && node.splatted && node.name.toLowerCase() === name;
