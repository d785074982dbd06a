import type { TypeNameAst } from '../ast.ts';
import { isBlank, isLineEnd } from '../lexer/characters.ts';
import type { Lexer } from '../lexer/Lexer.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser, Placed } from './Parser.ts';

/** A type's name with generic arguments, array ranks and assembly; null where none begins. */
export function parseTypeName(p: Parser, withAssembly = true): TypeNameAst | null {
  const mode = p.setMode('typeName');
  const name = typeNameFrom(p, p.next(), withAssembly);
  p.setMode(mode);
  return name;
}

function typeNameFrom(p: Parser, token: Token, withAssembly: boolean): TypeNameAst | null {
  if (token.type !== T.Identifier) {
    p.unget(token);
    return null;
  }
  return finishTypeName(p, token, withAssembly);
}

function finishTypeName(p: Parser, token: Token, withAssembly: boolean): TypeNameAst {
  const name = plainName(p, token);
  const open = p.take(T.LBracket);
  if (open) return parseBrackets(p, name, open, withAssembly);
  return withAssembly ? parseAssembly(p, name) : name;
}

const NONE: readonly never[] = [];

function plainName(p: Parser, token: Token): TypeNameAst {
  return {
    kind: 'TypeName',
    extent: p.extentOf(token),
    name: token.value,
    assembly: null,
    genericArguments: NONE,
    element: null,
    rank: 0,
  };
}

/** After `Name[`: an array's rank or a generic's arguments. */
function parseBrackets(p: Parser, name: TypeNameAst, open: Token, withAssembly: boolean): TypeNameAst {
  p.skipNewLines();
  const next = p.next();
  if (next.type === T.RBracket || next.type === T.Comma) return parseRanks(p, name, next, withAssembly);
  if (next.type === T.LBracket || next.type === T.Identifier) return parseGeneric(p, name, next, withAssembly);
  if (next.type === T.EndOfInput) {
    p.unget(next);
    p.incomplete('MissingTypename', p.after(open));
  } else {
    p.error('UnexpectedToken', p.extentOf(next), p.extentOf(next).text);
    p.take(T.RBracket);
  }
  return name;
}

/** `[]`, `[,]` … one or more times; `token` is the first after the bracket. */
function parseRanks(p: Parser, element: TypeNameAst, token: Token, withAssembly: boolean): TypeNameAst {
  let rank = 1;
  let last = token;
  while (last.type === T.Comma) {
    rank++;
    last = p.next();
  }
  if (last.type !== T.RBracket) {
    p.unget(last);
    p.incomplete('EndSquareBracketExpectedAtEndOfAttribute', p.before(last));
  }
  const array: TypeNameAst = {
    kind: 'TypeName',
    extent: last.type === T.RBracket ? p.span(element, last) : element.extent,
    name: element.extent.text,
    assembly: null,
    genericArguments: NONE,
    element,
    rank,
  };
  const open = p.take(T.LBracket);
  if (open) return parseRanks(p, array, p.next(), withAssembly);
  return withAssembly ? parseAssembly(p, array) : array;
}

/** `Name[A, B]` and `Name[[A, assembly], [B]]`; `first` is the first token after the bracket. */
function parseGeneric(p: Parser, name: TypeNameAst, first: Token, withAssembly: boolean): TypeNameAst {
  const genericArguments: TypeNameAst[] = [];
  let next: Token | null = first;
  let last: Placed = first;
  while (next) {
    const argument: TypeNameAst | null = next.type === T.LBracket ? bracketedArgument(p) : typeNameFrom(p, next, false);
    if (!argument) {
      p.incomplete('MissingTypename', p.after(last));
      break;
    }
    genericArguments.push(argument);
    last = argument;
    p.skipNewLines();
    next = p.take(T.Comma);
    if (next) {
      last = next;
      p.skipNewLines();
      next = p.next();
    }
  }
  const close = p.take(T.RBracket);
  if (!close) p.incomplete('EndSquareBracketExpectedAtEndOfAttribute', p.before(p.peek()));
  const generic: TypeNameAst = { ...name, extent: p.span(name, close ?? last), genericArguments };
  const open = p.take(T.LBracket);
  if (open) {
    p.skipNewLines();
    return parseRanks(p, generic, p.next(), withAssembly);
  }
  return withAssembly ? parseAssembly(p, generic) : generic;
}

function bracketedArgument(p: Parser): TypeNameAst | null {
  p.skipNewLines();
  const argument = typeNameFrom(p, p.next(), true);
  if (!argument) return null;
  p.skipNewLines();
  if (!p.take(T.RBracket)) p.incomplete('EndSquareBracketExpectedAtEndOfAttribute', p.before(p.peek()));
  return argument;
}

/** `, Assembly, Version=…` up to the closing bracket. */
function parseAssembly(p: Parser, name: TypeNameAst): TypeNameAst {
  const comma = p.take(T.Comma);
  if (!comma) return name;
  const { lexer } = p;
  lexer.skipBlanks();
  const start = lexer.position;
  skipAssemblyWord(lexer);
  if (lexer.position === start) {
    p.error('MissingAssemblyNameSpecification', p.after(comma));
    return name;
  }
  while (skipAssemblyProperty(lexer)) {}
  const assembly = lexer.text.slice(start, lexer.position);
  return { ...name, extent: p.span(name, { extent: p.extent(start, lexer.position) }), assembly };
}

function skipAssemblyWord(lexer: Lexer): void {
  for (
    let c = lexer.peek();
    c >= 0 && !isBlank(c) && !isLineEnd(c) && c !== 44 && c !== 61 && c !== 93;
    c = lexer.peek()
  ) {
    lexer.position++;
  }
}

/** `, Version = 1.0`; false, with the position unmoved, where none follows. */
function skipAssemblyProperty(lexer: Lexer): boolean {
  const before = lexer.position;
  lexer.skipBlanks();
  if (lexer.peek() !== 44) {
    lexer.position = before;
    return false;
  }
  lexer.position++;
  lexer.skipBlanks();
  skipAssemblyWord(lexer);
  lexer.skipBlanks();
  if (lexer.peek() === 61) lexer.position++;
  lexer.skipBlanks();
  skipAssemblyWord(lexer);
  return true;
}
