import type { VariableExpressionAst } from '../syntax/ast.ts';
import type { Assign, Evaluate } from './compile/context.ts';

/** `$env:X`, `${function:f}`, `${C:\file.txt}`: the content of an item of a drive. */
export function providerVariable({ drive, name }: VariableExpressionAst): {
  readonly get: Evaluate;
  readonly set: Assign;
} {
  const where = drive!;
  return {
    get: (frame) => frame.session.readItemContent(where, name, frame),
    set: (frame, value) => frame.session.writeItemContent(where, name, value === undefined ? null : value, frame),
  };
}
