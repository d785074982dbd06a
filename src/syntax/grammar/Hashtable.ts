import type { ExpressionAst, HashtableAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser, Placed } from './Parser.ts';

type Entry = HashtableAst['entries'][number];

/** `@{ key = statement; … }`. */
export function parseHashtable(p: Parser, open: Token): ExpressionAst {
  const commaSeparates = p.commaSeparates;
  p.commaSeparates = false;
  const mode = p.setMode('expression');
  const from = p.pile.height;
  p.skipNewLines();
  for (;;) {
    const entry = parseEntry(p);
    if (!entry) break;
    p.pile.add(entry);
    if (!p.peekIs(T.NewLine) && !p.peekIs(T.Semi)) break;
    p.skipNewLinesAndSemicolons();
  }
  const entries = p.pile.take<Entry>(from);
  const close = p.take(T.RCurly);
  const last: Placed = close ?? entries[entries.length - 1]?.value ?? open;
  if (!close) p.incomplete('IncompleteHashLiteral', p.after(last), [], p.extentOf(p.peek()));
  p.setMode(mode);
  p.commaSeparates = commaSeparates;
  return p.examined({ kind: 'Hashtable', extent: p.span(open, last), entries });
}

function parseEntry(p: Parser): Entry | null {
  const key = p.rules.simpleName(p) ?? p.rules.unary(p);
  if (!key) return null;
  const equals = p.take(T.Equals);
  if (!equals) {
    p.error('MissingEqualsInHashLiteral', p.after(key));
    skipToBrace(p);
    return { key, value: p.errorStatement(p.after(key)) };
  }
  const mode = p.setMode('command');
  p.skipNewLines();
  let value = p.rules.statement(p);
  if (!value) {
    p.incomplete('MissingStatementInHashLiteral', p.after(equals));
    value = p.errorStatement(p.after(equals));
  }
  p.setMode(mode);
  return { key, value };
}

/** After a broken entry: reads on behind the next closing brace, blocks in between aside, as Windows PowerShell does. */
function skipToBrace(p: Parser): void {
  let depth = 0;
  for (let token = p.next(); token.type !== T.EndOfInput; token = p.next()) {
    if (token.type === T.LCurly) depth++;
    if (token.type === T.RCurly && depth-- === 0) return;
  }
}
