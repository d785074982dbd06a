import type { AttributeAst, AttributeBaseAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser } from './Parser.ts';

/** What brackets in front of a statement turned out to be. */
export interface StatementAttributes {
  /** The token behind them; null where the brackets belong to an expression. */
  readonly keyword: Token | null;
  readonly attributes: readonly AttributeAst[];
  readonly start: AttributeBaseAst | null;
}

/**
 * Reads `[Attribute()]` in front of `class` and `enum`, the only statements that take attributes. Complains where they
 * stand before another statement, and where a type does. `isStatement` tells the keywords of other statements.
 */
export function readStatementAttributes(
  p: Parser,
  bracket: Token,
  isStatement: (keyword: Token) => boolean,
): StatementAttributes {
  p.resync(bracket);
  const list = p.rules.attributes(p, false);
  const attributes = list.filter((attribute) => attribute.kind === 'Attribute');
  const types = list.filter((attribute) => attribute.kind === 'TypeConstraint');
  const keyword = list.length > 0 ? p.next() : null;
  if (!keyword?.type.keyword) return { keyword: null, attributes: [], start: null };
  const start = list[0] ?? null;
  if (keyword.type === T.Class || keyword.type === T.Enum || !isStatement(keyword)) {
    for (const type of types) p.error('TypeNotAllowedBeforeStatement', type.extent, type.typeName.extent.text);
    return { keyword, attributes, start };
  }
  if (types.length > 0) return { keyword: null, attributes: [], start: null };
  for (const attribute of attributes) p.error('UnexpectedAttribute', attribute.extent, attribute.typeName.extent.text);
  return { keyword, attributes: [], start: null };
}
