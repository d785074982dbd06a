import type { ModuleInfo } from './ModuleInfo.ts';
import { Scope } from './Scope.ts';

/**
 * One tree of scopes: the session's own, or a module's. A script block belongs to the state it was made in and runs in a
 * child of that state's current scope, whoever calls it; that is what hides a module's variables from its callers.
 */
export class SessionState {
  readonly root: Scope;
  current: Scope;
  readonly module: ModuleInfo | null;
  /** Lower-case names of variables with the AllScope option: assigned in a child scope they still mean the one above. */
  readonly allScope: Set<string>;

  constructor(parent: Scope | null = null, module: ModuleInfo | null = null) {
    this.root = new Scope(parent, this, undefined, true);
    this.current = this.root;
    this.module = module;
    this.allScope = parent === null ? new Set() : parent.state.allScope;
  }
}
