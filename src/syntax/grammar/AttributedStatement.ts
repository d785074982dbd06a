import type { AttributeAst, StatementAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import { parseClassDefinition } from './ClassDefinition.ts';
import { parseEnumDefinition } from './EnumDefinition.ts';
import type { Parser } from './Parser.ts';

/** `[Attribute()] class …`: a bracket that begins a statement; null, read back to it, where no definition follows. */
export function parseTypeOrDataStatement(p: Parser, bracket: Token): StatementAst | null {
  const errorCount = p.errors.length;
  p.resync(bracket);
  const attributes = p.rules.attributes(p, false);
  const keyword = attributes.length > 0 && attributes.every((a) => a.kind === 'Attribute') ? p.next() : null;
  const list = attributes as AttributeAst[];
  if (keyword?.type === T.Class) return parseClassDefinition(p, keyword, list);
  if (keyword?.type === T.Enum) return parseEnumDefinition(p, keyword, list);
  p.errors.length = errorCount;
  p.resync(bracket);
  return null;
}
