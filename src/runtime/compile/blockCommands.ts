import type { Extent } from '../../base/source.ts';
import type { CommandAst, ExpressionAst, ScriptBlockAst, StatementBlockAst } from '../../syntax/ast.ts';
import { toBool } from '../../values/convert.ts';
import { CmdletInfo, type CommandProcessor } from '../command.ts';
import { type Completion, normal, returned } from '../completion.ts';
import { FlowSignal } from '../FlowSignal.ts';
import type { Frame, InlinedBlock } from '../Frame.ts';
import { InvocationInfo } from '../InvocationInfo.ts';
import { nullSink, type Sink } from '../Sink.ts';
import { afterStatementError } from '../statementError.ts';
import type { StreamSet } from '../streams.ts';
import { throughCmdlet } from '../throughCmdlet.ts';
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

/** Which cmdlet a block runs for, and where it was called. */
interface Call {
  readonly info: CmdletInfo;
  readonly extent: Extent;
  readonly name: string;
}

type MakeFor = (frame: Frame, call: Call) => CommandProcessor;

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
  const inner = context.forInlineBlock();
  const make = cmdlet === 'ForEach-Object' ? compileForEachObject(body, inner) : compileWhereObject(body, inner);
  const { extent } = node;
  return (frame) => {
    const info = frame.session.commands.resolve(name, frame.scope);
    return info instanceof CmdletInfo && info.name === cmdlet ? make(frame, { info, extent, name }) : general(frame);
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
  /** For the stack trace. */
  protected readonly inlined: InlinedBlock = { at: null, below: null };
  private readonly call: Call;

  constructor(frame: Frame, call: Call) {
    this.frame = frame;
    this.call = call;
    this.streams = frame.streams;
  }

  /** An error that leaves the block is the cmdlet's from then on. */
  protected own(error: unknown): unknown {
    const { info, extent, name } = this.call;
    return throughCmdlet(
      error,
      info,
      () => new InvocationInfo({ extent, command: info, name, expectingInput: this.expectsInput }),
    );
  }

  /** The block is on top of the frame's other ones until it is done. */
  protected enter(): void {
    const { frame, inlined } = this;
    inlined.at = frame.at;
    inlined.below = frame.inlined;
    frame.inlined = inlined;
  }

  begin(): void {}
  abstract process(input: unknown): void;
  end(): void {}
  dispose(): void {}
}

function compileForEachObject(body: StatementBlockAst, context: BlockContext): MakeFor {
  const run = context.block(body);
  return (frame, call) => new ForEachBlock(frame, call, run);
}

class ForEachBlock extends BlockCommand {
  readonly #run: Execute;

  constructor(frame: Frame, call: Call, run: Execute) {
    super(frame, call);
    this.#run = run;
  }

  process(input: unknown): void {
    const { frame } = this;
    const { out, underbar, at } = frame;
    frame.out = this.out;
    frame.underbar = input === undefined ? null : input;
    this.enter();
    try {
      const completion = this.#run(frame);
      if (completion !== normal && completion !== returned) throw FlowSignal.of(frame, completion);
    } catch (error) {
      throw this.own(error);
    } finally {
      frame.out = out;
      frame.underbar = underbar;
      frame.at = at;
      frame.inlined = this.inlined.below;
    }
  }
}

function compileWhereObject(body: StatementBlockAst, context: BlockContext): MakeFor {
  const sole = body.statements.length === 1 && body.traps.length === 0 ? soleExpression(body.statements[0]!) : null;
  const test = sole === null ? bodyTest(context.block(body)) : soleTest(sole, context);
  return (frame, call) => new WhereBlock(frame, call, test);
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

  constructor(frame: Frame, call: Call, test: Test) {
    super(frame, call);
    this.#test = test;
  }

  process(input: unknown): void {
    if (input === undefined) return;
    const { frame } = this;
    const { underbar, at } = frame;
    frame.underbar = input;
    this.enter();
    let passes: boolean;
    try {
      passes = this.#test(frame);
    } catch (error) {
      throw this.own(error);
    } finally {
      frame.underbar = underbar;
      frame.at = at;
      frame.inlined = this.inlined.below;
    }
    if (passes) this.out.write(input);
  }
}
