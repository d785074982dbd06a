import type { ExpressionAst, RedirectionAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser } from './Parser.ts';

/** The redirections behind an expression; redirecting one stream twice is an error. */
export function parseRedirections(p: Parser, _after: ExpressionAst): RedirectionAst[] {
  const redirections: RedirectionAst[] = [];
  for (let token = p.peek(); token.type === T.Redirection || token.type === T.RedirectInStd; token = p.peek()) {
    p.skip();
    const redirection = parseRedirection(p, token, redirections);
    if (redirection) redirections.push(redirection);
  }
  return redirections;
}

/** The redirection of a token that has been taken. */
export function parseRedirection(p: Parser, token: Token, earlier: readonly RedirectionAst[]): RedirectionAst | null {
  if (token.type === T.RedirectInStd || !token.redirection) {
    p.error('RedirectionNotSupported', p.extentOf(token), p.extentOf(token).text);
    if (token.type === T.RedirectInStd) p.rules.argument(p, p.next(), false);
    return null;
  }
  const { from, to, append } = token.redirection;
  let redirection: RedirectionAst;
  if (to) redirection = { kind: 'MergingRedirection', extent: p.extentOf(token), from, to };
  else {
    const location = p.rules.argument(p, p.next(), false) ?? missingFile(p, token);
    redirection = { kind: 'FileRedirection', extent: p.span(token, location), from, append, location };
  }
  if (earlier.some((other) => other.from === from))
    p.error('StreamAlreadyRedirected', redirection.extent, streamText(from));
  return redirection;
}

function missingFile(p: Parser, token: Token): ExpressionAst {
  p.incomplete('MissingFileSpecification', p.after(token));
  return p.errorExpression(p.extentOf(token));
}

function streamText(stream: RedirectionAst['from']): string {
  return stream;
}
