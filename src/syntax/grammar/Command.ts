import type {
  CommandAst,
  CommandElementAst,
  ExpressionAst,
  RedirectionAst,
  StringConstantExpressionAst,
} from '../ast.ts';
import { isLineEnd } from '../lexer/characters.ts';
import { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import { expandParts } from './ExpandableString.ts';
import type { Parser, Placed } from './Parser.ts';
import { byStream, parseRedirection } from './Redirection.ts';

/** What a command has gathered so far. */
interface CommandState {
  readonly first: Token;
  readonly invocation: CommandAst['invocation'];
  /** Where its elements begin on the parser's pile. */
  readonly from: number;
  redirections: readonly RedirectionAst[];
  last: Placed;
  sawDashDash: boolean;
  finished: boolean;
}

/** A command with its arguments and redirections; null where none begins. */
export function parseCommand(p: Parser): CommandAst | null {
  const mode = p.setMode('command');
  const command = readCommand(p);
  p.setMode(mode);
  return command;
}

function readCommand(p: Parser): CommandAst | null {
  const first = p.next();
  const invocation = first.type === T.Dot ? 'dot' : first.type === T.Ampersand ? 'ampersand' : 'none';
  const state: CommandState = {
    first,
    invocation,
    from: p.pile.height,
    redirections: NONE,
    last: first,
    sawDashDash: false,
    finished: false,
  };
  let token = invocation === 'none' ? first : p.next();
  while (!state.finished && !token.type.endsCommand) {
    readElement(p, state, token);
    if (!state.finished) token = p.next();
  }
  if (!state.finished) p.unget(token);
  const elements = p.pile.take<CommandElementAst>(state.from);
  if (elements.length === 0) {
    if (invocation === 'none') return null;
    p.error('MissingExpression', p.extentOf(first), first.value);
    return null;
  }
  return {
    kind: 'Command',
    extent: p.span(first, state.last),
    invocation,
    elements,
    redirections: byStream(state.redirections),
  };
}

const NONE: readonly never[] = [];

function readElement(p: Parser, state: CommandState, token: Token): void {
  const atName = p.pile.height === state.from;
  const { type } = token;
  if (type === T.Ampersand) {
    p.error('AmpersandNotAllowed', p.extentOf(token));
  } else if (type === T.MinusMinus) add(p, state, dashDash(p, state, token));
  else if (type === T.Comma) {
    p.error('MissingArgument', p.extentOf(token));
    p.skipNewLines();
  } else if (type === T.Parameter && !atName && !state.sawDashDash) add(p, state, parseParameter(p, token));
  else if ((type === T.Redirection || type === T.RedirectInStd) && !atName) readRedirection(p, state, token);
  else readArgument(p, state, token, atName);
}

function add(p: Parser, state: CommandState, element: CommandElementAst): void {
  p.pile.add(element);
  state.last = element;
}

/** The first `--` is a parameter without a name: it ends parameters; later ones are words. */
function dashDash(p: Parser, state: CommandState, token: Token): CommandElementAst {
  const first = !state.sawDashDash;
  state.sawDashDash = true;
  if (!first) return bareWord(p, token, token.value);
  return { kind: 'CommandParameter', extent: p.extentOf(token), name: '-', argument: null };
}

function readRedirection(p: Parser, state: CommandState, token: Token): void {
  const redirection = parseRedirection(p, token, state.redirections);
  state.last = redirection ?? token;
  if (redirection) state.redirections = [...state.redirections, redirection];
}

function readArgument(p: Parser, state: CommandState, token: Token, atName: boolean): void {
  const bareName = atName && state.invocation === 'none';
  if (!atName && token.type === T.Generic && token.value === '--%') readVerbatim(p, state, token);
  else {
    const element = atName ? parseSingleArgument(p, token, bareName) : parseArguments(p, token);
    add(p, state, element ?? p.errorExpression(p.extentOf(token)));
  }
}

/** `--%`: the rest of the line up to a pipe, as it stands. */
function readVerbatim(p: Parser, state: CommandState, marker: Token): void {
  add(p, state, bareWord(p, marker, marker.value));
  const token = scanVerbatim(p);
  state.finished = true;
  add(p, state, bareWord(p, token, token.value));
}

function scanVerbatim(p: Parser): Token {
  const { lexer } = p;
  lexer.skipBlanks();
  const start = lexer.position;
  let quoted = false;
  for (;;) {
    const c = lexer.peek();
    if (c < 0 || isLineEnd(c)) break;
    if (c === 34) quoted = !quoted;
    else if (!quoted && (c === 124 || (c === 38 && lexer.peek(1) === 38))) break;
    lexer.position++;
  }
  return lexer.keep(new Token(T.Generic, start, lexer.position, lexer.text.slice(start, lexer.position)));
}

function parseParameter(p: Parser, token: Token): CommandElementAst {
  let argument: ExpressionAst | null = null;
  if (token.endsWithColon && !p.peekIs(T.Comma)) {
    argument = parseArguments(p, p.next());
    if (!argument) p.error('ParameterRequiresArgument', p.after(token), p.extentOf(token).text);
  }
  return { kind: 'CommandParameter', extent: p.span(token, argument ?? token), name: token.value, argument };
}

/** One argument, or several joined by commas into an array. */
function parseArguments(p: Parser, token: Token): ExpressionAst | null {
  const first = parseSingleArgument(p, token, false);
  if (!first || !p.peekIs(T.Comma)) return first;
  const from = p.pile.height;
  p.pile.add(first);
  for (let comma = p.take(T.Comma); comma; comma = p.take(T.Comma)) {
    p.skipNewLines();
    const element = parseSingleArgument(p, p.next(), false);
    if (!element) p.incomplete('MissingExpression', p.after(comma), [',']);
    p.pile.add(element ?? p.errorExpression(p.extentOf(comma)));
    if (!element) break;
  }
  const elements = p.pile.take<ExpressionAst>(from);
  return { kind: 'ArrayLiteral', extent: p.span(first, elements[elements.length - 1] ?? first), elements };
}

/**
 * A single argument; null, with the token put back, where none can stand. A command name that is not called with an
 * operator keeps `$` and the like as they are.
 */
export function parseSingleArgument(p: Parser, token: Token, commandName: boolean): ExpressionAst | null {
  const { type } = token;
  const redirects = type === T.Redirection || type === T.RedirectInStd;
  if (type.endsCommand || type === T.Comma || type === T.Ampersand || (redirects && !commandName)) {
    p.unget(token);
    return null;
  }
  if (PRIMARY.has(type)) {
    p.unget(token);
    return p.rules.primary(p, true);
  }
  if (type === T.Generic) return genericArgument(p, token, commandName);
  return bareWord(p, token, p.extentOf(token).text);
}

const PRIMARY: ReadonlySet<unknown> = new Set([
  T.Variable,
  T.SplattedVariable,
  T.Number,
  T.StringLiteral,
  T.StringExpandable,
  T.HereStringLiteral,
  T.HereStringExpandable,
  T.LParen,
  T.LCurly,
  T.AtParen,
  T.AtCurly,
  T.DollarParen,
]);

function genericArgument(p: Parser, token: Token, commandName: boolean): ExpressionAst {
  if (!token.data || commandName) return bareWord(p, token, token.value);
  return {
    kind: 'ExpandableStringExpression',
    extent: p.extentOf(token),
    parts: expandParts(p, token),
    stringType: 'bareWord',
  };
}

function bareWord(p: Parser, token: Token, value: string): StringConstantExpressionAst {
  return { kind: 'StringConstantExpression', extent: p.extentOf(token), value, stringType: 'bareWord' };
}
