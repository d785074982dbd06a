import type { TrapStatementAst } from '../../syntax/ast.ts';
import type { ErrorRecord } from '../../values/ErrorRecord.ts';
import { broke, type Completion, continued, normal } from '../completion.ts';
import { handlerFinder, originalRecord } from '../exceptionMatch.ts';
import { Frame } from '../Frame.ts';
import { enter, leave } from '../frames.ts';
import { type Layout, Scope } from '../Scope.ts';
import { reportOrThrow } from '../statementError.ts';
import type { TerminatingError } from '../TerminatingError.ts';
import type { BlockContext, Execute } from './context.ts';

/** What the traps of a statement list make of an error: the completion to go on with, or the error thrown on. */
export type Traps = (frame: Frame, error: TerminatingError) => Completion;

interface Trap {
  readonly layout: Layout;
  readonly body: Execute;
}

export function compileTraps(nodes: readonly TrapStatementAst[], context: BlockContext): Traps {
  const traps = nodes.map((node) => context.nested(node.body));
  const find = handlerFinder(
    nodes.map(({ type }) => (type === null ? null : [type.typeName])),
    context.types,
  );
  return (frame, error) => {
    const handling = find(error.record);
    if (handling === null) throw error;
    // A trap for every error sees the original exception too, which a catch for every error does not (recorded).
    const seen = nodes[handling.index]!.type === null ? originalRecord(error.record) : handling.record;
    return settle(frame, error, run(frame, error, seen, traps[handling.index]!));
  };
}

/** The body of a trap runs in a scope of its own, with the error in `$_`. */
function run(frame: Frame, error: TerminatingError, seen: ErrorRecord, trap: Trap): Completion {
  const scope = new Scope(frame.scope, frame.scope.state, trap.layout);
  const inner = new Frame(frame.session, scope, scope.cells, frame.out, frame.streams, frame.block);
  inner.underbar = seen;
  inner.caught = error;
  enter(inner);
  try {
    const completion = trap.body(inner);
    frame.label = inner.label;
    frame.exitValue = inner.exitValue;
    return completion;
  } finally {
    leave(inner);
  }
}

/** `continue` goes on with the next statement, `break` passes the error on; without either it is reported first. */
function settle(frame: Frame, error: TerminatingError, completion: Completion): Completion {
  if (completion === continued) return normal;
  if (completion === broke) {
    error.stop = true;
    throw error;
  }
  if (completion !== normal) return completion;
  reportOrThrow(frame, error, false);
  return normal;
}
