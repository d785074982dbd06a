import type { Scope } from '../Scope.ts';
import type { Session } from '../Session.ts';
import { FlatProvider } from './FlatProvider.ts';

/** Things that live in scopes; a path may name the scope (`function:global:f`). */
export abstract class ScopedProvider extends FlatProvider {
  protected readonly session: Session;

  constructor(session: Session) {
    super();
    this.session = session;
  }

  /** The scope of the code that runs now. */
  protected get scope(): Scope {
    return this.session.frame?.scope ?? this.session.state.current;
  }

  protected target(path: string): { readonly scope: Scope; readonly name: string; readonly exact: boolean } {
    const parts = /^(global|script|local|private):(.+)$/is.exec(path);
    const { scope } = this;
    if (parts === null) return { scope, name: path, exact: false };
    const modifier = (parts[1] as string).toLowerCase();
    const where = modifier === 'global' ? scope.global : modifier === 'script' ? scope.script : scope;
    return { scope: where, name: parts[2] as string, exact: true };
  }

  protected *scopes(): Generator<Scope> {
    for (let scope: Scope | null = this.scope; scope !== null; scope = scope.parent) yield scope;
  }
}

export const byName = (a: string, b: string): number => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);
