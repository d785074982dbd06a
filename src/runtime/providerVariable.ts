import type { VariableExpressionAst } from '../syntax/ast.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import type { Assign, Evaluate } from './compile/context.ts';
import type { Frame } from './Frame.ts';

/** `$env:X`, `${function:f}`, `${C:\file.txt}`: the content of an item of a drive. */
export function providerVariable({ drive, name }: VariableExpressionAst): {
  readonly get: Evaluate;
  readonly set: Assign;
} {
  const where = drive!;
  return {
    get: (frame) => contentOrNull(() => read(frame, where, name)),
    set: (frame, value) => write(frame, where, name, value === undefined ? null : value),
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

function read(frame: Frame, drive: string, name: string): unknown {
  const { provider, providerPath } = frame.session.places.literal(`${drive}:${name}`);
  const value = calledFrom(frame, () => provider.content(providerPath));
  return value === undefined ? null : value;
}

function write(frame: Frame, drive: string, name: string, value: unknown): void {
  const { provider, providerPath } = frame.session.places.literal(`${drive}:${name}`);
  calledFrom(frame, () => provider.setContent(providerPath, value));
}

/** Providers look at the scope of the code that runs. */
function calledFrom<T>(frame: Frame, run: () => T): T {
  const { session } = frame;
  const before = session.frame;
  session.frame = frame;
  try {
    return run();
  } finally {
    session.frame = before;
  }
}
