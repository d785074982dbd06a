import type { Extent } from '../base/source.ts';
import { convert } from '../values/convert.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import { acceptDefault } from './binder/acceptDefault.ts';
import type { BindingTarget } from './binder/bindingErrors.ts';
import type { FunctionInfo } from './command.ts';
import type { CompiledBlock } from './compile/CompiledBlock.ts';
import type { CompiledParameter } from './compile/Parameter.ts';
import { broke, continued, exited } from './completion.ts';
import { FlowSignal } from './FlowSignal.ts';
import { Frame, type LazyFacts } from './Frame.ts';
import { enter, leave } from './frames.ts';
import { InvocationInfo } from './InvocationInfo.ts';
import { Scope } from './Scope.ts';
import { refuseNoBoolean, refuseNoReference } from './strictTypes.ts';
import { PSBoundParametersDictionary } from './types/PSBoundParametersDictionary.ts';

const noArguments: readonly unknown[] = [];

/** Where a call stands, and `$MyInvocation.InvocationName` there. */
export interface PlainSite {
  readonly extent: Extent;
  readonly name: string;
}

/**
 * Calls a function that is nothing but types, names and a body with positional arguments, without making a command of it.
 * Gives false, with nothing done, where the binder has to look at the arguments: then an error is due.
 */
export function callPlain(caller: Frame, info: FunctionInfo, args: readonly unknown[], site: PlainSite): boolean {
  const block = info.scriptBlock;
  const { compiled, session, state } = block;
  const scope = new Scope(state.current, state, compiled.layout);
  const frame = new Frame(session, scope, scope.cells, caller.out, caller.streams, compiled.ast);
  frame.name = info.name;
  frame.args = noArguments;
  frame.input = noArguments;
  frame.facts = new CallFacts(info, args, site, caller.caller === null);
  const bound = bind(frame, compiled, args);
  if (bound < 0) return false;
  enter(frame);
  try {
    if (bound < compiled.parameters.length) applyDefaults(frame, compiled, bound, new PlainTarget(info, site));
    finish(frame, compiled.end!(frame));
  } finally {
    leave(frame);
  }
  session.success = true;
  if (--session.fuel < 0) session.refuel();
  return true;
}

function finish(frame: Frame, completion: number): void {
  if (completion === broke || completion === continued || completion === exited) throw FlowSignal.of(frame, completion);
}

/** Gives the number of parameters that have their argument now; -1 when an argument is not of its parameter's type. */
function bind(frame: Frame, { parameters }: CompiledBlock, args: readonly unknown[]): number {
  const count = Math.min(parameters.length, args.length);
  for (let i = 0; i < count; i++) {
    const parameter = parameters[i]!;
    const { type } = parameter;
    let value = args[i];
    if (type !== null) {
      value = converted(value, type);
      if (value === undefined) return -1;
    }
    const variable = parameter.variable(value);
    if (type !== null) variable.setRules(parameter.rules(frame));
    frame.cells[parameter.slot] = variable;
  }
  if (args.length > count) frame.args = args.slice(count);
  return count;
}

function converted(value: unknown, type: Parameters<typeof convert>[1]): unknown {
  try {
    refuseNoReference(value, type);
    refuseNoBoolean(value, type);
    return convert(value, type);
  } catch (error) {
    if (error instanceof ExceptionObject) return undefined;
    throw error;
  }
}

/** Parameters without argument, from the first of them on. */
function applyDefaults(frame: Frame, { parameters }: CompiledBlock, from: number, target: BindingTarget): void {
  for (let i = from; i < parameters.length; i++) {
    const parameter = parameters[i]!;
    const variable = parameter.variable(defaultOf(frame, parameter, target));
    const rules = parameter.rules(frame);
    if (rules !== null) variable.setRules(rules);
    frame.cells[parameter.slot] = variable;
  }
}

function defaultOf(frame: Frame, parameter: CompiledParameter, target: BindingTarget): unknown {
  if (parameter.defaultValue === null) return parameter.empty();
  return acceptDefault(frame, parameter, parameter.defaultValue(frame) ?? null, target);
}

/** The function as binding errors name it. */
class PlainTarget implements BindingTarget {
  readonly #info: FunctionInfo;
  readonly #site: PlainSite;

  constructor(info: FunctionInfo, site: PlainSite) {
    this.#info = info;
    this.#site = site;
  }

  get name(): string {
    return this.#info.name;
  }

  get commandType(): string {
    return this.#info.name;
  }

  invocationAt(extent: Extent | null): InvocationInfo {
    return new InvocationInfo({ extent: extent ?? this.#site.extent, command: this.#info, name: this.#site.name });
  }
}

/** Whether a function can be called by `callPlain` at all. */
export function isPlain({
  ast,
  parameters,
  begin,
  process,
  end,
  dynamicParam,
  typeDefinitions,
}: CompiledBlock): boolean {
  if (end === null || begin !== null || process !== null || dynamicParam !== null || typeDefinitions.length > 0)
    return false;
  return (
    (ast.param?.attributes.length ?? 0) === 0 &&
    parameters.every((parameter) => parameter.isSimple && !parameter.isSwitch)
  );
}

/** `$PSBoundParameters` and `$MyInvocation` of a plain call, made when something looks at them. */
class CallFacts implements LazyFacts {
  readonly #info: FunctionInfo;
  readonly #args: readonly unknown[];
  readonly #site: PlainSite;
  readonly #fromPrompt: boolean;

  constructor(info: FunctionInfo, args: readonly unknown[], site: PlainSite, fromPrompt: boolean) {
    this.#info = info;
    this.#args = args;
    this.#site = site;
    this.#fromPrompt = fromPrompt;
  }

  boundParameters(): PSBoundParametersDictionary {
    const table = new PSBoundParametersDictionary();
    this.#info.scriptBlock.compiled.parameters.forEach((parameter, i) => {
      if (i < this.#args.length) table.set(parameter.name, this.#args[i]);
    });
    return table;
  }

  invocation(): InvocationInfo {
    const count = this.#info.scriptBlock.compiled.parameters.length;
    return new InvocationInfo({
      extent: this.#site.extent,
      name: this.#site.name,
      command: this.#info,
      pipelineLength: 1,
      pipelinePosition: 1,
      fromPrompt: this.#fromPrompt,
      boundParameters: this.boundParameters(),
      unboundArguments: this.#args.slice(count),
    });
  }
}
