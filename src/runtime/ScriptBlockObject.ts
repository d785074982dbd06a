import type { ParameterAst, ScriptBlockAst } from '../syntax/ast.ts';
import type { ExceptionObject } from '../values/ExceptionObject.ts';
import { Guid } from '../values/Guid.ts';
import { type InvokeOptions, ScriptBlock } from '../values/ScriptBlock.ts';
import { Collector } from './compile/Collector.ts';
import type { CompiledBlock } from './compile/CompiledBlock.ts';
import { invokeBlock } from './invokeBlock.ts';
import { language } from './language.ts';
import { ModuleInfo } from './ModuleInfo.ts';
import type { Session } from './Session.ts';
import { SessionState } from './SessionState.ts';
import { TerminatingError } from './TerminatingError.ts';
import type { TypeResolver } from './TypeResolver.ts';
import { AstObject } from './types/AstObject.ts';
import { ScriptToken } from './types/PSToken.ts';
import { Variable } from './Variable.ts';

const compiledBlocks = new WeakMap<ScriptBlockAst, CompiledBlock>();

/** A script block: code, and the session state (the session's or a module's) whose variables it sees. */
export class ScriptBlockObject extends ScriptBlock {
  readonly ast: ScriptBlockAst;
  readonly session: Session;
  readonly state: SessionState;
  readonly types: TypeResolver;
  /** Parameters that stand after the function's name instead of in a `param` block. */
  readonly parameters: readonly ParameterAst[] | null;
  readonly #isMethod: boolean;
  #compiled: CompiledBlock | null = null;

  constructor(
    ast: ScriptBlockAst,
    session: Session,
    state: SessionState,
    types: TypeResolver,
    parameters: readonly ParameterAst[] | null = null,
    isMethod = false,
  ) {
    super();
    this.ast = ast;
    this.session = session;
    this.state = state;
    this.types = types;
    this.parameters = parameters;
    this.#isMethod = isMethod;
  }

  /** The compiled code; made at the first run and shared by all blocks of the same source. */
  get compiled(): CompiledBlock {
    this.#compiled ??= this.#compile();
    return this.#compiled;
  }

  #compile(): CompiledBlock {
    let compiled = compiledBlocks.get(this.ast);
    if (compiled === undefined) {
      compiled = language().compileBlock(this.ast, this.types, this.parameters, this.#isMethod);
      compiledBlocks.set(this.ast, compiled);
    }
    return compiled;
  }

  get syntaxTree(): AstObject {
    return AstObject.of(this.ast);
  }

  get file(): string | null {
    return this.ast.extent.source.file;
  }

  get module(): unknown {
    return this.state.module;
  }

  get startPosition(): ScriptToken {
    return new ScriptToken(this.ast.extent);
  }

  /** The same code in another session state. */
  inState(state: SessionState): ScriptBlockObject {
    return new ScriptBlockObject(this.ast, this.session, state, this.types, this.parameters);
  }

  /** GetNewClosure: the block in a state of its own that holds copies of the variables seen now. */
  newClosure(): ScriptBlockObject {
    const module = new ModuleInfo(`__DynamicModule_${Guid.random()}`, '', 'Script');
    const state = new SessionState(this.state.root.global, module);
    module.state = state;
    module.session = this.session;
    for (const variable of this.state.current.variables()) state.root.put(new Variable(variable.name, variable.read()));
    return this.inState(state);
  }

  /** As .NET code calls it: an error in the block does not stay there but comes out as the exception (recorded). */
  invoke(args: readonly unknown[], options: InvokeOptions = {}): unknown[] {
    const out = new Collector();
    const { session } = this;
    const before = session.propagate;
    session.propagate = true;
    try {
      invokeBlock(this, args, out, options);
    } catch (error) {
      throw error instanceof TerminatingError ? exceptionOf(error) : error;
    } finally {
      session.propagate = before;
    }
    return out.items;
  }

  /** The value of the block run in the current scope with `$_` set, as `switch` and other askers of conditions do. */
  evaluateInScope(underbar: unknown): unknown {
    const out = new Collector();
    invokeBlock(this, [], out, { dollarUnder: underbar, dotted: true });
    return out.result();
  }

  toString(): string {
    const { text } = this.ast.extent;
    return isWholeText(this.ast) || !text.startsWith('{') ? text : text.slice(1, -1);
  }
}

/** The exception of an error, with its record: where it is reported unwrapped, the position inside the block is shown. */
function exceptionOf({ record }: TerminatingError): ExceptionObject {
  record.exception.errorRecord ??= record;
  return record.exception;
}

/** The block of a script itself has no braces around it, even when it begins with a block in braces. */
function isWholeText({ end, extent }: ScriptBlockAst): boolean {
  return end?.statements[0]?.extent.start === extent.start;
}
