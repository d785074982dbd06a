import type { CommandAst, ExpressionAst, ScriptBlockAst, StatementBlockAst } from '../../syntax/ast.ts';
import { toBool } from '../../values/convert.ts';
import { CmdletInfo, type CommandProcessor } from '../command.ts';
import { type Completion, normal, returned } from '../completion.ts';
import { FlowSignal } from '../FlowSignal.ts';
import type { Frame } from '../Frame.ts';
import { nullSink, type Sink } from '../Sink.ts';
import { afterStatementError } from '../statementError.ts';
import type { StreamSet } from '../streams.ts';
import { Collector } from './Collector.ts';
import { type BlockContext, type Execute, soleExpression } from './context.ts';

/** The names under which the two cmdlets usually appear, with the name of the cmdlet. */
const names: Readonly<Record<string, 'ForEach-Object' | 'Where-Object'>> = {
  'foreach-object': 'ForEach-Object',
  foreach: 'ForEach-Object',
  '%': 'ForEach-Object',
  'where-object': 'Where-Object',
  where: 'Where-Object',
  '?': 'Where-Object',
};

type Make = (frame: Frame) => CommandProcessor;

/**
 * `ForEach-Object { … }` and `Where-Object { … }` with a block written in place. Such a block runs in the scope of the code
 * around it, so it is compiled as a part of that code and called once for each object, without binder, command or frame.
 * Null when the command is not of this form; `general` takes over when the name means something else by then.
 */
export function compileBlockCommand(node: CommandAst, context: BlockContext, general: Make): Make | null {
  const [head, block] = node.elements;
  if (node.elements.length !== 2 || node.invocation !== 'none' || node.redirections.length > 0) return null;
  if (head!.kind !== 'StringConstantExpression' || block!.kind !== 'ScriptBlockExpression') return null;
  const name = head!.value;
  const key = name.toLowerCase();
  const cmdlet = Object.hasOwn(names, key) ? names[key]! : null;
  const body = cmdlet === null ? null : inlineBody(block!.scriptBlock);
  if (body === null) return null;
  const make = cmdlet === 'ForEach-Object' ? compileForEachObject(body, context) : compileWhereObject(body, context);
  return (frame) => {
    const info = frame.session.commands.resolve(name, frame.scope);
    return info instanceof CmdletInfo && info.name === cmdlet ? make(frame) : general(frame);
  };
}

/** Words that mean another thing inside the block than around it. */
const ownVariables = /[$@{](args|input|myinvocation|psboundparameters|pscmdlet|this)\b/i;

/** The body of a block that can run as a part of the code around it. */
function inlineBody(block: ScriptBlockAst): StatementBlockAst | null {
  if (block.param !== null || block.begin !== null || block.process !== null || block.dynamicParam !== null)
    return null;
  if (block.end === null || block.usings.length > 0 || ownVariables.test(block.extent.text)) return null;
  const { extent, statements, traps } = block.end;
  return { kind: 'StatementBlock', extent, statements, traps };
}

abstract class BlockCommand implements CommandProcessor {
  out: Sink = nullSink;
  streams: StreamSet;
  expectsInput = false;
  protected readonly frame: Frame;

  constructor(frame: Frame) {
    this.frame = frame;
    this.streams = frame.streams;
  }

  begin(): void {}
  abstract process(input: unknown): void;
  end(): void {}
  dispose(): void {}
}

function compileForEachObject(body: StatementBlockAst, context: BlockContext): Make {
  const run = context.block(body);
  return (frame) => new ForEachBlock(frame, run);
}

class ForEachBlock extends BlockCommand {
  readonly #run: Execute;

  constructor(frame: Frame, run: Execute) {
    super(frame);
    this.#run = run;
  }

  process(input: unknown): void {
    const { frame } = this;
    const { out, underbar, at } = frame;
    frame.out = this.out;
    frame.underbar = input === undefined ? null : input;
    try {
      const completion = this.#run(frame);
      if (completion !== normal && completion !== returned) throw FlowSignal.of(frame, completion);
    } finally {
      frame.out = out;
      frame.underbar = underbar;
      frame.at = at;
    }
  }
}

function compileWhereObject(body: StatementBlockAst, context: BlockContext): Make {
  const sole = body.statements.length === 1 && body.traps.length === 0 ? soleExpression(body.statements[0]!) : null;
  const test = sole === null ? bodyTest(context.block(body)) : soleTest(sole, context);
  return (frame) => new WhereBlock(frame, test);
}

type Test = (frame: Frame) => boolean;

/** A condition of one expression. Its error is settled as in any statement list; the object is dropped then. */
function soleTest(node: ExpressionAst, context: BlockContext): Test {
  const value = context.expression(node);
  const { extent } = node;
  return (frame) => {
    try {
      frame.at = extent;
      const result = value(frame);
      return typeof result === 'boolean' ? result : toBool(result);
    } catch (error) {
      const completion = afterStatementError(frame, error, null);
      if (completion !== normal && completion !== returned) throw FlowSignal.of(frame, completion);
      return false;
    }
  };
}

function bodyTest(run: Execute): Test {
  return (frame) => {
    const { out } = frame;
    const collector = new Collector();
    frame.out = collector;
    let completion: Completion;
    try {
      completion = run(frame);
    } finally {
      frame.out = out;
    }
    if (completion !== normal && completion !== returned) throw FlowSignal.of(frame, completion);
    return toBool(collector.result());
  };
}

class WhereBlock extends BlockCommand {
  readonly #test: Test;

  constructor(frame: Frame, test: Test) {
    super(frame);
    this.#test = test;
  }

  process(input: unknown): void {
    if (input === undefined) return;
    const { frame } = this;
    const { underbar, at } = frame;
    frame.underbar = input;
    let passes: boolean;
    try {
      passes = this.#test(frame);
    } finally {
      frame.underbar = underbar;
      frame.at = at;
    }
    if (passes) this.out.write(input);
  }
}
