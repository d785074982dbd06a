import { parse } from '../syntax/parse.ts';
import './compile/install.ts';
import { ArrayList } from '../values/ArrayList.ts';
import { ErrorRecord } from '../values/ErrorRecord.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import { resetCulture } from '../values/format/culture.ts';
import type { PSType } from '../values/PSType.ts';
import { type CompletionFacts, type HostFacts, surroundings } from '../values/surroundings.ts';
import { toStringPS } from '../values/toStringPS.ts';
import type { TypeExtensions } from '../values/typeExtensions.ts';
import { builtinAliases, readOnlyAliases } from './builtinAliases.ts';
import { CommandHistory } from './CommandHistory.ts';
import { CommandTable } from './CommandTable.ts';
import type { ConsoleOutput } from './ConsoleOutput.ts';
import { choose } from './choose.ts';
import type { CmdletCall } from './cmdlet.ts';
import { AliasInfo, type CommandArgument, type CommandInfo, type CommandProcessor, ScriptInfo } from './command.ts';
import { exited } from './completion.ts';
import { consoleStreams } from './consoleStreams.ts';
import { toErrorRecord } from './errorRecords.ts';
import { FlowSignal } from './FlowSignal.ts';
import { Frame } from './Frame.ts';
import { FunctionRun } from './FunctionRun.ts';
import { findHost } from './findHost.ts';
import { addGlobals } from './globalVariables.ts';
import { HostObject } from './HostObject.ts';
import { Interrupted } from './Interrupted.ts';
import { fillPosition, InvocationInfo, stackTrace } from './InvocationInfo.ts';
import { noteSought } from './noteSought.ts';
import { digestBy, type Platform, type ProgressFacts } from './Platform.ts';
import { isParseException, parseException, scriptParseError } from './parseErrors.ts';
import { type ActionPreference, preference } from './preferences.ts';
import { dotnetFiles } from './providers/dotnetFiles.ts';
import type { FileSystemProvider } from './providers/FileSystemProvider.ts';
import { makePlaces } from './providers/makePlaces.ts';
import type { Places } from './providers/Places.ts';
import { RecordedUI } from './RecordedUI.ts';
import { registerRuntimeTypes } from './runtimeTypes.ts';
import type { Scope } from './Scope.ts';
import { ScriptBlockObject } from './ScriptBlockObject.ts';
import { exitCodeOf } from './ScriptFileRun.ts';
import { ScriptRun } from './ScriptRun.ts';
import type { HelpPages, SessionOptions } from './SessionOptions.ts';
import { SessionState } from './SessionState.ts';
import { SessionStateObject } from './SessionStateObject.ts';
import { nullSink, type Sink } from './Sink.ts';
import { notInteractive, timeIsOver } from './sessionErrors.ts';
import type { StreamSet } from './streams.ts';
import { TerminatingError } from './TerminatingError.ts';
import { TypeResolver } from './TypeResolver.ts';
import { incompleteClasses, unknownTypes } from './unknownTypes.ts';

const noHelp: HelpPages = { page: () => null, names: () => [] };

/** A word of a command line after the name of a script. */
export type FileArgument =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'parameter'; readonly name: string; readonly value?: unknown };

/** How a piece of code ended. */
export interface RunResult {
  /** An error that nothing caught ended it. */
  readonly terminated: boolean;
  /** The number given to `exit`; null when the code ran to its end. */
  readonly exitCode: number | null;
  /** The user pressed Ctrl-C. */
  readonly interrupted?: boolean;
}

/** Loop turns and pipelines between two looks at the clock and the keyboard. */
const FUEL = 10_000;

/** `$MaximumErrorCount` of a new session. */
const MAXIMUM_ERRORS = 256;

/** A session: its variables, commands, drives and preferences, and the code that runs in it. */
export class Session {
  readonly platform: Platform;
  readonly ui: RecordedUI;
  readonly state = new SessionState();
  readonly commands: CommandTable;
  readonly places: Places;
  /** Classes and enums that scripts defined at the prompt. */
  readonly classes = new Map<string, PSType>();
  readonly types = new TypeResolver([], this.classes);
  /** What Update-TypeData added to types. */
  readonly typeExtensions: TypeExtensions = new Map();
  /** `$Error`, newest first. */
  readonly errors = new ArrayList();
  readonly hostObject: HostObject;
  readonly help: HelpPages;
  readonly sessionStateObject: SessionStateObject;
  readonly history = new CommandHistory();
  private readonly openConsole: (session: Session) => ConsoleOutput;
  private readonly completer: ((text: string, cursor: number) => CompletionFacts) | null;

  /** Where warnings, errors … of code go that nothing redirects. */
  streams: StreamSet;
  /** Where what code leaves over is shown; null while nothing runs. */
  consoleSink: Sink | null = null;
  /** The frame on top. */
  frame: Frame | null = null;
  depth = 0;
  maxDepth = 3000;
  /** `$?` */
  success = true;
  /** Errors are on their way to a `try` or trap: statement lists do not settle them. */
  propagate = false;
  fuel = FUEL;
  /** Milliseconds on `platform.ticks()` at which the running code is ended. */
  deadline = Number.POSITIVE_INFINITY;
  /** `$using:` may be read: inside Invoke-Command to another computer. */
  allowsUsing = false;
  /** Exit code asked for through `$Host.SetShouldExit()`. */
  requestedExit: number | null = null;
  /** Milliseconds spent sleeping and in prompts so far. */
  paused = 0;
  /** The computer that cmdlets declared as remote run on; null where they run locally. */
  remoteComputer: (() => string | null) | null = null;
  /** Other computers by name, for `[System.Net.Dns]`. */
  knownHost: (name: string) => HostFacts | null = () => null;
  /** Called after each pipeline of the prompt and each submitted script, e.g. to save changes at once. */
  readonly afterRun: (() => void)[] = [];

  constructor(options: SessionOptions) {
    registerRuntimeTypes();
    this.platform = options.platform;
    this.ui = new RecordedUI(options.ui);
    this.help = options.help ?? noHelp;
    this.openConsole = options.openConsole;
    const { complete } = options;
    this.completer = complete ? (text, cursor) => complete(this, text, cursor) : null;
    this.streams = consoleStreams(this.ui);
    this.commands = new CommandTable(this, options.cmdlets, options.whyNotEmulated ?? (() => null));
    this.places = makePlaces(this);
    this.hostObject = new HostObject(this);
    this.sessionStateObject = new SessionStateObject(this, this.state);
    this.addAliases();
    addGlobals(this);
    this.connectValues();
  }

  private addAliases(): void {
    const { root } = this.state;
    const resolve = (name: string) => this.commands.resolve(name, root);
    root.aliases = new Map();
    for (const name of Object.keys(builtinAliases)) {
      const options = readOnlyAliases.has(name) ? 9 : 8;
      root.aliases.set(name.toLowerCase(), new AliasInfo(name, builtinAliases[name] as string, resolve, options));
    }
  }

  /** .NET's static members reach the machine through the session that runs. */
  connectValues(): void {
    const { platform } = this;
    Object.assign(surroundings, {
      now: () => platform.now(),
      random: () => platform.random(),
      sleep: (milliseconds: number) => this.sleep(milliseconds),
      elapsed: () => platform.ticks(),
      console: this.ui,
      files: dotnetFiles(this.fileSystem, this.places),
      environment: platform.environment,
      userName: platform.userName,
      machineName: () => platform.machineName,
      host: (name: string) => findHost(name, platform.machineName, this.knownHost),
      digest: (algorithm: string, bytes: Uint8Array) => digestBy(platform, algorithm, bytes),
      scriptBlock: (text: string) => this.compile(text),
      complete: this.completer,
      typeExtensions: this.typeExtensions,
      separator: () => toStringPS((this.frame?.scope ?? this.state.root).lookup('ofs')?.read() ?? ' '),
      ...(platform.timeZone === undefined ? {} : { timeZone: platform.timeZone }),
    });
  }

  // ── running ────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** A script block of source text. `file`: full path of a script file. Throws the parse error. */
  compile(text: string, file: string | null = null, state: SessionState = this.state): ScriptBlockObject {
    const { ast, errors } = parse(text, file);
    if (errors.length > 0) throw parseException(errors);
    const types = new TypeResolver(namespacesOf(ast.usings), this.classes);
    const unknown = unknownTypes(ast, types);
    const [first] = unknown;
    if (first !== undefined)
      throw parseException(unknown, { typeName: first.extent.text, namespaces: types.namespaces });
    const incomplete = incompleteClasses(ast, types);
    if (incomplete.length > 0) throw parseException(incomplete);
    return new ScriptBlockObject(ast, this, state, types);
  }

  /** Runs what was typed or handed over and shows what it leaves over. */
  run(text: string): RunResult {
    return this.show((out) => {
      this.runScript(this.parsed(text), out);
    });
  }

  private parsed(text: string): ScriptBlockObject {
    try {
      return this.compile(text);
    } catch (error) {
      throw isParseException(error) ? new TerminatingError(scriptParseError(error)) : error;
    }
  }

  /** Runs a script file with arguments of a command line, as `powershell.exe -File` does. */
  runFile(path: string, args: readonly FileArgument[] = []): RunResult {
    return this.show((out) => {
      const info = this.commands.script(path) ?? this.missingFile(path);
      const block = info.scriptBlock;
      const frame = this.rootFrame(out);
      const extent = block.ast.extent;
      const given = args.map(
        (arg): CommandArgument =>
          arg.kind === 'value'
            ? { ...arg, extent }
            : { ...arg, extent, hasValue: arg.value !== undefined, value: arg.value },
      );
      this.runProcessor(new FunctionRun(info, given, { frame, extent, name: path, invocation: 'ampersand' }), out);
    });
  }

  private missingFile(path: string): never {
    throw new ExceptionObject(
      'System.Management.Automation.CommandNotFoundException',
      `The argument '${path}' to the -File parameter does not exist. Provide the path to an existing '.ps1' file as an argument to the -File parameter.`,
      { errorId: 'CommandNotFoundException', category: 'ObjectNotFound', target: path },
    );
  }

  /** Runs something with a console around it; its uncaught error is shown last. */
  show(work: (out: Sink) => void): RunResult {
    const console = this.openConsole(this);
    const { streams, frame, depth, propagate, consoleSink } = this;
    this.consoleSink = console.output;
    const { current } = this.state;
    const rootFrame = this.state.root.frame;
    this.streams = consoleStreams(this.ui, console.error);
    let result: RunResult = { terminated: false, exitCode: null };
    try {
      work(console.output);
    } catch (thrown) {
      result = this.ended(thrown, console);
    } finally {
      // Where this is a prompt inside running code, that code goes on as it was.
      Object.assign(this, { frame, depth, propagate, consoleSink });
      this.state.current = current;
      this.state.root.frame = rootFrame;
      console.end();
      this.streams = streams;
      // A culture that code set lasts until its command line ends.
      resetCulture();
      for (const after of this.afterRun) after();
    }
    return result;
  }

  /** What left a piece of code: an exit, a stray `break`, an error to be shown, or the wish to stop. */
  private ended(thrown: unknown, console: ConsoleOutput): RunResult {
    if (thrown instanceof FlowSignal) {
      return { terminated: false, exitCode: thrown.completion === exited ? exitCodeOf(thrown.value) : null };
    }
    if (thrown instanceof Interrupted && thrown.reason === 'user')
      return { terminated: true, exitCode: null, interrupted: true };
    const record = thrown instanceof Interrupted ? timeIsOver() : toErrorRecord(thrown);
    if (record === null) throw thrown;
    this.success = false;
    if (this.frame !== null) fillPosition(record, this.frame);
    noteSought(this.frame ?? this.rootFrame(), record.exception);
    this.rememberError(record);
    console.error.write(record);
    return { terminated: true, exitCode: null };
  }

  /** Runs a block in the global scope, as what is typed at the prompt runs. */
  private runScript(block: ScriptBlockObject, out: Sink): void {
    const run = new ScriptRun(block, { out, streams: this.streams, dotted: true });
    run.frame.invocation = submitted(block);
    run.begin();
    run.processOnce();
    run.end();
  }

  /** A frame of the global scope for what the host itself calls. */
  rootFrame(out: Sink = nullSink): Frame {
    return new Frame(this, this.state.current, [], out, this.streams, null);
  }

  private runProcessor(processor: CommandProcessor, out: Sink): void {
    processor.out = out;
    try {
      processor.begin();
      processor.process(undefined);
      processor.end();
    } finally {
      processor.dispose();
    }
  }

  /** Runs source text in the scope of a cmdlet's caller, its output going where the cmdlet's goes. */
  invokeExpression(text: string, call: CmdletCall): void {
    call.runBlock(this.compile(text, null, call.scope.state), [], { dotted: true });
  }

  /** Called when the fuel is used up: ends what runs when the user or the clock says so. */
  refuel(): void {
    this.fuel = FUEL;
    if (this.platform.interrupted?.()) throw new Interrupted('user');
    if (this.platform.ticks() > this.deadline) throw new Interrupted('time');
  }

  // ── errors ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Puts an error in front of `$Error`, unless it is there already. */
  rememberError(record: ErrorRecord): void {
    const { items } = this.errors;
    const [newest] = items;
    if (newest === record || (newest instanceof ErrorRecord && newest.exception === record.exception)) return;
    items.unshift(record);
    const limit = this.globalValue('MaximumErrorCount');
    if (items.length > (typeof limit === 'number' ? limit : MAXIMUM_ERRORS)) items.pop();
  }

  errorPreference(scope: Scope): ActionPreference {
    return preference(scope, 'erroractionpreference');
  }

  reportError(frame: Frame, record: ErrorRecord): void {
    this.fillTrace(record, frame);
    frame.streams.collect?.('error', record);
    frame.streams.error.write(record);
  }

  fillTrace(record: ErrorRecord, frame: Frame): void {
    record.scriptStackTrace ??= stackTrace(frame);
  }

  /** The question of the action Inquire. Throws when the user wants to stop, or when nobody can answer. */
  inquire(text: string, record: ErrorRecord | null): void {
    const answer = choose(this, 'Confirm', text, 'inquire');
    if (answer.yes) return;
    if (record !== null) throw new TerminatingError(record);
    throw new ExceptionObject(
      'System.Management.Automation.ActionPreferenceStopException',
      'The running command stopped because the user selected the Stop option.',
      { errorId: 'ActionPreferenceStop', category: 'OperationStopped' },
    );
  }

  // ── the user ───────────────────────────────────────────────────────────────────────────────────────────────────────

  sleep(milliseconds: number): void {
    this.paused += milliseconds;
    if (!this.platform.sleep(milliseconds)) throw new Interrupted('user');
  }

  /** A line typed by the user; in a session in which nobody can answer the error that says so. */
  readLine(prompt: string, secret: boolean): string | null {
    if (!this.ui.interactive) throw notInteractive();
    return this.ui.readLine(prompt, secret);
  }

  progress(facts: ProgressFacts, frame: Frame): void {
    const action = preference(frame.scope, 'progresspreference');
    if (action !== 'SilentlyContinue' && action !== 'Ignore') this.ui.progress(facts);
  }

  // ── names and places ───────────────────────────────────────────────────────────────────────────────────────────────

  globalValue(name: string): unknown {
    return this.state.root.own(name.toLowerCase())?.read();
  }

  findCommand(name: string, scope: Scope): CommandInfo | null {
    return this.commands.resolve(name, scope);
  }

  putAlias(scope: Scope, name: string, definition: string, options = 0): AliasInfo {
    const info = new AliasInfo(name, definition, (target) => this.commands.resolve(target, scope), options);
    scope.aliases ??= new Map();
    scope.aliases.set(name.toLowerCase(), info);
    return info;
  }

  get fileSystem(): FileSystemProvider {
    return this.places.provider('FileSystem') as FileSystemProvider;
  }

  /** As the user sees it. */
  get currentFolder(): string {
    return this.places.current.path;
  }
}

/** What `$MyInvocation` is at the prompt; an error that the text itself writes names the whole text (recorded). */
function submitted(block: ScriptBlockObject): InvocationInfo {
  return new InvocationInfo({
    extent: null,
    command: new ScriptInfo('', block, null),
    name: '',
    label: block.toString(),
  });
}

function namespacesOf(usings: readonly { readonly what: string; readonly name: string }[]): string[] {
  return usings.filter(({ what }) => what === 'namespace').map(({ name }) => name);
}
