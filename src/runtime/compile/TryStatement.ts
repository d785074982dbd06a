import type { CatchClauseAst, TryStatementAst } from '../../syntax/ast.ts';
import { type Completion, normal } from '../completion.ts';
import { exceptionMatches } from '../exceptionMatch.ts';
import { FlowSignal } from '../FlowSignal.ts';
import type { Frame } from '../Frame.ts';
import { asTerminating } from '../statementError.ts';
import type { TerminatingError } from '../TerminatingError.ts';
import type { BlockContext, Execute } from './context.ts';
import { guarded } from './guarded.ts';

interface Catch {
  readonly types: ReturnType<typeof exceptionMatches> | null;
  readonly body: Execute;
}

export function compileTry(node: TryStatementAst, context: BlockContext): Execute {
  const body = guarded(context.block(node.body));
  const catches = node.catches.map((clause) => compileCatch(clause, context));
  const caught = catches.length === 0 ? body : withCatches(body, catches);
  return node.finallyBody === null ? caught : withFinally(caught, context.block(node.finallyBody));
}

function compileCatch(node: CatchClauseAst, context: BlockContext): Catch {
  const types =
    node.types.length === 0
      ? null
      : exceptionMatches(
          node.types.map((type) => type.typeName),
          context.types,
        );
  return { types, body: context.block(node.body) };
}

function withCatches(body: Execute, catches: readonly Catch[]): Execute {
  return (frame) => {
    try {
      return body(frame);
    } catch (thrown) {
      if (thrown instanceof FlowSignal) throw thrown;
      const error = asTerminating(frame, thrown);
      const handler = catches.find((clause) => clause.types === null || clause.types(error.exception));
      if (handler === undefined) throw error;
      return handle(frame, error, handler.body);
    }
  };
}

function handle(frame: Frame, error: TerminatingError, body: Execute): Completion {
  const { session, underbar, caught } = frame;
  session.rememberError(error.record);
  session.success = false;
  error.ends = null;
  frame.underbar = error.record;
  frame.caught = error;
  try {
    return body(frame);
  } finally {
    frame.underbar = underbar;
    frame.caught = caught;
  }
}

function withFinally(body: Execute, last: Execute): Execute {
  return (frame) => {
    let completion: Completion;
    try {
      completion = body(frame);
    } catch (thrown) {
      const ended = last(frame);
      if (ended !== normal) return ended;
      throw thrown;
    }
    const { label, exitValue } = frame;
    const ended = last(frame);
    if (ended !== normal) return ended;
    frame.label = label;
    frame.exitValue = exitValue;
    return completion;
  };
}
