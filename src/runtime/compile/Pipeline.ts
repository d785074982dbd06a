import type { CommandAst, CommandExpressionAst, PipelineAst } from '../../syntax/ast.ts';
import type { CommandProcessor } from '../command.ts';
import { normal } from '../completion.ts';
import type { Frame } from '../Frame.ts';
import { rangeBound } from '../operators/range.ts';
import { type PipelineSource, runPipeline } from '../pipeline.ts';
import type { Sink } from '../Sink.ts';
import { compileCommand } from './Command.ts';
import { compileExpressionStatement } from './CommandExpression.ts';
import type { BlockContext, Execute } from './context.ts';
import { emit } from './emit.ts';
import { compilePlainCall, isPlainCall } from './plainCalls.ts';
import { redirected } from './redirections.ts';

/** Makes a command of the pipeline ready to run. */
export type Stage = (frame: Frame) => CommandProcessor;
/** Makes what the pipeline begins with, when that is an expression. */
type Source = (frame: Frame) => PipelineSource;

export function compilePipeline(node: PipelineAst, context: BlockContext): Execute {
  const [first, ...rest] = node.elements;
  if (first!.kind === 'Command' && rest.length === 0 && isPlainCall(first!)) return compilePlainCall(first!, context);
  if (first!.kind === 'Command') return commandPipeline(null, node.elements as readonly CommandAst[], context);
  if (rest.length > 0) return commandPipeline(compileSource(first!, context), rest as CommandAst[], context);
  const statement = compileExpressionStatement(first!.expression, context);
  return first!.redirections.length === 0 ? statement : redirected(first!.redirections, statement, context);
}

function commandPipeline(source: Source | null, commands: readonly CommandAst[], context: BlockContext): Execute {
  const stages = commands.map((command) => compileCommand(command, context));
  if (stages.length === 1) return singleCommand(source, stages[0]!);
  return (frame) => {
    const input = source === null ? null : source(frame);
    const processors = new Array<CommandProcessor>(stages.length);
    for (let i = 0; i < stages.length; i++) processors[i] = stages[i]!(frame);
    runPipeline(frame, processors, input, frame.out);
    return normal;
  };
}

function singleCommand(source: Source | null, stage: Stage): Execute {
  return (frame) => {
    const input = source === null ? null : source(frame);
    runPipeline(frame, [stage(frame)], input, frame.out);
    return normal;
  };
}

/** The expression in front of `|`. A range is counted through without ever being an array. */
function compileSource(node: CommandExpressionAst, context: BlockContext): Source {
  if (node.redirections.length > 0) return redirectedSource(node, context);
  const { expression } = node;
  if (expression.kind === 'BinaryExpression' && expression.operator === 'range') {
    const from = context.expression(expression.left);
    const to = context.expression(expression.right);
    return (frame) => countThrough(frame, rangeBound(from(frame)), rangeBound(to(frame)));
  }
  const value = context.expression(expression);
  return (frame) => {
    const result = value(frame);
    return (into) => emit(into, result);
  };
}

function countThrough({ session }: Frame, first: number, last: number): PipelineSource {
  return (into: Sink) => {
    const step = first <= last ? 1 : -1;
    for (let i = first; step > 0 ? i <= last : i >= last; i += step) {
      into.write(i);
      if (--session.fuel < 0) session.refuel();
    }
  };
}

function redirectedSource(node: CommandExpressionAst, context: BlockContext): Source {
  const run = redirected(node.redirections, compileExpressionStatement(node.expression, context), context);
  return (frame) => (into) => {
    const before = frame.out;
    frame.out = into;
    try {
      run(frame);
    } finally {
      frame.out = before;
    }
  };
}
