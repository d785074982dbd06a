import type { InvokeMemberExpressionAst } from '../../syntax/ast.ts';
import { callMethod } from '../callMethod.ts';
import type { Frame } from '../Frame.ts';
import { readIndex } from '../readIndex.ts';
import { writeIndex } from '../writeIndex.ts';
import type { Assignable, BlockContext } from './context.ts';
import { memberName } from './MemberExpression.ts';

/** `$list.Item(0) = 5`: a property with parameters. A method cannot be assigned to: it is called and the value is lost (recorded). */
export function assignableCall(node: InvokeMemberExpressionAst, context: BlockContext): Assignable {
  const target = context.expression(node.target);
  const name = memberName(node.member, context);
  const parameters = node.arguments.map((argument) => context.expression(argument));
  const prepare = (frame: Frame) => {
    const subject = target(frame);
    const args = parameters.map((parameter) => parameter(frame) ?? null);
    const called = name(frame);
    if (called.toLowerCase() === 'item' && subject !== null && subject !== undefined)
      return itemPlace(frame, subject, args);
    return {
      get: () => callMethod(frame, subject, called, args),
      set: () => void callMethod(frame, subject, called, args),
    };
  };
  return { prepare, assign: (frame, value) => prepare(frame).set(value) };
}

function itemPlace(frame: Frame, subject: unknown, args: readonly unknown[]) {
  const index = args.length === 1 ? args[0] : args;
  return { get: () => readIndex(frame, subject, index), set: (value: unknown) => writeIndex(subject, index, value) };
}
