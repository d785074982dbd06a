import type { Extent } from '../../base/source.ts';
import type { CommandAst, ExpressionAst } from '../../syntax/ast.ts';
import { type CommandArgument, CommandInfo, ScriptInfo } from '../command.ts';
import type { Frame } from '../Frame.ts';
import { invokedBy } from '../InvocationInfo.ts';
import { ModuleInfo } from '../ModuleInfo.ts';
import { raise } from '../raise.ts';
import { ScriptBlockObject } from '../ScriptBlockObject.ts';
import { textOf } from '../text.ts';
import type { BlockContext, Evaluate } from './context.ts';
import { pointingAt } from './pointing.ts';

type Invocation = CommandAst['invocation'];

/** Where the head stands and how the command is called. */
interface Head {
  readonly extent: Extent;
  readonly invocation: Invocation;
}

/** What the head of a command stands for. */
interface Found {
  readonly info: CommandInfo;
  readonly name: string;
}

/** Finds the command in a frame; the arguments are at hand, as a module's command stands among them. */
export type Find = (frame: Frame, args: CommandArgument[]) => Found;

/** Compiles the head of a command: a name, a block, or an expression that gives either. */
export function compileHead(node: ExpressionAst, invocation: Invocation, context: BlockContext): Find {
  const head = { extent: node.extent, invocation };
  if (node.kind === 'StringConstantExpression') return namedHead(node.value, head);
  if (node.kind === 'ScriptBlockExpression') return literalHead(context.expression(node));
  const value = context.expression(node);
  return (frame, args) => evaluatedHead(frame, value(frame), head, args);
}

function namedHead(name: string, head: Head): Find {
  if (name === '') return () => badExpression(name, head);
  // The error that there is no such command begins with the operator that was to call it (recorded).
  const shown = invokedBy(head.invocation, name);
  return (frame) => ({ info: pointingAt(head.extent, () => frame.session.commands.demand(name, frame), shown), name });
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

function evaluatedHead(frame: Frame, value: unknown, head: Head, args: CommandArgument[]): Found {
  if (value instanceof ScriptBlockObject) return { info: blockInfo(value), name: '' };
  if (value instanceof CommandInfo) return { info: value, name: value.name };
  if (value instanceof ModuleInfo) return inModule(frame, value, head, args);
  const name = value === undefined || value === null ? '' : textOf(frame, value);
  return name === '' ? badExpression(value, head) : namedHead(name, head)(frame, args);
}

/** `& $module { … }` runs the block inside the module; `& $module name` the module's own command of that name. */
function inModule(frame: Frame, module: ModuleInfo, head: Head, args: CommandArgument[]): Found {
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

function badExpression(value: unknown, head: Head): never {
  const message =
    "The expression after '&' in a pipeline element produced an object that was not valid. It must result in a command name, a script block, or a CommandInfo object.";
  return raise(message, 'BadExpression', 'InvalidOperation', value === undefined ? null : value, head.extent);
}
