import type { Variable } from '../Variable.ts';
import { setIn } from '../variables.ts';
import { byName, ScopedProvider } from './ScopedProvider.ts';

/** `Variable:` */
export class VariableProvider extends ScopedProvider {
  readonly name = 'Variable';

  item(path: string): Variable | undefined {
    const { scope, name, exact } = this.target(path);
    return exact ? scope.own(name.toLowerCase()) : scope.lookup(name.toLowerCase());
  }

  childNames(): string[] {
    const names = new Map<string, string>();
    for (const scope of this.scopes()) {
      for (const variable of scope.variables()) {
        if (scope === this.scope || !variable.isPrivate) names.set(variable.name.toLowerCase(), variable.name);
      }
    }
    return [...names.values()].sort(byName);
  }

  content(path: string): unknown {
    return this.item(path)?.read();
  }

  setContent(path: string, value: unknown): void {
    const { scope, name } = this.target(path);
    setIn(scope, name, value);
  }

  override removeItem(path: string): void {
    const { scope, name, exact } = this.target(path);
    const key = name.toLowerCase();
    for (const one of exact ? [scope] : this.scopes()) {
      if (one.own(key) === undefined) continue;
      one.remove(key);
      return;
    }
  }

  override renameItem(path: string, newName: string): void {
    const value = this.content(path);
    this.removeItem(path);
    this.setContent(newName, value);
  }
}
