import type { CatchClauseAst, TryStatementAst } from '../../syntax/ast.ts';
import type { ErrorRecord } from '../../values/ErrorRecord.ts';
import { type Completion, normal } from '../completion.ts';
import { type HandledTypes, handlerFinder } from '../exceptionMatch.ts';
import { FlowSignal } from '../FlowSignal.ts';
import type { Frame } from '../Frame.ts';
import { asTerminating } from '../statementError.ts';
import type { TerminatingError } from '../TerminatingError.ts';
import type { BlockContext, Execute } from './context.ts';
import { guarded } from './guarded.ts';

export function compileTry(node: TryStatementAst, context: BlockContext): Execute {
  const body = guarded(context.block(node.body));
  const caught = node.catches.length === 0 ? body : withCatches(body, node.catches, context);
  return node.finallyBody === null ? caught : withFinally(caught, context.block(node.finallyBody));
}

function withCatches(body: Execute, clauses: readonly CatchClauseAst[], context: BlockContext): Execute {
  const bodies = clauses.map((clause) => context.block(clause.body));
  const find = handlerFinder(clauses.map(handledTypes), context.types);
  return (frame) => {
    try {
      return body(frame);
    } catch (thrown) {
      if (thrown instanceof FlowSignal) throw thrown;
      const error = asTerminating(frame, thrown);
      const handling = find(error.record);
      if (handling === null) throw error;
      return handle(frame, error, handling.record, bodies[handling.index]!);
    }
  };
}

const handledTypes = ({ types }: CatchClauseAst): HandledTypes =>
  types.length === 0 ? null : types.map((type) => type.typeName);

function handle(frame: Frame, error: TerminatingError, seen: ErrorRecord, body: Execute): Completion {
  const { session, underbar, caught } = frame;
  session.rememberError(error.record);
  session.success = false;
  error.ends = null;
  frame.underbar = seen;
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
