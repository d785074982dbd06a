import { Token, type VariableName } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import { endsWord, isDoubleQuote, isVariablePart, isVariableStart } from './characters.ts';
import { escaped } from './escapes.ts';
import type { Lexer } from './Lexer.ts';

const SCOPES: ReadonlySet<string> = new Set(['global', 'script', 'local', 'private', 'using', 'workflow']);

/**
 * Reads a variable whose `$` or `@` stands at the position. Null, with the position unmoved, where what follows is no
 * name, or where a bare word merely begins with a variable (`$x-y` as an argument).
 */
export function scanVariable(lexer: Lexer, inString: boolean): Token | null {
  const start = lexer.position;
  const splatted = lexer.peek() === 64;
  lexer.position++;
  const c = lexer.peek();
  const token = c === 123 && !splatted ? braced(lexer, start, inString) : bare(lexer, start, splatted, inString);
  if (token && !continuesWord(lexer, inString)) return token;
  lexer.position = start;
  return null;
}

/** In command mode `$x/y` is one word; `.` and `[` go on to members, `=` starts the next word. */
function continuesWord(lexer: Lexer, inString: boolean): boolean {
  if (!lexer.inCommandMode || inString) return false;
  const c = lexer.peek();
  return !endsWord(c) && c !== 46 && c !== 91 && c !== 61 && !(c === 58 && lexer.peek(1) === 58);
}

function bare(lexer: Lexer, start: number, splatted: boolean, inString: boolean): Token | null {
  const c = lexer.peek();
  if (!isVariableStart(c) || (c === 58 && lexer.peek(1) === 58)) return null;
  if (c === 36 || c === 94 || c === 63) lexer.position++;
  else skipName(lexer);
  const path = lexer.text.slice(start + 1, lexer.position);
  const name = splitPath(path);
  if (name?.name === '' && !continuesWord(lexer, inString)) {
    const qualified = name.drive !== null || name.scope === 'using';
    const id = qualified ? 'InvalidVariableReferenceWithDrive' : 'InvalidVariableReference';
    lexer.error(id, start, lexer.position);
  }
  return variableToken(lexer, start, splatted, name, path);
}

/** Letters, digits, `_`, `?` and single colons (`env:Path`); `::` belongs to what follows. */
function skipName(lexer: Lexer): void {
  for (;;) {
    const c = lexer.peek();
    if (c === 58 && lexer.peek(1) === 58) return;
    if (c !== 58 && !isVariablePart(c)) return;
    lexer.position++;
  }
}

function braced(lexer: Lexer, start: number, inString: boolean): Token {
  lexer.position++;
  const path = scanBracedName(lexer, start, inString);
  if (path === null) return variableToken(lexer, start, false, null, ':Error:');
  const name = splitPath(path);
  if (path === '') lexer.error('EmptyVariableReference', lexer.position - 1, lexer.position - 1);
  else if (name?.name === '') lexer.error('InvalidBracedVariableReference', start, lexer.position);
  return variableToken(lexer, start, false, name, path);
}

/** The text between `${` and `}` with escapes resolved; null where the brace is missing. */
function scanBracedName(lexer: Lexer, start: number, inString: boolean): string | null {
  let path = '';
  for (;;) {
    const c = lexer.peek();
    if (c < 0) {
      lexer.incomplete('IncompleteDollarVariableReference', start + 1, lexer.position);
      return null;
    }
    lexer.position++;
    if (c === 125) return path;
    if (c === 96) path += scanEscape(lexer);
    else {
      if (c === 123) lexer.error('OpenBraceNeedsToBeBackTickedInVariableName', lexer.position, lexer.position + 1);
      if (inString && isDoubleQuote(c) && isDoubleQuote(lexer.peek())) lexer.position++;
      path += String.fromCharCode(c);
    }
  }
}

function scanEscape(lexer: Lexer): string {
  const c = lexer.peek();
  if (c < 0) return '';
  lexer.position++;
  return escaped(c);
}

/** Splits `global:x`, `env:Path` and `C:\file` into scope or drive and name; null where all of it is the name. */
function splitPath(path: string): VariableName | null {
  const colon = path.indexOf(':');
  if (colon < 0) return null;
  if (colon === 0) return { name: path === ':' ? '' : path, scope: null, drive: null };
  const prefix = path.slice(0, colon).toLowerCase();
  const name = path.slice(colon + 1);
  if (SCOPES.has(prefix)) return { name, scope: prefix as VariableName['scope'], drive: null };
  return { name, scope: null, drive: prefix };
}

function variableToken(lexer: Lexer, start: number, splatted: boolean, name: VariableName | null, path: string): Token {
  const token = new Token(splatted ? T.SplattedVariable : T.Variable, start, lexer.position, path);
  token.data = name;
  return token;
}
