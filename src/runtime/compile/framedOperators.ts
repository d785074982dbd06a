import type { BinaryExpressionAst } from '../../syntax/ast.ts';
import { PSType } from '../../values/PSType.ts';
import { noteFor } from '../noteSought.ts';
import { as } from '../operators/as.ts';
import { matching } from '../operators/match.ts';
import { split } from '../operators/split.ts';
import type { BlockContext, Evaluate } from './context.ts';

/** `-match` sets `$Matches`, `-split` may run a script block, `-as` may tell of a type: they need to know where they run. */
export const framedOperators: Readonly<Record<string, (node: BinaryExpressionAst, context: BlockContext) => Evaluate>> =
  {
    imatch: (node, context) => compileMatch(node, context, true, false),
    cmatch: (node, context) => compileMatch(node, context, false, false),
    inotmatch: (node, context) => compileMatch(node, context, true, true),
    cnotmatch: (node, context) => compileMatch(node, context, false, true),
    isplit: (node, context) => compileSplit(node, context, true),
    as: compileAs,
    csplit: (node, context) => compileSplit(node, context, false),
  };

function compileMatch(
  node: BinaryExpressionAst,
  context: BlockContext,
  ignoreCase: boolean,
  negated: boolean,
): Evaluate {
  const left = context.expression(node.left);
  const right = context.expression(node.right);
  const slot = context.layout.slot('Matches');
  return (frame) => {
    const subject = left(frame);
    return matching(frame, slot, subject === undefined ? null : subject, right(frame), ignoreCase, negated);
  };
}

function compileSplit(node: BinaryExpressionAst, context: BlockContext, ignoreCase: boolean): Evaluate {
  const left = context.expression(node.left);
  const right = context.expression(node.right);
  return (frame) => {
    const subject = left(frame);
    return split(frame, subject === undefined ? null : subject, right(frame), ignoreCase);
  };
}

/** `'Name' -as [type]` asks whether there is such a type, without an error. */
function compileAs(node: BinaryExpressionAst, context: BlockContext): Evaluate {
  const left = context.expression(node.left);
  const right = context.expression(node.right);
  return (frame) => {
    const value = left(frame);
    const type = right(frame);
    const result = as(value === undefined ? null : value, type);
    if (result === null && typeof value === 'string' && isTypeOfTypes(type)) noteFor(frame, { typeName: value });
    return result;
  };
}

const isTypeOfTypes = (type: unknown): boolean => type instanceof PSType && type.fullName === 'System.Type';
