import type { Extent } from '../base/source.ts';
import type { ScriptBlockAst } from '../syntax/ast.ts';
import type { InvocationInfo } from './InvocationInfo.ts';
import type { Scope } from './Scope.ts';
import type { Session } from './Session.ts';
import type { Sink } from './Sink.ts';
import type { StreamSet } from './streams.ts';
import type { Variable } from './Variable.ts';

/** Automatic variables that are made when something looks at them. */
export interface LazyFacts {
  boundParameters(): unknown;
  invocation(): InvocationInfo;
}

/** A block that runs inside the frame of the code around it, and where that code stands meanwhile. */
export interface InlinedBlock {
  at: Extent | null;
  below: InlinedBlock | null;
}

/** One run of a compiled script block. Its automatic variables are fields; `undefined` means that it has none of its own. */
export class Frame {
  readonly session: Session;
  readonly scope: Scope;
  /** Variables by the block's layout: the scope's own cells, or links into a scope that the block runs in by dot-sourcing. */
  readonly cells: (Variable | undefined)[];
  /** Where the output of statements goes. */
  out: Sink;
  /** Where errors, warnings … of this frame go. */
  streams: StreamSet;
  readonly block: ScriptBlockAst | null;
  /** The statement that runs now. */
  at: Extent | null = null;
  caller: Frame | null = null;
  /** The frame below in the same scope, while this one is on top. */
  below: Frame | null = null;
  /** The scope that was current in the session state before this frame was entered. */
  previousScope: Scope | null = null;
  underbar: unknown = undefined;
  args: unknown = undefined;
  /** The items themselves until `$input` is read; then its enumerator. */
  input: unknown = undefined;
  thisObject: unknown = undefined;
  boundParameters: unknown = undefined;
  cmdlet: unknown = undefined;
  invocation: InvocationInfo | undefined = undefined;
  /** Makes `$PSBoundParameters` and `$MyInvocation` where the fields do not hold them yet. */
  facts: LazyFacts | null = null;
  /** Label of a pending break or continue, null for the nearest loop. */
  label: string | null = null;
  /** Value of a pending exit. */
  exitValue: unknown = null;
  /** What `return` gave back in a class method. */
  result: unknown = undefined;
  /** Converts what a class method returns to its declared type. */
  returns: ((value: unknown) => unknown) | null = null;
  /** How many `try` bodies of this frame are running. */
  trying = 0;
  /** The error that a running `catch` handles; `throw` without a value raises it again. */
  caught: unknown = null;

  /** How the stack trace names this frame. */
  name = '<ScriptBlock>';
  /** The named block that runs, e.g. `<Process>`, for the stack trace. */
  part = '';
  /** Blocks of ForEach-Object and Where-Object that run as a part of this frame, innermost first. */
  inlined: InlinedBlock | null = null;

  constructor(
    session: Session,
    scope: Scope,
    cells: (Variable | undefined)[],
    out: Sink,
    streams: StreamSet,
    block: ScriptBlockAst | null,
  ) {
    this.session = session;
    this.scope = scope;
    this.cells = cells;
    this.out = out;
    this.streams = streams;
    this.block = block;
  }
}
