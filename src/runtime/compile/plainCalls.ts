import type { CommandAst, ExpressionAst, StringConstantExpressionAst } from '../../syntax/ast.ts';
import { type CommandArgument, FunctionInfo } from '../command.ts';
import { normal } from '../completion.ts';
import { createProcessor } from '../createProcessor.ts';
import type { Frame } from '../Frame.ts';
import { invokedBy } from '../InvocationInfo.ts';
import { runPipeline } from '../pipeline.ts';
import { callPlain, isPlain } from '../plainCall.ts';
import { raise } from '../raise.ts';
import { argumentValue } from './argumentValue.ts';
import { type BlockContext, type Execute, soleExpression } from './context.ts';
import { pointingAt } from './pointing.ts';

/** `name value value …` alone in a pipeline: when the name is that of a simple function it is called at once. */
export function isPlainCall(node: CommandAst): boolean {
  const [head, ...rest] = node.elements;
  if (node.invocation === 'dot' || node.redirections.length > 0) return false;
  if (head?.kind !== 'StringConstantExpression' || head.value === '') return false;
  return rest.every(
    (element) => element.kind !== 'CommandParameter' && !(element.kind === 'VariableExpression' && element.splatted),
  );
}

export function compilePlainCall(node: CommandAst, context: BlockContext): Execute {
  const head = node.elements[0] as StringConstantExpressionAst;
  const nodes = node.elements.slice(1) as ExpressionAst[];
  const expressions = nodes.map((element) => argumentValue(element, context));
  const name = head.value;
  const { extent, invocation } = node;
  const parenthesised = isCalledLikeMethod(node);
  const invokedAs = invokedBy(invocation, name);
  const demand = (frame: Frame) => pointingAt(head.extent, () => frame.session.commands.demand(name, frame), invokedAs);
  return (frame) => {
    const values = new Array<unknown>(expressions.length);
    for (let i = 0; i < expressions.length; i++) {
      const value = expressions[i]!(frame);
      values[i] = value === undefined ? null : value;
    }
    const info = demand(frame);
    if (parenthesised && frame.scope.strict > 1) refuseParentheses();
    if (info instanceof FunctionInfo) {
      const { compiled } = info.scriptBlock;
      compiled.plain ??= isPlain(compiled);
      if (compiled.plain && callPlain(frame, info, values, { extent, name: invokedAs })) return normal;
    }
    const args: CommandArgument[] = values.map((value, i) => ({ kind: 'value', value, extent: nodes[i]!.extent }));
    runPipeline(frame, [createProcessor(info, args, { frame, extent, name, invocation })], null, frame.out);
    return normal;
  };
}

/** `f(1, 2)`: what looks like a method call passes one list. */
function isCalledLikeMethod({ elements: [head, argument, more] }: CommandAst): boolean {
  if (argument?.kind !== 'ParenExpression' || more !== undefined || argument.extent.start !== head!.extent.end)
    return false;
  return soleExpression(argument.pipeline)?.kind === 'ArrayLiteral';
}

/** Strict mode 2 and later. Proof: recorded. */
function refuseParentheses(): never {
  const message =
    'The function or command was called as if it were a method. Parameters should be separated by spaces. For information about parameters, see the about_Parameters Help topic.';
  return raise(message, 'StrictModeFunctionCallWithParens', 'InvalidOperation', null);
}
