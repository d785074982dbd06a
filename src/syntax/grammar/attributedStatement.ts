import type { AttributeAst, StatementAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import { parseClassDefinition } from './ClassDefinition.ts';
import { parseEnumDefinition } from './EnumDefinition.ts';
import type { Parser } from './Parser.ts';

/**
 * `[Attribute()] class …`: a bracket that begins a statement. Null, read back to it, where no definition follows.
 * `isStatement` tells keywords that begin statements; a type before any other keyword is an error.
 */
export function parseAttributedStatement(
  p: Parser,
  bracket: Token,
  isStatement: (keyword: Token) => boolean,
): StatementAst | null {
  p.resync(bracket);
  const attributes = p.rules.attributes(p, false);
  const keyword = attributes.length > 0 ? p.next() : null;
  const definition = keyword?.type === T.Class || keyword?.type === T.Enum;
  if (keyword?.type.keyword && (definition || !isStatement(keyword))) {
    for (const attribute of attributes) {
      if (attribute.kind !== 'TypeConstraint') continue;
      p.error('TypeNotAllowedBeforeStatement', attribute.extent, attribute.typeName.extent.text);
    }
  }
  const list: AttributeAst[] = attributes.filter((attribute) => attribute.kind === 'Attribute');
  if (keyword?.type === T.Class) return parseClassDefinition(p, keyword, list, attributes[0]);
  if (keyword?.type === T.Enum) return parseEnumDefinition(p, keyword, list, attributes[0]);
  p.resync(bracket);
  return null;
}
