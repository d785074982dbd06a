import type { CommandInfo } from './command.ts';
import type { Frame } from './Frame.ts';
import type { SessionState } from './SessionState.ts';
import { Variable } from './Variable.ts';

/** The variable names that a compiled block mentions, each with its place in the `cells` of a frame that runs the block. */
export class Layout {
  /** Lower-case name → index. */
  readonly index = new Map<string, number>();
  /** Names as first written. */
  readonly names: string[] = [];

  slot(name: string): number {
    const key = name.toLowerCase();
    const known = this.index.get(key);
    if (known !== undefined) return known;
    this.index.set(key, this.names.length);
    this.names.push(name);
    return this.names.length - 1;
  }
}

const emptyLayout = new Layout();

/**
 * A scope of variables, functions and aliases. Variables that the running block mentions live in `cells`, laid out by the
 * block's `layout`, so that the block reads them by index and everybody else by name; all others live in `overflow`.
 */
export class Scope {
  readonly parent: Scope | null;
  readonly state: SessionState;
  readonly layout: Layout;
  readonly cells: (Variable | undefined)[];
  overflow: Map<string, Variable> | null = null;
  functions: Map<string, CommandInfo> | null = null;
  aliases: Map<string, CommandInfo> | null = null;
  /** The scope that `$script:` names from here. */
  readonly script: Scope;
  /** Strict mode: 0 off, else 1, 2 or 3 (latest). Inherited when the scope is made, as children are asked far more often. */
  strict: number;
  /** The frame that runs in this scope now; dot-sourced blocks stack up on it. */
  frame: Frame | null = null;

  constructor(parent: Scope | null, state: SessionState, layout: Layout = emptyLayout, isScript = false) {
    this.parent = parent;
    this.state = state;
    this.layout = layout;
    this.cells = new Array<Variable | undefined>(layout.names.length);
    this.script = isScript || parent === null ? this : parent.script;
    this.strict = parent === null ? 0 : parent.strict;
  }

  /** The variable of exactly this scope by lower-case name. */
  own(key: string): Variable | undefined {
    const index = this.layout.index.get(key);
    const found = index === undefined ? this.overflow?.get(key) : this.cells[index];
    return found?.exists ? found : undefined;
  }

  /** The variable that code in this scope sees under a lower-case name: its own, else its parents' that are not private. */
  lookup(key: string): Variable | undefined {
    const mine = this.own(key);
    if (mine !== undefined) return mine;
    for (let scope = this.parent; scope !== null; scope = scope.parent) {
      const theirs = scope.own(key);
      if (theirs !== undefined && !theirs.isPrivate) return theirs;
    }
    return undefined;
  }

  /** Puts a variable into exactly this scope, replacing one of the same name. */
  put(variable: Variable): Variable {
    const key = variable.name.toLowerCase();
    const index = this.layout.index.get(key);
    if (index === undefined) {
      this.overflow ??= new Map();
      const old = this.overflow.get(key);
      if (old !== undefined && old !== variable) old.remove();
      this.overflow.set(key, variable);
    } else {
      const old = this.cells[index];
      if (old !== undefined && old !== variable) old.remove();
      this.cells[index] = variable;
    }
    return variable;
  }

  /** The variable of this scope, made with the value `null` where there is none. */
  local(name: string): Variable {
    return this.own(name.toLowerCase()) ?? this.put(new Variable(name, null));
  }

  remove(key: string): void {
    const found = this.own(key);
    if (found === undefined) return;
    found.remove();
    const index = this.layout.index.get(key);
    if (index === undefined) this.overflow?.delete(key);
    else this.cells[index] = undefined;
  }

  /** All variables of exactly this scope. */
  *variables(): Generator<Variable> {
    for (const cell of this.cells) if (cell?.exists) yield cell;
    if (this.overflow !== null) for (const cell of this.overflow.values()) if (cell.exists) yield cell;
  }

  get isGlobal(): boolean {
    return this.parent === null;
  }

  get global(): Scope {
    let scope: Scope = this;
    while (scope.parent !== null) scope = scope.parent;
    return scope;
  }

  /** The scope `levels` up, or null when there are not so many. */
  ancestor(levels: number): Scope | null {
    let scope: Scope | null = this;
    for (let i = 0; i < levels && scope !== null; i++) scope = scope.parent;
    return scope;
  }
}
