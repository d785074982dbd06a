import type { AnyAst, ExpressionAst } from '../ast.ts';
import type { Check, CheckContext } from './Check.ts';

/** `break`, `continue` and `return` must not leave a `finally` block. */
export const flowOutOfFinally: Check = {
  BreakStatement: (node, context) => checkJump(node, node.label, context),
  ContinueStatement: (node, context) => checkJump(node, node.label, context),
  ReturnStatement: (node, context) => {
    if (finallyDepth(node, context) >= 0) context.error('ControlLeavingFinally', node.extent);
  },
};

function checkJump(node: AnyAst, label: ExpressionAst | null, context: CheckContext): void {
  const boundary = finallyDepth(node, context);
  if (boundary < 0 || staysInside(label, context.ancestors.slice(boundary))) return;
  context.error('ControlLeavingFinally', node.extent);
}

/** Where the innermost `finally` around the node begins among its ancestors; -1 without one in the same code. */
function finallyDepth(node: AnyAst, { ancestors }: CheckContext): number {
  let inner = node;
  for (let i = ancestors.length - 1; i >= 0; i--) {
    const outer = ancestors[i];
    if (!outer || outer.kind === 'ScriptBlock' || outer.kind === 'TrapStatement') return -1;
    if (outer.kind === 'TryStatement' && outer.finallyBody === inner) return i + 1;
    inner = outer;
  }
  return -1;
}

/** Whether a loop or switch inside the block takes the jump: any one without a label, else the one of that name. */
function staysInside(label: ExpressionAst | null, inside: readonly AnyAst[]): boolean {
  const name = label?.kind === 'StringConstantExpression' ? label.value.toLowerCase() : null;
  return inside.some((node) => {
    const loopLabel = labelOf(node);
    if (loopLabel === undefined) return false;
    return label === null || (name !== null && loopLabel === name);
  });
}

/** A loop's or switch's label in lower case, empty without one; undefined for other nodes. */
function labelOf(node: AnyAst): string | undefined {
  switch (node.kind) {
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'DoUntilStatement':
    case 'ForStatement':
    case 'ForEachStatement':
    case 'SwitchStatement':
      return node.label?.toLowerCase() ?? '';
    default:
      return undefined;
  }
}
