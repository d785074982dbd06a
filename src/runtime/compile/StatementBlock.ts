import type { NamedBlockAst, StatementBlockAst } from '../../syntax/ast.ts';
import { normal } from '../completion.ts';
import { afterStatementError } from '../statementError.ts';
import type { BlockContext, Execute } from './context.ts';
import { guarded } from './guarded.ts';
import { compileTraps, type Traps } from './TrapStatement.ts';

const nothing: Execute = () => normal;

/**
 * A list of statements. An error that ends a statement is settled here: it is reported and the next statement runs, or it
 * goes on to the enclosing `try` or caller. A `break` thrown by a called block becomes this list's completion again.
 */
export function compileBlock(node: StatementBlockAst | NamedBlockAst, context: BlockContext): Execute {
  if (node.statements.length === 0) return nothing;
  const traps = node.traps.length > 0 ? compileTraps(node.traps, context) : null;
  const run = node.statements.length === 1 ? single(node, traps, context) : list(node, traps, context);
  return traps === null ? run : guarded(run);
}

function list(node: StatementBlockAst | NamedBlockAst, traps: Traps | null, context: BlockContext): Execute {
  const runs = node.statements.map((statement) => context.statement(statement));
  const extents = node.statements.map((statement) => statement.extent);
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
        const completion = afterStatementError(frame, error, traps);
        if (completion !== normal) return completion;
        i++;
      }
    }
  };
}

function single(node: StatementBlockAst | NamedBlockAst, traps: Traps | null, context: BlockContext): Execute {
  const { extent } = node.statements[0]!;
  const run = context.statement(node.statements[0]!);
  return (frame) => {
    try {
      frame.at = extent;
      return run(frame);
    } catch (error) {
      return afterStatementError(frame, error, traps);
    }
  };
}
