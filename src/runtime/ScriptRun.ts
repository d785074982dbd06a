import { acceptDefault } from './binder/acceptDefault.ts';
import type { BindingTarget } from './binder/bindingErrors.ts';
import { Collector } from './compile/Collector.ts';
import type { Execute } from './compile/context.ts';
import type { CompiledParameter } from './compile/Parameter.ts';
import { broke, continued, exited } from './completion.ts';
import { FlowSignal } from './FlowSignal.ts';
import { Frame } from './Frame.ts';
import { enter, leave } from './frames.ts';
import { language } from './language.ts';
import { Scope } from './Scope.ts';
import type { ScriptBlockObject } from './ScriptBlockObject.ts';
import type { Sink } from './Sink.ts';
import type { StreamSet } from './streams.ts';
import { TerminatingError } from './TerminatingError.ts';
import type { Variable } from './Variable.ts';
import { slotVariable } from './variables.ts';

const noArguments: readonly unknown[] = [];

const BLOCK_NAMES = { begin: '<Begin>', process: '<Process>', end: '<End>' } as const;

/** How a script block is to be run. */
export interface RunOptions {
  readonly out: Sink;
  readonly streams: StreamSet;
  /** Run in the current scope (`.`, ForEach-Object) instead of a new one. */
  readonly dotted?: boolean;
  /** The caller's scope, where it is not the current one: a command begins while one before it in the pipeline runs. */
  readonly parent?: Scope;
  /** `$script:` names the new scope. */
  readonly opensScript?: boolean;
}

/** One run of a script block or function as a step of a pipeline: parameters, then begin, process and end. */
export class ScriptRun {
  readonly block: ScriptBlockObject;
  readonly frame: Frame;
  readonly #collected: unknown[] = [];

  constructor(block: ScriptBlockObject, options: RunOptions) {
    this.block = block;
    this.frame = newFrame(block, options);
  }

  /** Whether the block looks at pipeline input one object at a time. */
  get streams(): boolean {
    return this.block.compiled.process !== null;
  }

  /** Sets the variable of a parameter, with the type and checks that stay with it. */
  setParameter(parameter: CompiledParameter, value: unknown): void {
    const { frame } = this;
    const variable = frame.cells[parameter.slot] ?? this.#newParameter(parameter);
    variable.value = value === undefined ? null : value;
  }

  parameterValue(parameter: CompiledParameter): unknown {
    return this.frame.cells[parameter.slot]?.value ?? null;
  }

  #newParameter(parameter: CompiledParameter): Variable {
    const { frame } = this;
    const variable =
      frame.cells === frame.scope.cells ? fresh(frame, parameter) : slotVariable(frame, parameter.slot, parameter.name);
    const rules = parameter.rules(frame);
    if (rules !== null) variable.setRules(rules);
    return variable;
  }

  /** Sets a parameter that got no argument: to its default value, converted and checked, or to what its type has for null. */
  setDefault(parameter: CompiledParameter, command: BindingTarget | null = null): void {
    const { frame } = this;
    if (parameter.defaultValue === null) {
      this.setParameter(parameter, parameter.empty());
      return;
    }
    const value = parameter.defaultValue(frame) ?? null;
    this.setParameter(parameter, acceptDefault(frame, parameter, value, command));
  }

  /** What the `dynamicparam` block outputs. */
  dynamicParameters(): unknown[] {
    const { dynamicParam } = this.block.compiled;
    if (dynamicParam === null) return [];
    const collector = new Collector();
    const { out } = this.frame;
    this.frame.out = collector;
    try {
      this.run(dynamicParam);
    } finally {
      this.frame.out = out;
    }
    return collector.items;
  }

  begin(): void {
    const { begin } = this.block.compiled;
    if (begin === null) return;
    this.frame.input = noArguments;
    this.frame.part = this.#part('begin');
    this.run(begin);
  }

  process(input: unknown): void {
    const { process } = this.block.compiled;
    if (process === null) {
      this.#collected.push(input);
      return;
    }
    this.frame.underbar = input === undefined ? null : input;
    this.frame.input = input === undefined ? noArguments : [input];
    this.frame.part = this.#part('process');
    this.run(process);
  }

  /** The process block of a block that is called without input runs once, with `$_` as it is outside. */
  processOnce(): void {
    const { process } = this.block.compiled;
    if (process === null) return;
    this.frame.input = noArguments;
    this.frame.part = this.#part('process');
    this.run(process);
  }

  end(): void {
    const { end, process } = this.block.compiled;
    if (end === null) return;
    this.frame.input = process === null ? this.#collected : noArguments;
    this.frame.part = this.#part('end');
    this.run(end);
  }

  /** How the stack trace names one of the blocks: not at all when the code has no named blocks (recorded). */
  #part(name: 'begin' | 'process' | 'end'): string {
    return this.block.compiled.ast[name]?.unnamed ? '' : BLOCK_NAMES[name];
  }

  /** Runs one of the blocks in the frame. What leaves it otherwise than by its end or `return` goes to the caller. */
  run(body: Execute): void {
    const { frame } = this;
    enter(frame);
    try {
      const completion = body(frame);
      if (completion === broke || completion === continued || completion === exited)
        throw FlowSignal.of(frame, completion);
    } catch (error) {
      if (error instanceof TerminatingError && error.ends === frame) error.ends = null;
      throw error;
    } finally {
      leave(frame);
    }
  }
}

function fresh(frame: Frame, parameter: CompiledParameter): Variable {
  const variable = parameter.variable(null);
  frame.cells[parameter.slot] = variable;
  return variable;
}

/** A frame for a block: in a new scope below the current one of the block's session state, or in that scope itself. */
export function newFrame(
  block: ScriptBlockObject,
  { out, streams, parent, dotted = false, opensScript = false }: RunOptions,
): Frame {
  const { session, state, compiled } = block;
  if (compiled.typeDefinitions.length > 0)
    language().defineTypes(compiled.typeDefinitions, { session, state, types: dotted ? block.types : compiled.types });
  const current = parent?.state === state ? parent : state.current;
  const scope = dotted ? current : new Scope(current, state, compiled.layout, opensScript);
  const cells = dotted ? new Array<Variable | undefined>(compiled.layout.names.length) : scope.cells;
  const frame = new Frame(session, scope, cells, out, streams, compiled.ast);
  frame.args = noArguments;
  return frame;
}
