import type { Sought } from '../values/dotnet/Sought.ts';
import type { ErrorCategory, ErrorRecord } from '../values/ErrorRecord.ts';
import type { ExceptionObject } from '../values/ExceptionObject.ts';
import type { ScriptBlock } from '../values/ScriptBlock.ts';
import type { ConfirmImpact } from './binder/CommandParameters.ts';
import type { Validation } from './binder/Validation.ts';
import type { InvocationInfo } from './InvocationInfo.ts';
import type { BlockOptions } from './invokeBlock.ts';
import type { ProgressFacts } from './Platform.ts';
import type { Scope } from './Scope.ts';
import type { Session } from './Session.ts';
import type { Sink } from './Sink.ts';
import type { StreamSet } from './streams.ts';

export { count, notNullOrEmpty, oneOf, range } from './binder/Validation.ts';

/** Where the knowledge about an emulated thing comes from. */
export type Proof = 'recorded' | 'documented' | 'reported' | 'inferred';

/** How a parameter takes part in one set. */
export interface SetDeclaration {
  readonly position?: number;
  readonly mandatory?: boolean;
  readonly pipeline?: 'value' | 'property' | 'both';
  readonly remaining?: boolean;
}

/** One parameter. `type` is the text of a PowerShell type literal, `switch` included. */
export interface ParameterDeclaration extends SetDeclaration {
  readonly type: string;
  readonly aliases?: readonly string[];
  /** Names of the sets it belongs to, or what it is in each; none = all sets. */
  readonly sets?: readonly string[] | Readonly<Record<string, SetDeclaration>>;
  readonly validate?: readonly Validation[];
  readonly allowNull?: boolean;
  readonly allowEmptyString?: boolean;
  readonly allowEmptyCollection?: boolean;
  readonly help?: string;
  /** Takes wildcards (help shows it). */
  readonly wildcards?: boolean;
  /** Completion candidates that are not an enum's or a set's. */
  readonly suggest?: string;
  /** `false`: a real parameter that answers "not emulated". */
  readonly emulated?: false;
  /** The real parameter's type as a syntax shows it, where the one declared here is simpler. */
  readonly realType?: string;
  /** Listed behind -WhatIf and -Confirm, as -UseTransaction and the parameters that a provider adds. */
  readonly late?: true;
}

export type Parameters = Readonly<Record<string, ParameterDeclaration>>;

interface ArgumentTypes {
  string: string;
  int: number;
  bool: boolean;
  switch: boolean;
  long: bigint;
}

/** The JavaScript side of an argument: types without an entry arrive as the value they are (`Double`, `ScriptBlock` …). */
type ArgumentOf<T extends string> = T extends `${infer Element}[]`
  ? ArgumentOf<Element>[]
  : T extends keyof ArgumentTypes
    ? ArgumentTypes[T]
    : unknown;

/** Arguments by parameter name; a switch that was not given is false, anything else undefined. */
export type ArgumentsOf<P extends Parameters> = {
  [K in keyof P]: P[K]['type'] extends 'switch' ? boolean : ArgumentOf<P[K]['type']> | undefined;
};

/** What a cmdlet reports when something goes wrong. */
export interface Failure {
  readonly message: string;
  /** ErrorDetails: shown instead of the exception's message. */
  readonly details?: string;
  readonly id: string;
  readonly category?: ErrorCategory;
  readonly target?: unknown;
  /** Full .NET name of the exception; System.Management.Automation.RuntimeException by default. */
  readonly exceptionType?: string;
  readonly exception?: ExceptionObject;
  readonly targetName?: string;
  readonly targetType?: string;
  readonly reason?: string;
  /** The type or member of .NET that was not found. */
  readonly sought?: Sought | null | undefined;
}

/** A running cmdlet's view of the shell: what the Cmdlet class offers to its methods. */
export interface CmdletCall {
  readonly session: Session;
  readonly invocation: InvocationInfo;
  readonly parameterSet: string;
  /** The scope of the caller: where its variables and functions are. */
  readonly scope: Scope;
  /** Where the cmdlet's output and messages go. */
  readonly out: Sink;
  readonly streams: StreamSet;
  /** Whether the user gave the parameter (the pipeline counts). */
  bound(name: string): boolean;
  /** Writes one object as it is. */
  write(value: unknown): void;
  /** Writes the elements of a collection one by one. */
  writeAll(value: unknown): void;
  /** Reports an error and goes on. */
  error(failure: Failure | ErrorRecord | ExceptionObject): void;
  /** Ends this cmdlet by an error. */
  fail(failure: Failure | ErrorRecord | ExceptionObject): never;
  warn(text: string): void;
  verbose(text: string): void;
  debug(text: string): void;
  /** Writes an InformationRecord with this message and these tags. */
  information(message: unknown, tags?: readonly string[]): void;
  progress(facts: ProgressFacts): void;
  /** True when the change may be made; answers `-WhatIf` and asks on `-Confirm`. */
  shouldProcess(target: string, action?: string): boolean;
  /** The same with whole sentences: what `-WhatIf` says and what `-Confirm` asks. */
  shouldProcessText(description: string, question: string, caption: string): boolean;
  shouldContinue(question: string, caption: string): boolean;
  /** Runs a script block, its output and messages going where this cmdlet's go. */
  runBlock(block: ScriptBlock, args: readonly unknown[], options?: BlockOptions & { readonly out?: Sink }): void;
  /** Ends the commands before this one; those after it finish as usual. */
  stopUpstream(): never;
  /** True when the command stands behind a `|`. */
  readonly expectsInput: boolean;
}

/** One run of a cmdlet; `process` sees the arguments with those from the pipeline filled in. */
export interface CmdletRun<A> {
  begin?(): void;
  process?(args: A): void;
  end?(): void;
  /** Called when the pipeline is over, however it ended. */
  dispose?(): void;
}

/** A cmdlet as data: the binder, help, completion and the coverage table read the same object. */
export interface CmdletDeclaration<P extends Parameters = Parameters> {
  readonly name: string;
  readonly module: string;
  /** Full name of the .NET class: second half of FullyQualifiedErrorId. */
  readonly dotnet: string;
  readonly aliases?: readonly string[];
  readonly defaultSet?: string;
  readonly supportsShouldProcess?: boolean;
  readonly confirmImpact?: ConfirmImpact;
  readonly proof: Proof;
  /** Runs on the server: errors show neither the cmdlet's name nor a position. */
  readonly remote?: boolean;
  readonly parameters: P;
  /** Real parameters that answer "not emulated" and are listed last, with their types. */
  readonly notEmulated?: readonly string[] | Readonly<Record<string, string>>;
  readonly synopsis?: string;
  /** The edition of the cmdlet that the session has, e.g. the connected server's release; null when that is not known. */
  readonly edition?: (session: Session) => string | null;
  /** Whether an edition lacks the parameter, which is then unknown to the binder, to completion and to help. */
  readonly hides?: (edition: string, parameter: string) => boolean;
  /** Whether the session has the cmdlet at all, e.g. on the connected server's version; a missing one is unknown. */
  readonly exists?: (session: Session) => boolean;
  run(call: CmdletCall, args: ArgumentsOf<P>): CmdletRun<ArgumentsOf<P>>;
}

/** Checks a declaration's types; gives it back as it is. */
export function cmdlet<const P extends Parameters>(declaration: CmdletDeclaration<P>): CmdletDeclaration<P> {
  return declaration;
}

/** Any cmdlet, when its parameters' types do not matter. */
// biome-ignore lint/suspicious/noExplicitAny: a catalog holds declarations of every shape
export type AnyCmdlet = CmdletDeclaration<any>;
