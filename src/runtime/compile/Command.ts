import type { CommandAst, ExpressionAst } from '../../syntax/ast.ts';
import { type CommandArgument, CommandInfo, type CommandProcessor, ScriptInfo } from '../command.ts';
import { createProcessor } from '../createProcessor.ts';
import type { Frame } from '../Frame.ts';
import { ModuleInfo } from '../ModuleInfo.ts';
import { raise } from '../raise.ts';
import { ScriptBlockObject } from '../ScriptBlockObject.ts';
import { compileBlockCommand } from './blockCommands.ts';
import { type AddArgument, compileArguments } from './commandArguments.ts';
import type { BlockContext, Evaluate } from './context.ts';
import { pointingAt } from './pointing.ts';
import { type Redirect, redirectCommand } from './redirections.ts';

export function compileCommand(node: CommandAst, context: BlockContext): (frame: Frame) => CommandProcessor {
  const [head, ...rest] = node.elements;
  const find = compileHead(head as ExpressionAst, context);
  const add = compileArguments(rest, context);
  const make = commandMaker(node, find, add);
  if (node.redirections.length === 0) return compileBlockCommand(node, context, make) ?? make;
  const redirect: Redirect = redirectCommand(node.redirections, context);
  return (frame) => redirect(frame, make(frame));
}

/** What the head of a command stands for. */
interface Found {
  readonly info: CommandInfo;
  readonly name: string;
}

type Find = (frame: Frame, args: CommandArgument[]) => Found;

function commandMaker(node: CommandAst, find: Find, add: readonly AddArgument[]): (frame: Frame) => CommandProcessor {
  const { extent, invocation } = node;
  return (frame) => {
    const args: CommandArgument[] = [];
    for (let i = 0; i < add.length; i++) add[i]!(frame, args);
    const { info, name } = find(frame, args);
    return createProcessor(info, args, { frame, extent, name, invocation });
  };
}

function compileHead(head: ExpressionAst, context: BlockContext): Find {
  if (head.kind === 'StringConstantExpression') return namedHead(head.value, head);
  if (head.kind === 'ScriptBlockExpression') return literalHead(context.expression(head));
  const value = context.expression(head);
  return (frame, args) => evaluatedHead(frame, value(frame), head, args);
}

function namedHead(name: string, head: ExpressionAst): Find {
  if (name === '') return () => badExpression(name, head);
  return (frame) => ({ info: pointingAt(head.extent, () => frame.session.commands.demand(name, frame), name), name });
}

/** `& { … }`: the block is made once for each session state that comes by. */
function literalHead(block: Evaluate): Find {
  let last: Found | null = null;
  return (frame) => {
    const known = last?.info as ScriptInfo | undefined;
    if (
      known !== undefined &&
      known.scriptBlock.state === frame.scope.state &&
      known.scriptBlock.session === frame.session
    )
      return last!;
    last = { info: blockInfo(block(frame) as ScriptBlockObject), name: '' };
    return last;
  };
}

const infos = new WeakMap<ScriptBlockObject, ScriptInfo>();

/** The block as a command; one for each block, as its parameters are worked out only once. */
function blockInfo(block: ScriptBlockObject): ScriptInfo {
  let info = infos.get(block);
  if (info === undefined) {
    info = new ScriptInfo('', block, null);
    infos.set(block, info);
  }
  return info;
}

function evaluatedHead(frame: Frame, value: unknown, head: ExpressionAst, args: CommandArgument[]): Found {
  if (value instanceof ScriptBlockObject) return { info: blockInfo(value), name: '' };
  if (value instanceof CommandInfo) return { info: value, name: value.name };
  if (value instanceof ModuleInfo) return inModule(frame, value, head, args);
  if (typeof value === 'string' && value !== '') return namedHead(value, head)(frame, args);
  return badExpression(value, head);
}

/** `& $module { … }` runs the block inside the module; `& $module name` the module's own command of that name. */
function inModule(frame: Frame, module: ModuleInfo, head: ExpressionAst, args: CommandArgument[]): Found {
  const first = args.shift();
  const command = first?.kind === 'value' ? first.value : null;
  const { state } = module;
  if (state !== null && command instanceof ScriptBlockObject)
    return { info: blockInfo(command.inState(state)), name: '' };
  if (state !== null && typeof command === 'string') {
    return {
      info: pointingAt(head.extent, () => frame.session.commands.demand(command, frame, state.root)),
      name: command,
    };
  }
  return badExpression(command, head);
}

function badExpression(value: unknown, head: ExpressionAst): never {
  const message =
    "The expression after '&' in a pipeline element produced an object that was not valid. It must result in a command name, a script block, or a CommandInfo object.";
  return raise(message, 'BadExpression', 'InvalidOperation', value === undefined ? null : value, head.extent);
}
