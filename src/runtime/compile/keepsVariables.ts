import type { AnyAst, ScriptBlockAst } from '../../syntax/ast.ts';
import { forEachChild } from '../../syntax/visit.ts';

/** Commands that reach for variables by name. Their mere presence makes all variables of a block be looked up (recorded). */
const REACHING = /^(new|set|remove)-variable$|^[nsr]v$|^set$/i;

/** Whether the variables of a block can change by its own assignments only. */
export function keepsVariables(block: ScriptBlockAst): boolean {
  return !reaches(block);
}

function reaches(node: AnyAst): boolean {
  if (node.kind === 'Command') {
    const [head] = node.elements;
    if (node.invocation === 'dot') return true;
    if (head?.kind === 'StringConstantExpression' && REACHING.test(head.value)) return true;
  }
  let found = false;
  forEachChild(node, (child) => {
    found ||= child.kind !== 'ScriptBlock' && reaches(child);
  });
  return found;
}
