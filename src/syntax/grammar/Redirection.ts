import type { ExpressionAst, RedirectionAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser } from './Parser.ts';

/** The redirections behind an expression; redirecting one stream twice is an error. */
export function parseRedirections(p: Parser): readonly RedirectionAst[] {
  const redirections: RedirectionAst[] = [];
  for (let token = p.peek(); token.type === T.Redirection || token.type === T.RedirectInStd; token = p.peek()) {
    p.skip();
    const redirection = parseRedirection(p, token, redirections);
    if (redirection) redirections.push(redirection);
  }
  return byStream(redirections);
}

/** The redirection of a token that has been taken. */
export function parseRedirection(p: Parser, token: Token, earlier: readonly RedirectionAst[]): RedirectionAst | null {
  const facts = token.type === T.Redirection ? token.redirection : null;
  if (!facts) {
    if (!p.rules.argument(p, p.next(), false)) missingFile(p, token);
    p.error('RedirectionNotSupported', p.extentOf(token), p.extentOf(token).text);
    return null;
  }
  const { from, to, append } = facts;
  let redirection: RedirectionAst;
  if (to && (to !== 'output' || from === 'output')) {
    p.error('RedirectionNotSupported', p.extentOf(token), p.extentOf(token).text);
  }
  if (to) redirection = { kind: 'MergingRedirection', extent: p.extentOf(token), from, to };
  else {
    const location = p.rules.argument(p, p.next(), false) ?? missingFile(p, token);
    redirection = { kind: 'FileRedirection', extent: p.span(token, location), from, append, location };
  }
  if (!earlier.some((other) => other.from === from)) return redirection;
  p.error('StreamAlreadyRedirected', redirection.extent, from === 'all' ? '* stream' : `${from} stream`);
  return null;
}

const STREAM_ORDER = ['all', 'output', 'error', 'warning', 'verbose', 'debug', 'information'];

/** Redirections in the order in which PowerShell keeps them: by stream. */
export function byStream(redirections: readonly RedirectionAst[]): readonly RedirectionAst[] {
  if (redirections.length < 2) return redirections;
  return [...redirections].sort((a, b) => STREAM_ORDER.indexOf(a.from) - STREAM_ORDER.indexOf(b.from));
}

function missingFile(p: Parser, token: Token): ExpressionAst {
  p.error('MissingFileSpecification', p.after(token));
  return p.errorExpression(p.extentOf(token));
}
