import type { AttributeAst, NamedBlockAst, ParamBlockAst, ScriptBlockAst, UsingStatementAst } from '../ast.ts';
import { Token } from '../tokens/Token.ts';
import { T, type TokenType } from '../tokens/TokenType.ts';
import { helpFor } from './commentHelp.ts';
import { parseParameters } from './Parameter.ts';
import type { Parser, Placed, Statements } from './Parser.ts';
import { requirements } from './requires.ts';
import { spanOf } from './statementSpan.ts';
import { parseUsings } from './UsingStatement.ts';

type BlockName = NamedBlockAst['name'];

const BLOCKS: ReadonlyMap<TokenType, BlockName> = new Map<TokenType, BlockName>([
  [T.Begin, 'begin'],
  [T.Process, 'process'],
  [T.End, 'end'],
  [T.Dynamicparam, 'dynamicparam'],
]);

/** A whole script. */
export function parseScript(p: Parser): ScriptBlockAst {
  const start = new Token(T.EndOfInput, 0, 0);
  const usings = parseUsings(p);
  const body = parseBody(p, start, false, usings);
  const extent = p.extent(0, p.source.text.length);
  return { ...body, extent, requires: requirements(p) };
}

/** The block after `{`, up to its closing brace. */
export function parseScriptBlock(p: Parser, open: Token, isFilter: boolean): ScriptBlockAst {
  const commaSeparates = p.commaSeparates;
  p.commaSeparates = false;
  const mode = p.setMode('command');
  const block = parseBody(p, open, isFilter, NONE);
  p.commaSeparates = commaSeparates;
  p.setMode(mode);
  return block;
}

const NONE: readonly never[] = [];

type Blocks = Record<BlockName, NamedBlockAst | null>;

function parseBody(p: Parser, open: Token, isFilter: boolean, usings: readonly UsingStatementAst[]): ScriptBlockAst {
  const param = parseParamBlock(p);
  p.skipNewLinesAndSemicolons();
  const blocks: Blocks = { dynamicparam: null, begin: null, process: null, end: null };
  const isScript = open.type === T.EndOfInput;
  let last: Placed = param ?? open;
  let stray = false;
  if (BLOCKS.has(p.peek().type)) {
    last = parseNamedBlocks(p, blocks) ?? last;
    stray = reportStray(p);
  } else {
    const unnamed = parseUnnamed(p, isFilter, isScript, param ?? usings[usings.length - 1] ?? open);
    blocks[unnamed.name] = unnamed;
    last = unnamed;
  }
  const close = isScript || stray ? null : closeBlock(p, open);
  return {
    kind: 'ScriptBlock',
    extent: p.span(open, close ?? last),
    attributes: NONE,
    usings,
    requires: null,
    param,
    dynamicParam: blocks.dynamicparam,
    begin: blocks.begin,
    process: blocks.process,
    end: blocks.end,
    help: helpFor(p, open, close),
  };
}

function closeBlock(p: Parser, open: Token): Token | null {
  const close = p.take(T.RCurly);
  if (!close) p.incomplete('MissingEndCurlyBrace', p.extentOf(open), [], p.extentOf(p.peek()));
  return close;
}

function parseUnnamed(p: Parser, isFilter: boolean, isScript: boolean, start: Placed): NamedBlockAst {
  const first = p.rules.statements(p);
  const { statements, traps } = isScript && !p.peekIs(T.EndOfInput) ? behindStray(p, first) : first;
  const extent = spanOf(p, statements, traps, start);
  return { kind: 'NamedBlock', extent, name: isFilter ? 'process' : 'end', unnamed: true, statements, traps };
}

/** Reads on behind tokens that close nothing, up to the end of the script. */
function behindStray(p: Parser, first: Statements): Statements {
  const statements = [...first.statements];
  const traps = [...first.traps];
  while (!p.peekIs(T.EndOfInput)) {
    const stray = p.next();
    p.error('UnexpectedToken', p.extentOf(stray), p.extentOf(stray).text);
    const more = p.rules.statements(p);
    statements.push(...more.statements);
    traps.push(...more.traps);
  }
  return { statements, traps };
}

/** `begin { } process { } end { } dynamicparam { }`; gives the last. */
function parseNamedBlocks(p: Parser, blocks: Blocks): NamedBlockAst | null {
  let last: NamedBlockAst | null = null;
  for (;;) {
    const keyword = p.peek();
    const name = BLOCKS.get(keyword.type);
    if (!name) break;
    p.skip();
    const block = parseNamedBlock(p, keyword, name);
    if (blocks[name]) p.error('DuplicateScriptCommandClause', block.extent, keyword.value);
    else blocks[name] = block;
    last = block;
    p.skipNewLinesAndSemicolons();
  }
  return last;
}

/** Statements beside named blocks: the block ends there, and what follows is read as if it stood outside. */
function reportStray(p: Parser): boolean {
  const token = p.peek();
  if (token.type === T.RCurly || token.type === T.EndOfInput) return false;
  p.error('MissingNamedBlocks', p.extentOf(token), p.extentOf(token).text);
  return true;
}

function parseNamedBlock(p: Parser, keyword: Token, name: BlockName): NamedBlockAst {
  const block = p.rules.block(p);
  if (!block) {
    p.incomplete('MissingNamedStatementBlock', p.after(keyword), [keyword.value]);
    return { kind: 'NamedBlock', extent: p.extentOf(keyword), name, unnamed: false, statements: [], traps: [] };
  }
  const { statements, traps } = block;
  return { kind: 'NamedBlock', extent: p.span(keyword, block), name, unnamed: false, statements, traps };
}

/** `[Attribute()] param( … )`; null, with nothing consumed, where no `param` stands. */
function parseParamBlock(p: Parser): ParamBlockAst | null {
  const restore = p.restorePoint;
  const errorCount = p.errors.all.length;
  p.skipNewLines();
  const attributes = p.rules.attributes(p, false);
  const keyword = p.take(T.Param);
  if (keyword) p.skipNewLines();
  const open = keyword ? p.take(T.LParen) : null;
  if (!keyword || !open) {
    p.errors.takeBack(errorCount);
    p.resync(restore);
    return null;
  }
  const parameters = parseParameters(p);
  p.skipNewLines();
  const close = p.take(T.RParen);
  const last: Placed = close ?? parameters[parameters.length - 1] ?? open;
  if (!close) p.incomplete('MissingEndParenthesisInFunctionParameterList', p.after(last));
  const list: AttributeAst[] = [];
  for (const attribute of attributes) {
    if (attribute.kind === 'Attribute') list.push(attribute);
    else p.error('TypeNotAllowedBeforeParam', attribute.extent, attribute.typeName.extent.text);
  }
  return p.examined({ kind: 'ParamBlock', extent: p.span(keyword, last), attributes: list, parameters });
}
