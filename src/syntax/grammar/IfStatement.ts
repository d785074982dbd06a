import type { IfStatementAst, StatementAst, StatementBlockAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser } from './Parser.ts';

type Clause = IfStatementAst['clauses'][number];

/** `if (…) { } elseif (…) { } else { }`. */
export function parseIfStatement(p: Parser, keyword: Token): StatementAst {
  const clauses: Clause[] = [];
  let elseBody: StatementBlockAst | null = null;
  for (let word: Token | null = keyword; word; ) {
    const clause = parseClause(p, word);
    if (clause.kind === 'ErrorStatement')
      return p.errorStatement(p.span(keyword, clause), ...clauses.map((c) => c.body), ...clause.nested);
    clauses.push(clause);
    const restore = p.restorePoint;
    p.skipNewLines();
    word = p.take(T.ElseIf);
    if (word) continue;
    const elseWord = p.take(T.Else);
    if (!elseWord) {
      p.resync(restore);
      break;
    }
    elseBody = p.rules.block(p);
    if (!elseBody) {
      p.incomplete('MissingStatementBlockAfterElse', p.after(elseWord));
      return p.errorStatement(p.span(keyword, elseWord), ...clauses.map((c) => c.body));
    }
  }
  const last = elseBody ?? clauses[clauses.length - 1]?.body ?? keyword;
  return { kind: 'IfStatement', extent: p.span(keyword, last), clauses, elseBody };
}

function parseClause(p: Parser, word: Token): (Clause & { kind: 'Clause' }) | ReturnType<Parser['errorStatement']> {
  p.skipNewLines();
  const open = p.take(T.LParen);
  if (!open) {
    p.incomplete('MissingOpenParenthesisInIfStatement', p.after(word), [word.value]);
    return p.errorStatement(p.extentOf(word));
  }
  p.skipNewLines();
  const condition = p.rules.pipeline(p);
  if (!condition) p.incomplete('IfStatementMissingCondition', p.after(open), [word.value]);
  p.skipNewLines();
  const close = p.next();
  if (close.type !== T.RParen) {
    p.unget(close);
    if (condition) p.incomplete('MissingEndParenthesisAfterStatement', p.extentOf(close), [word.value]);
    return p.errorStatement(p.span(word, condition ?? open), condition);
  }
  const body = p.rules.block(p);
  if (!body) {
    p.incomplete('MissingStatementBlock', p.extentOf(close), [word.value]);
    return p.errorStatement(p.span(word, close), condition);
  }
  return { kind: 'Clause', condition: condition ?? p.errorStatement(p.after(open)), body };
}
