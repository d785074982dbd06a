import type { Extent } from '../base/source.ts';
import { toBool, toStringPS } from '../values/convert.ts';
import type { ErrorRecord } from '../values/ErrorRecord.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import type { ScriptBlock } from '../values/ScriptBlock.ts';
import type { ParameterInfo } from './binder/ParameterInfo.ts';
import { CommandRun } from './CommandRun.ts';
import { Confirmation } from './Confirmation.ts';
import type { AnyCmdlet, CmdletCall, CmdletRun as CmdletMethods, Failure } from './cmdlet.ts';
import type { CmdletInfo } from './command.ts';
import { emit } from './compile/emit.ts';
import { InvocationInfo } from './InvocationInfo.ts';
import { type BlockOptions, invokeBlock } from './invokeBlock.ts';
import type { ProgressFacts } from './Platform.ts';
import type { Scope } from './Scope.ts';
import type { ScriptBlockObject } from './ScriptBlockObject.ts';
import type { Sink } from './Sink.ts';
import { StopUpstream } from './StopUpstream.ts';
import { InformationRecord } from './StreamRecord.ts';
import { TerminatingError } from './TerminatingError.ts';
import { throughCmdlet } from './throughCmdlet.ts';

type Values = Record<string, unknown>;

/** One run of a cmdlet in a pipeline. It is its own CmdletCall. */
export class CmdletRun extends CommandRun implements CmdletCall {
  declare readonly info: CmdletInfo;
  private methods: CmdletMethods<Values> = {};
  private readonly values: Values = {};
  private confirmation: Confirmation | null = null;
  private readonly fromArguments = new Set<ParameterInfo>();
  private readonly fromPipeline: ParameterInfo[] = [];

  get declaration(): AnyCmdlet {
    return this.info.declaration;
  }
  /** A remote cmdlet's arguments are bound by its proxy, which has a name but no class (recorded). */
  get commandType(): string {
    return this.binding && this.remoteComputer !== null ? this.name : this.declaration.dotnet;
  }
  private binding = true;

  private get remoteComputer(): string | null {
    return this.declaration.remote ? (this.session.remoteComputer?.() ?? null) : null;
  }

  override invocationAt(extent: Extent | null): InvocationInfo {
    const { remoteComputer } = this;
    const local = super.invocationAt(extent);
    return remoteComputer === null ? local : new InvocationInfo({ ...local.invocation, remoteComputer });
  }
  protected get style(): 'transformation' | 'binder' {
    return this.declaration.remote ? 'transformation' : 'binder';
  }
  get invocation(): InvocationInfo {
    return this.invocationAt(null);
  }
  get scope(): Scope {
    return this.call.frame.scope;
  }
  get parameterSet(): string {
    return this.binder.parameterSet;
  }

  begin(): void {
    this.bindArguments();
    this.binding = false;
    this.takeArguments();
    this.methods = this.guarded(() => this.declaration.run(this, this.values as never)) as CmdletMethods<Values>;
    if (this.methods.begin) this.guarded(() => this.methods.begin?.());
  }

  process(input: unknown): void {
    if (this.expectsInput && !this.take(input)) return;
    if (this.methods.process) this.guarded(() => this.methods.process?.(this.values));
  }

  private take(input: unknown): boolean {
    const parameter = this.bindPlain(input);
    if (parameter !== null && this.fromPipeline.length === 1 && this.fromPipeline[0] === parameter) {
      this.values[parameter.name] = this.binder.values.get(parameter);
      return true;
    }
    this.binding = true;
    const bound = parameter !== null || this.bindInput(input);
    this.binding = false;
    if (bound) this.takeInput();
    return bound;
  }

  protected finish(): void {
    if (this.methods.end) this.guarded(() => this.methods.end?.());
  }

  override dispose(): void {
    super.dispose();
    if (this.methods.dispose) this.guarded(() => this.methods.dispose?.());
  }

  /** Copies what the command line bound into the arguments object that the cmdlet reads. */
  private takeArguments(): void {
    const { values } = this;
    for (const parameter of this.binder.parameters.all) {
      if (parameter.isSwitch && !parameter.isCommon) values[parameter.name] = false;
    }
    for (const [parameter, value] of this.binder.values) {
      if (parameter.isCommon) continue;
      this.fromArguments.add(parameter);
      values[parameter.name] = parameter.isSwitch ? toBool(value) : value;
    }
  }

  /** Adds what the pipeline's object bound. The arguments object keeps its shape, so that reading it stays fast. */
  private takeInput(): void {
    const { values, fromPipeline } = this;
    for (const { name, isSwitch } of fromPipeline) values[name] = isSwitch ? false : undefined;
    fromPipeline.length = 0;
    for (const [parameter, value] of this.binder.values) {
      if (parameter.isCommon || this.fromArguments.has(parameter)) continue;
      fromPipeline.push(parameter);
      values[parameter.name] = parameter.isSwitch ? toBool(value) : value;
    }
  }

  /** An exception that escapes from the cmdlet's code ends it, as a terminating error of this command. */
  private guarded<T>(step: () => T): T {
    try {
      return step();
    } catch (error) {
      if (error instanceof ExceptionObject) throw new TerminatingError(this.recordOf(error));
      throw throughCmdlet(error, this.info, () => this.invocationAt(null));
    }
  }

  bound(name: string): boolean {
    const parameter = this.binder.parameters.exact(name);
    return parameter !== null && this.binder.isBound(parameter);
  }

  write(value: unknown): void {
    this.out.write(value);
  }
  writeAll(value: unknown): void {
    emit(this.out, value);
  }
  error(failure: Failure | ErrorRecord | ExceptionObject): void {
    this.report(this.recordOf(failure));
  }
  fail(failure: Failure | ErrorRecord | ExceptionObject): never {
    throw new TerminatingError(this.recordOf(failure));
  }
  warn(text: string): void {
    this.message('warning', text);
  }
  verbose(text: string): void {
    this.message('verbose', text);
  }
  debug(text: string): void {
    this.message('debug', text);
  }
  information(message: unknown, tags: readonly string[] = []): void {
    const record = new InformationRecord(message, this.name, tags, this.session.platform.now());
    this.informationRecord(record, toStringPS(message), tags.includes('PSHOST'));
  }
  progress(facts: ProgressFacts): void {
    this.session.progress(facts, this.call.frame);
  }

  private get confirming(): Confirmation {
    this.confirmation ??= new Confirmation(this, this.info.parameters.traits.confirmImpact);
    return this.confirmation;
  }

  shouldProcess(target: string, action: string = this.name): boolean {
    return this.confirming.ask(target, action);
  }
  shouldProcessText(description: string, question: string, caption: string): boolean {
    return this.confirming.askText(description, question, caption);
  }
  shouldContinue(question: string, caption: string): boolean {
    return this.confirming.shouldContinue(question, caption);
  }
  runBlock(block: ScriptBlock, args: readonly unknown[], options: BlockOptions & { readonly out?: Sink } = {}): void {
    invokeBlock(block as ScriptBlockObject, args, options.out ?? this.out, { ...options, streams: this.streams });
  }
  stopUpstream(): never {
    throw new StopUpstream(this);
  }
}
