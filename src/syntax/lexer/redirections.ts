import type { StreamName } from '../ast.ts';
import { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Lexer } from './Lexer.ts';

const STREAMS: Readonly<Record<string, StreamName>> = {
  '1': 'output',
  '2': 'error',
  '3': 'warning',
  '4': 'verbose',
  '5': 'debug',
  '6': 'information',
  '*': 'all',
};

/** `>`, `>>`, `2>`, `*>>`, `2>&1` at the position; null where the stream sign is no redirection. */
export function scanRedirection(lexer: Lexer): Token | null {
  const start = lexer.position;
  const sign = lexer.text.charAt(start);
  const prefix = sign === '>' ? 0 : 1;
  const from = prefix === 0 ? 'output' : STREAMS[sign];
  if (!from || lexer.peek(prefix) !== 62) return null;
  lexer.position += prefix + 1;
  if (lexer.peek() === 62) {
    lexer.position++;
    return redirection(lexer, start, { from, append: true, to: null });
  }
  const to = lexer.peek() === 38 ? mergeTarget(lexer, start, prefix > 0) : null;
  return redirection(lexer, start, { from, append: false, to });
}

/** The stream after `>&`, skipped; only merging into 1 is allowed. */
function mergeTarget(lexer: Lexer, start: number, numbered: boolean): StreamName | null {
  const target = STREAMS[String.fromCharCode(lexer.peek(1))];
  if (
    !numbered ||
    (lexer.text.charAt(start) === '*' && target === 'error') ||
    (target !== 'output' && target !== 'error')
  )
    return null;
  lexer.position += 2;
  return target;
}

function redirection(lexer: Lexer, start: number, facts: NonNullable<Token['redirection']>): Token {
  const token = new Token(T.Redirection, start, lexer.position, lexer.text.slice(start, lexer.position));
  token.data = facts;
  return token;
}
