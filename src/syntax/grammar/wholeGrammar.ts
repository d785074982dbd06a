import { parseAttribute, parseAttributes } from './Attribute.ts';
import { parseSingleArgument } from './Command.ts';
import { parseExpression } from './Expression.ts';
import { parseMembers } from './MemberExpression.ts';
import type { Grammar } from './Parser.ts';
import { parsePipeline } from './Pipeline.ts';
import { parsePrimaryExpression, parseSimpleName } from './PrimaryExpression.ts';
import { parseScriptBlock } from './ScriptBlock.ts';
import { parseBlock, parseStatement, parseStatements } from './Statement.ts';
import { parseTypeName } from './TypeName.ts';
import { parseUnaryExpression } from './UnaryExpression.ts';

/** All rules that other rules call, bound in one place. */
export const wholeGrammar: Grammar = {
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
