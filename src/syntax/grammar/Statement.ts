import type { AttributeAst, StatementAst, StatementBlockAst, TrapStatementAst } from '../ast.ts';
import { isIdentifierStart } from '../lexer/characters.ts';
import type { Token } from '../tokens/Token.ts';
import { T, type TokenType } from '../tokens/TokenType.ts';
import { readStatementAttributes, type StatementAttributes } from './attributedStatement.ts';
import { parseBlockStatement, refuseConfiguration, refuseReserved } from './BlockStatement.ts';
import { parseClassDefinition } from './ClassDefinition.ts';
import { parseDataStatement } from './DataStatement.ts';
import { parseDoStatement } from './DoStatement.ts';
import { parseEnumDefinition } from './EnumDefinition.ts';
import { parseForEachStatement } from './ForEachStatement.ts';
import { parseForStatement } from './ForStatement.ts';
import { parseFunctionDefinition } from './FunctionDefinition.ts';
import { parseBreak, parseContinue, parseExit, parseReturn, parseThrow } from './flow.ts';
import { parseIfStatement } from './IfStatement.ts';
import type { Parser, Placed, Statements } from './Parser.ts';
import { parsePipeline } from './Pipeline.ts';
import { parseSwitchStatement } from './SwitchStatement.ts';
import { parseTrapStatement } from './TrapStatement.ts';
import { parseTryStatement } from './TryStatement.ts';
import { parseLateUsing } from './UsingStatement.ts';
import { parseWhileStatement } from './WhileStatement.ts';

type StatementRule = (p: Parser, keyword: Token) => StatementAst | null;
type LoopRule = (p: Parser, keyword: Token, label: Token | null) => StatementAst;

let rules: Map<TokenType, StatementRule> | undefined;
let loops: Map<TokenType, LoopRule> | undefined;

function loopRules(): Map<TokenType, LoopRule> {
  loops ??= new Map<TokenType, LoopRule>([
    [T.Foreach, parseForEachStatement],
    [T.For, parseForStatement],
    [T.While, parseWhileStatement],
    [T.Do, parseDoStatement],
    [T.Switch, parseSwitchStatement],
  ]);
  return loops;
}

function statementRules(): Map<TokenType, StatementRule> {
  rules ??= new Map<TokenType, StatementRule>([
    [T.If, parseIfStatement],
    [T.Try, parseTryStatement],
    [T.Trap, parseTrapStatement],
    [T.Return, parseReturn],
    [T.Throw, parseThrow],
    [T.Exit, parseExit],
    [T.Break, parseBreak],
    [T.Continue, parseContinue],
    [T.Function, parseFunctionDefinition],
    [T.Filter, parseFunctionDefinition],
    [T.Workflow, parseFunctionDefinition],
    [T.Data, parseDataStatement],
    [T.Parallel, parseBlockStatement],
    [T.Sequence, parseBlockStatement],
    [T.Configuration, refuseConfiguration],
    [T.Define, refuseReserved],
    [T.From, refuseReserved],
    [T.Var, refuseReserved],
    [T.Using, parseLateUsing],
  ]);
  return rules;
}

/** A statement, or null with nothing consumed where none begins. */
export function parseStatement(p: Parser): StatementAst | null {
  const c = p.nextCharacter();
  // Only a letter, `:` or `[` can begin a statement other than a pipeline.
  if (!isIdentifierStart(c) && c !== COLON && c !== BRACKET) return parsePipeline(p);
  const first = p.next();
  const bracketed = first.type === T.Generic && c === BRACKET;
  const { keyword, attributes, start } = bracketed ? readStatementAttributes(p, first, beginsStatement) : NO_ATTRIBUTES;
  const token = bracketed ? keyword : first;
  const statement = token && parseKeyword(p, token, attributes, start ?? token);
  if (statement) return statement;
  if (bracketed || first.type === T.Label) p.resync(first);
  else p.unget(first);
  return parsePipeline(p);
}

const COLON = 58;
const BRACKET = 91;

const NO_ATTRIBUTES: StatementAttributes = { keyword: null, attributes: [], start: null };

/** The statement of a keyword or label; null where the token begins none. */
function parseKeyword(
  p: Parser,
  token: Token,
  attributes: readonly AttributeAst[],
  start: Placed,
): StatementAst | null {
  const { type } = token;
  if (type === T.Class) return parseClassDefinition(p, token, attributes, start);
  if (type === T.Enum) return parseEnumDefinition(p, token, attributes, start);
  if (type === T.Label) return parseLabeled(p, token);
  if (!type.keyword) return null;
  if (STRANDED.has(type) && p.errors.all.length > 0) return p.errorStatement(p.extentOf(token));
  const loop = loopRules().get(type);
  return loop ? loop(p, token, null) : (statementRules().get(type)?.(p, token) ?? null);
}

/** Words that go on an earlier statement: after an error they are passed over, else they are commands. */
const STRANDED: ReadonlySet<TokenType> = new Set<TokenType>([T.Else, T.ElseIf, T.Catch, T.Until]);

function beginsStatement(keyword: Token): boolean {
  return loopRules().has(keyword.type) || statementRules().has(keyword.type) || keyword.type === T.InlineScript;
}

function parseLabeled(p: Parser, label: Token): StatementAst | null {
  p.skipNewLines();
  const keyword = p.next();
  const loop = loopRules().get(keyword.type);
  return loop ? loop(p, keyword, label) : null;
}

const NO_TRAPS: readonly TrapStatementAst[] = [];
const CLOSE_PAREN = 41;
const CLOSE_BRACE = 125;

/** Statements up to a closing brace or parenthesis, which is left. */
export function parseStatements(p: Parser): Statements {
  const from = p.pile.height;
  let traps: TrapStatementAst[] | null = null;
  p.skipNewLinesAndSemicolons();
  for (;;) {
    const statement = parseStatement(p);
    if (!statement) break;
    if (statement.kind !== 'TrapStatement') p.pile.add(statement);
    else if (traps) traps.push(statement);
    else traps = [statement];
    p.skipNewLinesAndSemicolons();
    const c = p.nextCharacter();
    if (c === CLOSE_PAREN || c === CLOSE_BRACE) break;
  }
  return { statements: p.pile.take(from), traps: traps ?? NO_TRAPS };
}

/** `{ … }` of a statement; null where no brace follows. */
export function parseBlock(p: Parser): StatementBlockAst | null {
  p.skipNewLines();
  const open = p.take(T.LCurly);
  if (!open) return null;
  const { statements, traps } = parseStatements(p);
  const close = p.next();
  if (close.type === T.RCurly) return { kind: 'StatementBlock', extent: p.span(open, close), statements, traps };
  p.unget(close);
  p.incomplete('MissingEndCurlyBrace', p.extentOf(open), [], p.extentOf(close));
  const last = statements[statements.length - 1] ?? traps[traps.length - 1] ?? open;
  return { kind: 'StatementBlock', extent: p.span(open, last), statements, traps };
}
