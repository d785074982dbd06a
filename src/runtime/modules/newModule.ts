import { ModuleInfo } from '../ModuleInfo.ts';
import type { Scope } from '../Scope.ts';
import type { Session } from '../Session.ts';
import { SessionState } from '../SessionState.ts';
import { Variable } from '../Variable.ts';

/** An empty script module with a scope of its own below the global one. */
export function newModule(
  session: Session,
  name: string,
  path: string,
  type: ModuleInfo['moduleType'] = 'Script',
): ModuleInfo {
  const module = new ModuleInfo(name, path, type);
  module.session = session;
  module.state = new SessionState(session.state.root, module);
  const { root } = module.state;
  if (path !== '') {
    root.put(new Variable('PSScriptRoot', path.replace(/[\\/][^\\/]*$/, '')));
    root.put(new Variable('PSCommandPath', path));
  }
  return module;
}

/** The top scope of the code that calls: where an import puts what it brings. */
export function importTarget(scope: Scope, where: 'Local' | 'Global' | undefined, session: Session): Scope {
  if (where === 'Global') return session.state.root;
  return scope.state.root;
}
