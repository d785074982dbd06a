import type { NamedBlockAst, StatementBlockAst } from '../../syntax/ast.ts';
import { type Completion, normal } from '../completion.ts';
import type { Frame } from '../Frame.ts';
import { afterStatementError } from '../statementError.ts';
import type { BlockContext, Execute } from './context.ts';
import { compileTraps, type Traps } from './TrapStatement.ts';

const nothing: Execute = () => normal;

/**
 * A list of statements. An error that ends a statement is settled here: it is reported and the next statement runs, or it
 * goes on to the enclosing `try` or caller. A `break` thrown by a called block becomes this list's completion again.
 */
export function compileBlock(node: StatementBlockAst | NamedBlockAst, context: BlockContext): Execute {
  const runs = node.statements.map((statement) => context.statement(statement));
  const extents = node.statements.map((statement) => statement.extent);
  const traps = node.traps.length > 0 ? compileTraps(node.traps, context) : null;
  if (runs.length === 0) return nothing;
  if (runs.length === 1) return single(runs[0]!, node, traps);
  const count = runs.length;
  return (frame) => {
    let i = 0;
    for (;;) {
      try {
        for (; i < count; i++) {
          frame.at = extents[i]!;
          const completion = runs[i]!(frame);
          if (completion !== normal) return completion;
        }
        return normal;
      } catch (error) {
        const completion = settle(frame, error, traps);
        if (completion !== normal) return completion;
        i++;
      }
    }
  };
}

function single(run: Execute, node: StatementBlockAst | NamedBlockAst, traps: Traps | null): Execute {
  const extent = node.statements[0]!.extent;
  return (frame) => {
    try {
      frame.at = extent;
      return run(frame);
    } catch (error) {
      return settle(frame, error, traps);
    }
  };
}

function settle(frame: Frame, error: unknown, traps: Traps | null): Completion {
  return afterStatementError(frame, error, traps);
}
