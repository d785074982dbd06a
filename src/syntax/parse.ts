import { SourceText } from '../base/source.ts';
import type { ParseResult } from './ast.ts';
import { parseAttribute, parseAttributes } from './grammar/Attribute.ts';
import { parseSingleArgument } from './grammar/Command.ts';
import { parseExpression } from './grammar/Expression.ts';
import { parseMembers } from './grammar/MemberExpression.ts';
import { type Grammar, Parser } from './grammar/Parser.ts';
import { parsePipeline } from './grammar/Pipeline.ts';
import { parsePrimaryExpression, parseSimpleName } from './grammar/PrimaryExpression.ts';
import { parseScript, parseScriptBlock } from './grammar/ScriptBlock.ts';
import { parseBlock, parseStatement, parseStatements } from './grammar/Statement.ts';
import { parseTypeName } from './grammar/TypeName.ts';
import { parseUnaryExpression } from './grammar/UnaryExpression.ts';
import { checkSemantics } from './semantic-checks/checkSemantics.ts';

const grammar: Grammar = {
  statement: parseStatement,
  block: parseBlock,
  statements: parseStatements,
  pipeline: parsePipeline,
  expression: parseExpression,
  unary: parseUnaryExpression,
  primary: parsePrimaryExpression,
  members: parseMembers,
  simpleName: parseSimpleName,
  attributes: parseAttributes,
  attribute: parseAttribute,
  typeName: parseTypeName,
  argument: parseSingleArgument,
  scriptBlock: parseScriptBlock,
};

/**
 * Parses a script as Windows PowerShell 5.1 does. Never throws: what is wrong is in `errors`, and the tree then holds
 * what could be made of the rest. `file` is the full path of a script file, null for typed text.
 */
export function parse(text: string, file: string | null = null): ParseResult {
  const source = new SourceText(text, file);
  const parser = new Parser(source, grammar);
  const ast = parseScript(parser);
  checkSemantics(ast, (id, extent, ...args) => parser.error(id, extent, ...args));
  const { errors } = parser;
  return { ast, errors, incomplete: errors[0]?.incomplete ?? false };
}
