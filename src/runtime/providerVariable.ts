import type { VariableExpressionAst } from '../syntax/ast.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import type { Assign, Evaluate } from './compile/context.ts';

/** `$env:X`, `${function:f}`, `${C:\file.txt}`: the content of an item of a drive. */
export function providerVariable({ drive, name }: VariableExpressionAst): {
  readonly get: Evaluate;
  readonly set: Assign;
} {
  const where = drive!;
  return {
    get: (frame) => contentOrNull(() => frame.session.readItemContent(where, name, frame)),
    set: (frame, value) => frame.session.writeItemContent(where, name, value === undefined ? null : value, frame),
  };
}

/** What is not there is null, as with other variables: a drive too (recorded). */
function contentOrNull(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof ExceptionObject && /\.(Drive|Item)NotFoundException$/.test(error.typeName)) return null;
    throw error;
  }
}
