import type { StatementAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import type { Parser } from './Parser.ts';

/** `trap [Type] { }`. */
export function parseTrapStatement(p: Parser, keyword: Token): StatementAst {
  const restore = p.restorePoint;
  p.skipNewLines();
  const attribute = p.rules.attribute(p);
  const type = attribute?.kind === 'TypeConstraint' ? attribute : null;
  if (attribute && !type) p.resync(restore);
  const body = p.rules.block(p);
  if (!body) {
    p.incomplete('MissingTrapStatement', p.after(type ?? keyword));
    return p.errorStatement(p.span(keyword, type ?? keyword), type);
  }
  return { kind: 'TrapStatement', extent: p.span(keyword, body), type, body };
}
