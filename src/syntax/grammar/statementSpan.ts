import type { Extent } from '../../base/source.ts';
import type { StatementAst } from '../ast.ts';
import type { Parser, Placed } from './Parser.ts';

/** From the first statement or trap to the last; the empty place behind `start` without any. */
export function spanOf(
  p: Parser,
  statements: readonly StatementAst[],
  traps: readonly StatementAst[],
  start: Placed,
): Extent {
  const first = statements[0];
  const last = statements[statements.length - 1];
  if (traps.length === 0) return first && last ? p.span(first, last) : p.after(start);
  const all = [...statements, ...traps].sort((a, b) => a.extent.start - b.extent.start);
  return p.span(all[0] ?? start, all[all.length - 1] ?? start);
}
