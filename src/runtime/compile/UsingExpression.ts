import type { UsingExpressionAst } from '../../syntax/ast.ts';
import { raise } from '../raise.ts';
import type { BlockContext, Evaluate } from './context.ts';

/** `$using:x` has a meaning only in a block that is sent elsewhere; there the sender has put the values in. */
export function compileUsing(node: UsingExpressionAst, context: BlockContext): Evaluate {
  const value = context.expression(node.expression);
  const { extent } = node;
  return (frame) => {
    if (frame.session.allowsUsing) return value(frame);
    const message =
      'A Using variable cannot be retrieved. A Using variable can be used only with Invoke-Command, Start-Job, or InlineScript in the script workflow. When it is used with Invoke-Command, the Using variable is valid only if the script block is invoked on a remote computer.';
    return raise(message, 'UsingWithoutInvokeCommand', 'InvalidOperation', null, extent);
  };
}
