import type { CommandAst, ExpressionAst } from '../../syntax/ast.ts';
import type { CommandArgument, CommandProcessor } from '../command.ts';
import { createProcessor } from '../createProcessor.ts';
import type { Frame } from '../Frame.ts';
import { compileBlockCommand } from './blockCommands.ts';
import { type AddArgument, compileArguments } from './commandArguments.ts';
import { compileHead, type Find } from './commandHead.ts';
import type { BlockContext } from './context.ts';
import { type Redirect, redirectCommand } from './redirections.ts';

export function compileCommand(node: CommandAst, context: BlockContext): (frame: Frame) => CommandProcessor {
  const [head, ...rest] = node.elements;
  const find = compileHead(head as ExpressionAst, node.invocation, context);
  const add = compileArguments(rest, context);
  const make = commandMaker(node, find, add);
  if (node.redirections.length === 0) return compileBlockCommand(node, context, make) ?? make;
  const redirect: Redirect = redirectCommand(node.redirections, context);
  return (frame) => redirect(frame, make(frame));
}

function commandMaker(node: CommandAst, find: Find, add: readonly AddArgument[]): (frame: Frame) => CommandProcessor {
  const { extent, invocation } = node;
  return (frame) => {
    const args: CommandArgument[] = [];
    for (let i = 0; i < add.length; i++) add[i]!(frame, args);
    const { info, name } = find(frame, args);
    return createProcessor(info, args, { frame, extent, name, invocation });
  };
}
