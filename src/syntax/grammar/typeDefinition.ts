import type {
  AttributeAst,
  FunctionMemberAst,
  PropertyMemberAst,
  StatementAst,
  TypeConstraintAst,
  TypeDefinitionAst,
} from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser, Placed } from './Parser.ts';

type Member = PropertyMemberAst | FunctionMemberAst;

/** What classes and enums do each in their own way. */
interface Flavour {
  readonly flavour: TypeDefinitionAst['flavour'];
  /** The types after the colon. */
  baseTypes(p: Parser): TypeConstraintAst[];
  /** The members up to the closing brace. `typeName`: whose. */
  members(p: Parser, typeName: string): Member[];
}

/** `class Name : Base { … }` or `enum Name { … }`, behind the keyword. */
export function parseTypeDefinition(
  p: Parser,
  keyword: Token,
  attributes: readonly AttributeAst[],
  start: Placed,
  { flavour, ...parts }: Flavour,
): StatementAst {
  p.skipNewLines();
  const name = p.rules.simpleName(p);
  if (!name) {
    p.incomplete('MissingNameAfterKeyword', p.after(keyword), [keyword.value]);
    return p.errorStatement(p.extentOf(keyword));
  }
  const mode = p.setMode('signature');
  const baseTypes = parts.baseTypes(p);
  p.skipNewLines();
  const open = p.take(T.LCurly);
  if (!open) {
    const last = flavour === 'class' ? baseTypes[baseTypes.length - 1] : undefined;
    p.incomplete('MissingTypeBody', p.after(last ?? name), [flavour]);
    p.setMode(mode);
    return p.errorStatement(p.span(start, name));
  }
  p.skipNewLines();
  const members = parts.members(p, name.value);
  const last: Placed = members[members.length - 1] ?? open;
  const close = p.take(T.RCurly);
  if (!close) p.incomplete('MissingEndCurlyBrace', p.extentOf(last), [], p.extentOf(p.peek()));
  p.setMode(mode);
  const extent = p.span(start, close ?? last);
  p.suspicion.raise(extent);
  return {
    kind: 'TypeDefinition',
    extent,
    name: name.value,
    flavour,
    attributes,
    baseTypes,
    members,
  };
}
