import type { Extent } from '../base/source.ts';
import { ArrayList } from '../values/ArrayList.ts';
import { ErrorRecord } from '../values/ErrorRecord.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import { Binder, type DelayedArgument } from './binder/Binder.ts';
import { type BindingTarget, bindingErrors } from './binder/bindingErrors.ts';
import type { ConversionStyle } from './binder/convertArgument.ts';
import { applyDefaultValues } from './binder/defaultValues.ts';
import type { ParameterInfo } from './binder/ParameterInfo.ts';
import { PipelineBinder } from './binder/PipelineBinder.ts';
import { promptForMissing } from './binder/promptForMissing.ts';
import { CommonOptions } from './CommonOptions.ts';
import type { Failure } from './cmdlet.ts';
import type { CommandArgument, CommandInfo, CommandProcessor } from './command.ts';
import type { Frame } from './Frame.ts';
import { InvocationInfo, invokedBy } from './InvocationInfo.ts';
import { soughtBy, tellOnce } from './noteSought.ts';
import { OutBuffer } from './OutBuffer.ts';
import type { ActionPreference } from './preferences.ts';
import type { Session } from './Session.ts';
import { nullSink, type Sink } from './Sink.ts';
import { StreamRecord } from './StreamRecord.ts';
import type { SideStream, StreamSet } from './streams.ts';
import { TerminatingError } from './TerminatingError.ts';
import { Variable } from './Variable.ts';

/** Where a command was called: the frame that runs, the command's text, the name as typed. */
export interface CallSite {
  readonly frame: Frame;
  readonly extent: Extent;
  readonly name: string;
  readonly invocation: 'none' | 'ampersand' | 'dot';
}

/** What a running cmdlet and a running advanced function have in common: binding, streams, errors. */
export abstract class CommandRun implements CommandProcessor, BindingTarget {
  readonly info: CommandInfo;
  readonly call: CallSite;
  readonly session: Session;
  readonly args: readonly CommandArgument[];
  out: Sink = nullSink;
  streams: StreamSet;
  expectsInput = false;
  /** Commands in its pipeline, and which of them it is, from 1. */
  pipelineLength = 1;
  pipelinePosition = 1;
  binder!: Binder;
  options!: CommonOptions;
  private pipelineBinder: PipelineBinder | null = null;
  /** Objects held back by `-OutBuffer`. */
  private buffer: OutBuffer | null = null;
  private pipelineVariable: Variable | null = null;
  private collected: { readonly stream: SideStream; readonly list: ArrayList }[] = [];

  constructor(info: CommandInfo, args: readonly CommandArgument[], call: CallSite) {
    this.info = info;
    this.args = args;
    this.call = call;
    this.session = call.frame.session;
    this.streams = call.frame.streams;
  }

  /** Shown in CategoryInfo and in front of the message. */
  get name(): string {
    return this.info.name;
  }
  abstract readonly commandType: string;
  protected abstract readonly style: ConversionStyle;

  invocationAt(extent: Extent | null): InvocationInfo {
    return new InvocationInfo({
      extent: extent ?? this.call.extent,
      command: this.info,
      name: invokedBy(this.call.invocation, this.call.name),
    });
  }

  /** What `$MyInvocation` tells beyond that; the invocation in an error knows nothing of the pipeline (recorded). */
  protected inPipeline() {
    return {
      expectingInput: this.expectsInput,
      pipelineLength: this.pipelineLength,
      pipelinePosition: this.pipelinePosition,
      fromPrompt: isFromPrompt(this.call),
    };
  }

  /** Binds the arguments of the command line; the run may begin. */
  protected bindArguments(): void {
    const { parameters } = this.info;
    if (parameters === null) throw new Error(`${this.name} has no parameters to bind`);
    this.binder = new Binder(parameters, this, this.style);
    this.binder.bind(this.args, this.moreParameters);
    applyDefaultValues(this.binder, this.name, this.call.frame, (text) =>
      this.streams.warning.write(this.warning(text)),
    );
    if (this.binder.delayed.size > 0 && !this.expectsInput) throw this.blockWithoutInput();
    this.fillMissing(this.binder.resolveSet(this.expectsInput));
    if (this.expectsInput && this.binder.parameters.hasPipelineInput)
      this.pipelineBinder = new PipelineBinder(this.binder);
    this.options = new CommonOptions(this.binder, this.call.frame.scope);
    if (!this.options.isEmpty) this.openVariables();
  }

  /** Gives the parameters that depend on the arguments so far; null where there are none. */
  protected readonly moreParameters: (() => readonly ParameterInfo[]) | null = null;

  private blockWithoutInput(): TerminatingError {
    const [[parameter, { extent }]] = [...this.binder.delayed] as [[ParameterInfo, DelayedArgument]];
    return bindingErrors.blockWithoutInput(this, parameter.name, extent);
  }

  private fillMissing(missing: readonly { readonly name: string }[]): void {
    if (missing.length === 0) return;
    const names = missing.map((parameter) => parameter.name);
    if (!this.session.ui.interactive) throw bindingErrors.missingMandatory(this, names);
    promptForMissing(this.session.ui, this.name, this.binder, names);
  }

  /** Binds an object that needs no search; gives back the parameter it went to. */
  protected bindPlain(input: unknown): ParameterInfo | null {
    return this.pipelineBinder === null ? null : this.pipelineBinder.bindPlain(input);
  }

  /** Binds one object of the pipeline; false when it was refused (reported, the pipeline goes on). */
  protected bindInput(input: unknown): boolean {
    if (this.bindPlain(input) !== null) return true;
    if (this.pipelineBinder === null) return this.refuseInput(bindingErrors.inputNotBound(this, input));
    try {
      this.pipelineBinder.bind(input);
      return true;
    } catch (error) {
      if (!(error instanceof TerminatingError)) throw error;
      error.record.targetObject ??= input;
      return this.refuseInput(error);
    }
  }

  private refuseInput(error: TerminatingError): false {
    this.report(error.record);
    return false;
  }

  private openVariables(): void {
    const streams: readonly [SideStream, string][] = [
      ['error', 'ErrorVariable'],
      ['warning', 'WarningVariable'],
      ['information', 'InformationVariable'],
    ];
    for (const [stream, parameter] of streams)
      this.openVariable(parameter, (list) => this.collected.push({ stream, list }));
    this.openVariable('OutVariable', (list) => {
      const { out } = this;
      this.out = {
        write(value) {
          list.items.push(value);
          out.write(value);
        },
      };
    });
    const pipelineVariable = this.options.variable('PipelineVariable');
    if (pipelineVariable) this.openPipelineVariable(pipelineVariable.name);
    const { outBuffer } = this.options;
    if (outBuffer > 0) {
      this.buffer = new OutBuffer(this.out, outBuffer);
      this.out = this.buffer;
    }
  }

  private openVariable(parameter: string, use: (list: ArrayList) => void): void {
    const wanted = this.options.variable(parameter);
    if (wanted === null) return;
    const { scope } = this.call.frame;
    const old = scope.own(wanted.name.toLowerCase())?.read();
    const list = wanted.append && old instanceof ArrayList ? old : new ArrayList();
    scope.local(wanted.name).value = list;
    use(list);
  }

  private openPipelineVariable(name: string): void {
    const { out } = this;
    const variable = this.call.frame.scope.put(new Variable(name, null));
    this.pipelineVariable = variable;
    this.out = {
      write(value) {
        variable.value = value;
        out.write(value);
      },
    };
  }

  /** Puts a record into the variables named for its stream, this command's and those of the functions around it. */
  protected collect(stream: SideStream, record: unknown): void {
    for (const entry of this.collected) if (entry.stream === stream) entry.list.items.push(record);
    this.streams.collect?.(stream, record);
  }

  protected get collects(): boolean {
    return this.collected.length > 0;
  }

  /** Makes the error record of what a command reports, as its own. */
  recordOf(failure: Failure | ErrorRecord | ExceptionObject): ErrorRecord {
    const record = failure instanceof ErrorRecord ? failure : this.newRecord(failure);
    if (record.commandType === null) record.commandType = this.commandType;
    if (record.activity === '') record.activity = this.name;
    record.invocationInfo ??= this.invocationAt(null);
    const sought = soughtBy(record.exception);
    if (sought !== null && this.options.verboseAction !== 'SilentlyContinue')
      tellOnce(sought, (text) => this.message('verbose', text));
    return record;
  }

  private newRecord(failure: Failure | ExceptionObject): ErrorRecord {
    if (failure instanceof ExceptionObject) {
      return new ErrorRecord(failure, {
        errorId: failure.errorId ?? failure.typeName,
        category: failure.category ?? 'NotSpecified',
        target: failure.target,
      });
    }
    const { id, message, category = 'NotSpecified', target = null, exceptionType } = failure;
    const exception =
      failure.exception ??
      new ExceptionObject(exceptionType ?? 'System.Management.Automation.RuntimeException', message, {
        sought: failure.sought,
      });
    return new ErrorRecord(exception, {
      errorId: id,
      category,
      target,
      ...(failure.details === undefined ? {} : { details: failure.details }),
      ...(failure.targetName === undefined ? {} : { targetName: failure.targetName }),
      ...(failure.targetType === undefined ? {} : { targetType: failure.targetType }),
      ...(failure.reason === undefined ? {} : { reason: failure.reason }),
    });
  }

  /** WriteError: does with a non-terminating error what the error action says. */
  report(record: ErrorRecord): void {
    this.session.success = false;
    this.failed = true;
    const action = this.options ? this.options.errorAction : this.session.errorPreference(this.call.frame.scope);
    if (action === 'Ignore') return;
    this.session.fillTrace(record, this.call.frame);
    this.collect('error', action === 'Stop' ? stopException(record) : record);
    if (action === 'Stop') throw stopping(record);
    this.session.rememberError(record);
    if (action === 'Inquire') this.session.inquire(record.exception.message, record);
    if (action !== 'SilentlyContinue') this.streams.error.write(record);
  }

  private warning(text: string): StreamRecord {
    return new StreamRecord('Warning', text, this.invocationAt(null));
  }

  /** Set once an error was reported: `$?` is false when the pipeline ends. */
  failed = false;

  message(stream: 'warning' | 'verbose' | 'debug', text: string): void {
    const action = this.options[`${stream}Action`];
    // Most verbose and debug messages go nowhere: they cost no record then.
    if (stream !== 'warning' && (action === 'SilentlyContinue' || action === 'Ignore')) return;
    const kind = KINDS[stream];
    const record = new StreamRecord(kind, text, this.invocationAt(null));
    if (stream === 'warning' && action !== 'Ignore') this.collect('warning', record);
    this.deliver(action, stream, text, record);
  }

  informationRecord(record: unknown, text: string, always: boolean): void {
    const action = this.options.informationAction;
    if (action !== 'Ignore' || always) this.collect('information', record);
    const isRedirected = this.streams.information !== this.session.streams.information;
    // What is not to be shown is written all the same: a redirection gets it (recorded).
    const isWritten = always || (isRedirected && action === 'SilentlyContinue');
    this.deliver(isWritten && action !== 'Ignore' ? 'Continue' : action, 'information', text, record);
  }

  private deliver(action: ActionPreference, stream: SideStream, text: string, record: unknown): void {
    if (action === 'SilentlyContinue' || action === 'Ignore') return;
    if (action === 'Inquire') this.session.inquire(text, null);
    this.streams[stream].write(record);
    if (action === 'Stop') throw this.stoppedBy(stream, text);
  }

  private stoppedBy(stream: SideStream, text: string): TerminatingError {
    const variable = `${stream[0]?.toUpperCase()}${stream.slice(1)}Preference`;
    const message = `The running command stopped because the preference variable "${variable}" or common parameter is set to Stop: ${text}`;
    const exception = new ExceptionObject('System.Management.Automation.ActionPreferenceStopException', message);
    const record = new ErrorRecord(exception, { errorId: 'ActionPreferenceStop', category: 'OperationStopped' });
    return stopping(this.recordOf(record));
  }

  abstract begin(): void;
  abstract process(input: unknown): void;
  /** The command's own end; what `-OutBuffer` still holds is sent on after it. */
  protected abstract finish(): void;

  end(): void {
    this.finish();
    this.buffer?.flush();
  }

  /** The variable of `-PipelineVariable` lives as long as the pipeline. */
  dispose(): void {
    this.pipelineVariable?.remove();
  }
}

/** Called by the code of the prompt itself (`CommandOrigin`); dot-sourcing counts as the engine's doing (recorded). */
function isFromPrompt({ frame, invocation }: CallSite): boolean {
  return frame.caller === null && invocation !== 'dot';
}

const KINDS = { warning: 'Warning', verbose: 'Verbose', debug: 'Debug' } as const;

/** What the error variable of a command holds that the error action Stop ended (recorded). */
function stopException(record: ErrorRecord): ExceptionObject {
  const message = `The running command stopped because the preference variable "ErrorActionPreference" or common parameter is set to Stop: ${record.exception.message}`;
  const exception = new ExceptionObject('System.Management.Automation.ActionPreferenceStopException', message);
  exception.errorRecord = record;
  return exception;
}

/** An error that the error action Stop turns into a terminating one. */
function stopping(record: ErrorRecord): TerminatingError {
  const error = new TerminatingError(record);
  error.stop = true;
  return error;
}
