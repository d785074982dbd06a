import { toBool } from '../values/convert.ts';
import { dynamicParameters } from './binder/dynamicParameters.ts';
import type { ParameterInfo } from './binder/ParameterInfo.ts';
import { CommandRun } from './CommandRun.ts';
import { CommonOptions } from './CommonOptions.ts';
import { type FunctionInfo, ScriptInfo } from './command.ts';
import type { CompiledParameter } from './compile/Parameter.ts';
import type { Frame } from './Frame.ts';
import { enter, leave } from './frames.ts';
import { InvocationInfo } from './InvocationInfo.ts';
import { ScriptCmdlet } from './ScriptCmdlet.ts';
import { ScriptRun } from './ScriptRun.ts';
import { TerminatingError } from './TerminatingError.ts';
import { PSBoundParametersDictionary } from './types/PSBoundParametersDictionary.ts';
import { Variable } from './Variable.ts';

/** One run of a function, filter, script or script block as a command of a pipeline. */
export class FunctionRun extends CommandRun {
  declare readonly info: FunctionInfo | ScriptInfo;
  private run!: ScriptRun;
  /** The code looks at `$PSBoundParameters`, so what the pipeline binds has to be put there each time. */
  private showsBound = false;
  private bound!: PSBoundParametersDictionary;
  /** Parameters that the arguments left open: a pipeline object may fill them. */
  private open: readonly { readonly parameter: CompiledParameter; readonly info: ParameterInfo }[] = [];

  /** The values that parameters had before pipeline objects filled them. */
  private readonly filled = new Map<CompiledParameter, unknown>();

  get commandType(): string {
    return this.info.name;
  }
  protected readonly style = 'transformation';

  override get name(): string {
    return this.info.commandType === 'Script' ? '' : this.info.name;
  }

  /** The frame in which the function's code runs. */
  get frame(): Frame {
    return this.run.frame;
  }

  get isAdvanced(): boolean {
    return this.info.parameters.traits.isAdvanced;
  }

  begin(): void {
    this.bindArguments();
    this.makeRun();
    this.prepareFrame();
    this.setParameters();
    this.collecting(() => this.run.begin());
  }

  private makeRun(): void {
    const streams = this.collects ? { ...this.streams, collect: this.collect.bind(this) } : this.streams;
    const parent = this.call.frame.scope;
    const dotted = this.call.invocation === 'dot';
    const opensScript = this.info.commandType === 'ExternalScript';
    this.run = new ScriptRun(this.info.scriptBlock, { out: this.out, streams, dotted, parent, opensScript });
  }

  /** An error that ends the function goes into its error variable too. */
  private collecting(step: () => void): void {
    if (!this.collects) return step();
    try {
      step();
    } catch (error) {
      if (error instanceof TerminatingError) this.collect('error', error.record);
      throw error;
    }
  }

  /** What the `dynamicparam` block makes of the arguments that are known by then. */
  protected override readonly moreParameters = (): readonly ParameterInfo[] => {
    if (this.info.scriptBlock.compiled.dynamicParam === null || !this.isAdvanced) return [];
    this.options = new CommonOptions(this.binder, this.call.frame.scope);
    this.makeRun();
    this.prepareFrame();
    this.setParameters();
    return dynamicParameters(this.run.dynamicParameters());
  };

  private prepareFrame(): void {
    const { frame } = this.run;
    frame.name = this.info instanceof ScriptInfo ? '<ScriptBlock>' : this.info.name;
    this.bound = new PSBoundParametersDictionary();
    this.showsBound = this.info.scriptBlock.compiled.looksAtBinding;
    frame.boundParameters = this.bound;
    frame.args = this.binder.rest;
    frame.invocation = new InvocationInfo({
      ...this.invocationAt(null).invocation,
      ...this.inPipeline(),
      boundParameters: this.bound,
    });
    if (!this.isAdvanced) return;
    frame.cmdlet = new ScriptCmdlet(this);
    for (const [name, value] of this.options.preferenceVariables()) frame.scope.put(new Variable(name, value));
  }

  private setParameters(): void {
    const { binder } = this;
    const untouched: CompiledParameter[] = [];
    for (const parameter of this.info.scriptBlock.compiled.parameters) {
      const known = binder.parameters.exact(parameter.name);
      if (known && binder.values.has(known)) this.setParameter(parameter, binder.values.get(known));
      else untouched.push(parameter);
    }
    const { compiled } = this.info.scriptBlock;
    for (const [parameter, value] of binder.values) {
      const isOwn = !parameter.isCommon && compiled.dynamicParam === null;
      if (!isOwn && !this.bound.has(parameter.name)) this.bound.set(parameter.name, value);
    }
    this.applyDefaults(untouched);
    const isOpen = (entry: { info: ParameterInfo | null }) => entry.info !== null;
    this.open = untouched
      .map((parameter) => ({ parameter, info: binder.parameters.exact(parameter.name) }))
      .filter(isOpen) as typeof this.open;
  }

  private setParameter(parameter: CompiledParameter, value: unknown): void {
    this.run.setParameter(parameter, value);
    this.bound.set(parameter.name, value);
  }

  /** Defaults are evaluated inside the function, where earlier parameters are known already. */
  private applyDefaults(parameters: readonly CompiledParameter[]): void {
    if (parameters.length === 0) return;
    const { frame } = this.run;
    enter(frame);
    try {
      for (const parameter of parameters) this.run.setDefault(parameter, this);
    } finally {
      leave(frame);
    }
  }

  process(input: unknown): void {
    if (!this.expectsInput) {
      this.collecting(() => (this.isAdvanced ? this.run.process(undefined) : this.run.processOnce()));
      return;
    }
    if (this.takesInput && !this.bindPipelineInput(input)) return;
    if (this.collects) this.collecting(() => this.run.process(input));
    else this.run.process(input);
  }

  /** Simple functions without pipeline parameters just see `$_` and `$input`. */
  private get takesInput(): boolean {
    return this.isAdvanced || this.binder.parameters.hasPipelineInput;
  }

  private bindPipelineInput(input: unknown): boolean {
    if (!this.bindInput(input)) return false;
    const { values } = this.binder;
    for (const { parameter, info } of this.open) {
      const value = values.get(info);
      if (value === undefined) this.restore(parameter);
      else {
        if (!this.filled.has(parameter)) this.filled.set(parameter, this.run.parameterValue(parameter));
        this.run.setParameter(parameter, value);
        if (this.showsBound) this.bound.set(parameter.name, value);
      }
    }
    return true;
  }

  /** What an earlier object filled and this one does not goes back to what it was before. */
  private restore(parameter: CompiledParameter): void {
    if (!this.filled.has(parameter)) return;
    this.run.setParameter(parameter, this.filled.get(parameter));
    this.filled.delete(parameter);
    if (this.showsBound) this.bound.delete(parameter.name);
  }

  protected finish(): void {
    this.collecting(() => this.run.end());
  }

  /** Whether the caller passed a switch of the given name. */
  switchedOn(name: string): boolean {
    const parameter = this.binder.parameters.exact(name);
    return parameter !== null && toBool(this.binder.values.get(parameter) ?? false);
  }
}
