import type { TrapStatementAst } from '../../syntax/ast.ts';
import { broke, type Completion, continued, normal } from '../completion.ts';
import { exceptionMatches } from '../exceptionMatch.ts';
import { Frame } from '../Frame.ts';
import { enter, leave } from '../frames.ts';
import { type Layout, Scope } from '../Scope.ts';
import { reportOrThrow } from '../statementError.ts';
import type { TerminatingError } from '../TerminatingError.ts';
import type { BlockContext, Execute } from './context.ts';

/** What the traps of a statement list make of an error: the completion to go on with, or the error thrown on. */
export type Traps = (frame: Frame, error: TerminatingError) => Completion;

interface Trap {
  readonly matches: ReturnType<typeof exceptionMatches> | null;
  readonly layout: Layout;
  readonly body: Execute;
}

export function compileTraps(nodes: readonly TrapStatementAst[], context: BlockContext): Traps {
  const traps = nodes.map((node) => compileTrap(node, context));
  return (frame, error) => {
    const trap = traps.find((candidate) => candidate.matches === null || candidate.matches(error.exception));
    if (trap === undefined) throw error;
    return settle(frame, error, run(frame, error, trap));
  };
}

function compileTrap(node: TrapStatementAst, context: BlockContext): Trap {
  const matches = node.type === null ? null : exceptionMatches([node.type.typeName], context.types);
  return { matches, ...context.nested(node.body) };
}

/** The body of a trap runs in a scope of its own, with the error in `$_`. */
function run(frame: Frame, error: TerminatingError, trap: Trap): Completion {
  const scope = new Scope(frame.scope, frame.scope.state, trap.layout);
  const inner = new Frame(frame.session, scope, scope.cells, frame.out, frame.streams, frame.block);
  inner.underbar = error.record;
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
